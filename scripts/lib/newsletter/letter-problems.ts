import type { ContentGraph, Entry } from '../../../src/domain/graph.ts';
import { editionOf } from '../../../src/domain/newsletter/corrections/corrections.ts';
import { postProblem } from '../../../src/domain/posts.ts';
import { recordNumber } from '../../../src/schemas/record-number.ts';
import { futureProblem } from './today.ts';

/** What keeps a letter of correction from being approved or published, beside its files. */

/** @param after days by their names, none of them later than `date` */
export const dayProblems = (
  what: string,
  date: string,
  after: Readonly<Record<string, string>>,
  today: string,
): string[] => [
  ...Object.entries(after).flatMap(([name, day]) =>
    date < day ? [`${what} ${date} 早于${name} ${day}。`] : [],
  ),
  ...futureProblem(what, date, today),
];

/** A number is given once, to one letter. */
export function recordProblems(graph: ContentGraph, id: string, record: string | undefined): string[] {
  if (record === undefined)
    return [
      '缺宣传审查编号。送审拿到编号后，build 和 approve 都加 --record 编号，例如 --record 示宣审〔2026〕第011号。',
    ];
  const { error } = recordNumber.safeParse(record);
  if (error) return error.issues.map(({ message }) => `${message}。`);
  const used = [
    ...graph.all('editions').filter(({ data }) => data.review.record === record),
    ...graph.all('approvals').filter((one) => one.id !== id && one.data.record === record),
  ];
  return used[0]
    ? [`审查编号 ${record} 在 ${used[0].id} 用过。一封信一个编号；写这一封送审得到的编号。`]
    : [];
}

/** Four eyes: who wrote the correction or the edition does not approve it. */
export function approverProblems(
  graph: ContentGraph,
  correction: Entry<'corrections'>,
  post: string,
): string[] {
  const { owner, review } = graph.get('editions', editionOf(correction)).data;
  const barred = [
    { post: correction.data.corrector, as: '更正岗位' },
    { post: owner, as: '负责岗位' },
    { post: review.editor, as: '编辑岗位' },
  ];
  return [postProblem(graph.posts(), post, 'approve', barred) ?? []].flat();
}
