import { expect, it, vi } from 'vitest';
import { assembleEdition } from '../../../src/domain/newsletter/assemble.ts';
import { renderClientForms } from '../../../src/render/newsletter/index.ts';
import { nativeTools } from '../../helpers/newsletter.ts';
import { missing, pdfObjects, pdfText, squeeze } from '../../helpers/pdf-tools.ts';
import { graph, mark, toldWords } from '../../helpers/planted.ts';

vi.setConfig({ testTimeout: 60_000 });

const [edition] = graph.all('editions').filter(({ id }) => !graph.find('publications', id));

/** Parts of a PNG by name: all but these hold notes. */
const plainParts = ['IHDR', 'PLTE', 'tRNS', 'pHYs', 'IDAT', 'IEND'];

function partsOf(png: Uint8Array): string[] {
  const bytes = Buffer.from(png);
  const names: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    names.push(bytes.toString('latin1', at + 4, at + 8));
  return [...new Set(names)];
}

it('holds no internal sentence in the bytes of paper and pictures either', async ({ skip }) => {
  const lacking = missing('pdftotext', 'qpdf');
  const tools = lacking ?? (await nativeTools());
  if (typeof tools === 'string') return skip(tools);
  if (!edition) throw new Error('no edition is open');
  const [whole] = assembleEdition(graph, edition).variants;
  if (!whole) throw new Error('no version');
  const forms = await renderClientForms(whole, tools);
  const pdf = forms.get('edition.pdf') as Uint8Array;
  const text = pdfText(pdf);
  expect(toldWords.filter((words) => !text.includes(squeeze(words)))).toEqual([]);
  expect(text).not.toContain(mark);
  const objects = pdfObjects(pdf);
  expect(objects).toContain(whole.title);
  expect(objects).not.toContain(mark);
  const pictures = [...forms].filter(([name]) => name.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(0);
  for (const [name, png] of pictures)
    expect([name, partsOf(png as Uint8Array).filter((part) => !plainParts.includes(part))]).toEqual([
      name,
      [],
    ]);
});
