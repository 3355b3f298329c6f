import { expect, it } from 'vitest';
import { Lexicon } from '../../../../src/search/planner/lexicon.ts';
import { rank } from '../../../../src/search/planner/rank.ts';
import { read } from '../../../../src/search/planner/read.ts';
import type { PageScore } from '../../../../src/search/planner/score.ts';
import { smallData } from '../../../helpers/search.ts';
import type { SmallPage } from '../../../helpers/search.ts';

const part = (id: string) => ({ id, title: '', text: '' });

function ranked(pages: SmallPage[], query: string, scores: PageScore[]) {
  const lexicon = new Lexicon(smallData(pages, { intents: [[['怎么答'], ['objection']]] }));
  return rank(read(query, lexicon), scores, lexicon, '2026-11-24');
}
const pagesOf = (hits: readonly { page: number }[]) => hits.map(({ page }) => page);

it('puts a page whose title was typed above one that speaks of it as much', () => {
  const pages = [{ title: '保理业务指引' }, { title: '保理' }];
  const scores = [0, 1].map((page) => ({ page, score: 0.5, coverage: 1 }));
  expect(pagesOf(ranked(pages, '保理', scores))).toEqual([1, 0]);
});

it('finds a page by a part of its title alone', () => {
  const [hit] = ranked([{ title: '政策信息服务' }], '信息服', []);
  expect(hit?.page).toBe(0);
  expect(hit?.score).toBeGreaterThan(0);
});

it('lets coverage count beside the score', () => {
  const scores = [
    { page: 0, score: 0.5, coverage: 0.2 },
    { page: 1, score: 0.45, coverage: 1 },
  ];
  expect(pagesOf(ranked([{ title: '甲' }, { title: '乙' }], '催收账款', scores))).toEqual([1, 0]);
});

it('adds the best part of a page and leads to it, sooner to one of the kind asked for', () => {
  const pages = [{ title: '机械制造', parts: [part('spin-1'), part('objection-1')] }];
  const scores = [0, 1, 2].map((page) => ({ page, score: 0.5, coverage: 1 }));
  expect(ranked(pages, '审批慢', scores)[0]?.anchor).toBe('spin-1');
  expect(ranked(pages, '审批慢怎么答', scores)[0]?.anchor).toBe('objection-1');
});

it('leads to the kind of part asked for on a page the question names, whatever its words', () => {
  const pages = [{ title: '机械制造', parts: [part('spin-1'), part('objection-1')] }];
  const scores = [{ page: 0, score: 1, coverage: 1 }];
  expect(ranked(pages, '机械制造怎么答', scores)[0]?.anchor).toBe('objection-1');
});

it('puts a policy out of force below every policy in force, unless its name was typed', () => {
  const facets = { type: ['政策'] };
  const pages = [
    { title: '旧办法', facets, until: '2026-01-01' },
    { title: '新办法', facets },
  ];
  const scores = [
    { page: 0, score: 1, coverage: 1 },
    { page: 1, score: 0.1, coverage: 0.5 },
  ];
  expect(pagesOf(ranked(pages, '梯度培育', scores))).toEqual([1, 0]);
  expect(pagesOf(ranked(pages, '旧办法', scores))).toEqual([0, 1]);
});

it('puts kinds that readers rarely ask for below the content, unless their name was typed', () => {
  const pages = [{ title: '怎样写', facets: { type: ['编写指南'] } }, { title: '票据管理' }];
  const scores = [0, 1].map((page) => ({ page, score: 0.5, coverage: 1 }));
  expect(pagesOf(ranked(pages, '催收', scores))).toEqual([1, 0]);
  expect(pagesOf(ranked(pages, '怎样写', scores))).toEqual([0, 1]);
});
