import { expect, it } from 'vitest';
import { figuresBySeal } from '../../../../src/loaders/seals/figures.ts';
import { publishedContent, workingContent } from '../../../../src/loaders/seals/published.ts';
import { readSeals } from '../../../../src/loaders/seals/read.ts';
import { readSource } from '../../../../src/loaders/source-file.ts';
import { approved, imported } from '../../../helpers/sealed.ts';
import { governed } from '../../../helpers/governed.ts';

const file = 'methods/trial.mdx';
const text = (limit: string, days: string): string =>
  `---\n${governed('试用', '一句话')}\n---\n\n额度上限${limit}。\n\n${days} 天内答复。\n`;
const copies = new Map(
  [
    ['1.0', text('500万元', '3')],
    ['1.1', text('800万元', '3')],
    ['1.2', text('0.08亿元', '5')],
  ].map(([version, copy]) => [version ?? '', { text: copy ?? '', sha256: '' }]),
);
const seals = [
  imported,
  approved(),
  approved({ date: '2026-12-10', change: 'none' }),
  approved({ version: '1.2', date: '2026-12-20' }),
];
const record = { file, says: file, seals, copies };

it('tells of each version what its figures were in the one sealed before', () => {
  expect(figuresBySeal(record, seals).figures).toEqual({
    '1.1': [{ before: '500万元', after: '800万元' }],
    '1.2': [{ before: '3 天', after: '5 天' }],
  });
});

it('tells nothing of a first version, nor of one whose frozen copy is lost', () => {
  expect(figuresBySeal(record, [imported])).toEqual({});
  const lost = { ...record, copies: new Map([...copies].filter(([version]) => version !== '1.0')) };
  expect(Object.keys(figuresBySeal(lost, seals).figures ?? {})).toEqual(['1.2']);
});

it('reaches the graph with the published and with the working text, by a day as well', () => {
  const lines = seals.map((seal) => `  - ${JSON.stringify(seal)}`);
  const store = readSeals(
    new Map([
      [`seals/${file}/seals.yaml`, `file: ${file}\nseals:\n${lines.join('\n')}\n`],
      ...[...copies].map(([version, copy]) => [`seals/${file}/${version}.mdx`, copy.text] as const),
    ]),
  );
  const source = readSource(file, copies.get('1.2')?.text ?? '');
  if (!source) throw new Error('no source');
  const content = { sources: [source], pictures: [], seals: store };
  const versions = (day?: string) =>
    Object.keys(publishedContent(content, day).sealed.get(file)?.figures ?? {});
  expect(versions()).toEqual(['1.1', '1.2']);
  expect(versions('2026-12-15')).toEqual(['1.1']);
  expect(Object.keys(workingContent(content).sealed.get(file)?.figures ?? {})).toEqual(['1.1', '1.2']);
});
