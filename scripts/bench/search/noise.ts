import type { SearchRecord } from '../../../src/search/record.ts';

const kinds = ['走访纪要', '客户问答', '审批意见', '周报'];

/** Pages that only repeat sentences of the real ones: the hardest to tell from an answer. The same on every run. */
export function noisePages(records: readonly SearchRecord[], count: number): SearchRecord[] {
  const sentences = records
    .flatMap(({ sections }) => sections.flatMap(({ text }) => text.split(/[。；\s]+/)))
    .filter((sentence) => sentence.length >= 8);
  let seed = 20_261_124;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % below;
  };
  return Array.from({ length: count }, (_, at): SearchRecord => {
    const text = Array.from({ length: 8 + next(8) }, () => sentences[next(sentences.length)] ?? '').join(
      '。',
    );
    const title = `${kinds[at % kinds.length] ?? ''}第${at + 1}号`;
    return {
      url: `noise/${at}/index.html`,
      meta: { title, kind: '页面', oneLine: text.slice(0, 30), due: '', status: '' },
      filters: { type: ['页面'] },
      sections: [{ id: '', title: '', text }],
    };
  });
}
