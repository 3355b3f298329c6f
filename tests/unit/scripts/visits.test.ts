import { describe, expect, it } from 'vitest';
import { briefMaker, visitBriefs } from '../../../scripts/build-visits.ts';
import { pdfCompiler } from '../../../scripts/lib/typst/compiler.ts';
import { missing, pdfText, squeeze } from '../../helpers/pdf-tools.ts';
import { graph } from '../../helpers/playbook.ts';

describe('the one-page briefs', async () => {
  const { day, briefs } = visitBriefs(graph, '2026-11-24');
  const make = await briefMaker(await pdfCompiler('native'), day);
  const [first] = briefs;
  const model = JSON.parse(first?.model ?? '{}') as { left: { title: string; items: { text: string }[] }[] };

  it('are made for an industry that came as content alone too', () => {
    expect(briefs.filter(({ path }) => path.includes('/food-'))).toHaveLength(9);
    expect(briefs).toHaveLength(36);
  });

  it('hold every question, and have the same bytes a second time', ({ skip }) => {
    const pdf = make(first?.model ?? '');
    expect(Buffer.from(make(first?.model ?? '')).equals(Buffer.from(pdf))).toBe(true);
    const reason = missing('pdftotext');
    if (reason) return skip(reason);
    const text = pdfText(pdf);
    const wanted = model.left.flatMap(({ title, items }) => [title, ...items.map((item) => item.text)]);
    expect(wanted.filter((words) => !text.includes(squeeze(words)))).toEqual([]);
  });

  it('stop the build when one does not fit on its page', () => {
    const [section] = model.left;
    const long = { ...section, items: Array.from({ length: 90 }, () => ({ text: '这一条太长了' })) };
    const tooLong = JSON.stringify({ ...model, left: [long] });
    expect(() => make(tooLong)).toThrow(/拜访一页纸排成了 2 页：.*把内容写短/);
  });
});
