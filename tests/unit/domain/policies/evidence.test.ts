import { describe, expect, it } from 'vitest';
import {
  evidenceOf,
  isHomePage,
  isWithoutNumber,
  levelOf,
  standingOf,
  weakestOf,
} from '../../../../src/domain/policies/evidence.ts';
import { figuresIn, shownFigures, unshownFigures } from '../../../../src/domain/policies/figures.ts';
import { levelsByIndustry, verifyTasks } from '../../../../src/domain/policies/verifying.ts';
import { evidenceLevels } from '../../../../src/domain/policies/evidence.ts';
import type { EvidencePage } from '../../../../src/schemas/policy-evidence.ts';
import { graph } from '../../../helpers/content.ts';

const standing = standingOf(graph);
const page = (kind: EvidencePage['kind'], url?: string): EvidencePage => ({
  id: 'e1',
  title: '一页',
  kind,
  seenOn: '2026-11-29',
  shows: [],
  ...(url && { url }),
});
const gov = 'https://www.gov.cn/zhengce/a.htm';
const news = 'https://www.news.cn/a.htm';
const blog = 'https://caishui.example.cn/a.htm';
const other = 'https://zixun.example.com/a.htm';

describe('the level of what pages show', () => {
  it.each<[string, EvidencePage[], string]>([
    ['no page', [], 'none'],
    ['a copy without an address', [page('reprint')], 'lead'],
    ['two copies without an address', [page('reprint'), page('account')], 'lead'],
    ['one page of a site nobody knows', [page('account', blog)], 'lead'],
    ['a reprint on a site nobody knows', [page('reprint', blog)], 'lead'],
    ['two pages of that site', [page('account', blog), page('account', `${blog}?2`)], 'lead'],
    ['an account of a named medium', [page('account', news)], 'account'],
    ['accounts of two sites', [page('account', blog), page('account', other)], 'accounts'],
    ['a reprint another site agrees with', [page('reprint', blog), page('account', other)], 'reprint'],
    ['a reprint of a named medium', [page('reprint', news)], 'reprint'],
    ['the original', [page('original', gov), page('account', blog)], 'original'],
    ['what calls itself the original elsewhere', [page('original', blog)], 'lead'],
  ])('%s: %#', (_what, pages, level) => {
    expect(levelOf(pages, standing)).toBe(level);
  });

  it('never falls when a page is added', () => {
    const pool = [
      page('reprint'),
      page('account', blog),
      page('account', other),
      page('reprint', news),
      page('original', gov),
    ];
    for (let mask = 0; mask < 2 ** pool.length; mask += 1) {
      const some = pool.filter((_page, index) => (mask >> index) & 1);
      for (const more of pool)
        expect(weakestOf([levelOf(some, standing), levelOf([...some, more], standing)])).toBe(
          levelOf(some, standing),
        );
    }
  });
});

describe('figures', () => {
  it.each([
    ['1.5亿元', '15000万元'],
    ['2026年12月31日', '2026 年 12 月 31 日'],
    ['5,000万元', '5000万'],
    ['70%', '70％'],
    ['备案后两年内', '备案后2年内'],
    ['十二个月', '12个月'],
    ['二十万元', '20万元'],
  ])('%s is %s', (one, same) => {
    expect(figuresIn(one).flatMap(({ keys }) => keys)).toEqual(figuresIn(same).flatMap(({ keys }) => keys));
  });

  it('are no years and days of speech', () => {
    expect(figuresIn('一户一档，去年年底，三个臭皮匠')).toEqual([]);
  });

  it('are no numbers of documents', () => {
    expect(figuresIn('见《贷款办法（2024）》和财金〔2026〕4号')).toEqual([]);
  });

  it('of every client view in the content are shown by the original or a reprint', () => {
    const policies = graph.all('policies').filter(({ data }) => data.client && data.status === 'approved');
    expect(policies.length).toBeGreaterThan(0);
    for (const { data } of policies) {
      const shown = shownFigures(data, evidenceOf(graph, data), 'reprint');
      const { says, todo, who } = data.client ?? { says: [], todo: [], who: '' };
      expect([...says, ...todo, who].flatMap((text) => unshownFigures(text, shown))).toEqual([]);
    }
  });
});

it.each<[string, EvidencePage[], boolean]>([
  ['the original says so', [page('original', gov)], true],
  ['a reprint of a named medium', [page('reprint', news)], true],
  ['accounts of two sites only', [page('account', blog), page('account', other)], false],
  ['no page', [], false],
])('believes that a document has no number where its whole text was read: %s', (_, pages, believed) => {
  const { data } = graph.all('policies')[0] ?? {};
  if (!data) throw new Error('no policy');
  const evidence = pages.map((one) => ({ ...one, shows: ['docNo' as const] }));
  expect(isWithoutNumber(graph, { ...data, withoutDocNo: '以公告发布', evidence })).toBe(believed);
  expect(isWithoutNumber(graph, { ...data, withoutDocNo: undefined, evidence })).toBe(false);
});

it('tells a front page from the page of a document', () => {
  expect(
    ['https://www.mof.gov.cn/', 'https://www.mof.gov.cn', 'https://a.gov.cn/index.html'].map(isHomePage),
  ).toEqual([true, true, true]);
  expect([gov, 'https://a.gov.cn/?id=3', 'https://a.gov.cn/zcfg/'].map(isHomePage)).toEqual([
    false,
    false,
    false,
  ]);
});

describe('the desk', () => {
  it('counts every policy once in each row', () => {
    for (const { total, counts } of levelsByIndustry(graph))
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(levelsByIndustry(graph).at(-1)?.total).toBe(graph.all('policies').length);
  });

  it('puts what clients are sent first, and lists nothing that is shown whole', () => {
    const tasks = verifyTasks(graph);
    const letters = tasks.map(({ reach }) => reach.includes('letter'));
    expect(letters).toEqual([...letters].sort((a, b) => Number(b) - Number(a)));
    expect(tasks.every(({ missing }) => missing.length > 0)).toBe(true);
    expect(tasks.every(({ weakest }) => evidenceLevels.includes(weakest))).toBe(true);
  });
});
