import { describe, expect, it } from 'vitest';
import { collectVisitWords } from '../../../../src/domain/visit/collect-words.ts';
import {
  changedVisit,
  isPackable,
  parseVisit,
  serialiseVisit,
  withStepDone,
} from '../../../../src/domain/visit/visit.ts';
import type { Visit } from '../../../../src/domain/visit/visit.ts';
import {
  carriedTitles,
  hasPage,
  visitChoices,
  withoutPage,
  withFirmOfPages,
  withPage,
} from '../../../../src/domain/visit/visit-pages.ts';
import { knownVisit, timeWords, visitLine } from '../../../../src/domain/visit/visit-words.ts';
import { collectPackData } from '../../../../src/domain/visit/pack/collect.ts';
import type { PackData } from '../../../../src/domain/visit/pack/pack-data.ts';
import { graph } from '../../../helpers/content.ts';

const words = collectVisitWords(graph);
const whole: Visit = {
  industry: 'new-energy',
  node: 'cathode',
  tier: 'growth',
  stage: 'first-visit',
  purpose: 'entry',
  pains: ['EP1'],
  schemes: ['new-energy-materials'],
  questions: ['cathode-node-1', 'problem-2'],
  day: '2026-12-03',
  start: '14:00',
  end: '15:30',
  pages: [{ path: 'products/piaojuchi/', title: '票据池' }],
  done: ['prepare', 'ask'],
};

describe('a visit', () => {
  it('comes back from its text as it was, and is nothing when nothing is known', () => {
    expect(parseVisit(serialiseVisit(whole) ?? '')).toEqual(whole);
    expect(serialiseVisit({})).toBeUndefined();
    expect(serialiseVisit({ tier: undefined })).toBeUndefined();
  });

  it('takes in no field, id, time, page or step that is not one of a visit', () => {
    const foreign = {
      industry: '某某公司',
      node: '3000万元',
      tier: 12,
      pains: ['EP1', '某某', null],
      questions: '提问',
      day: '2026-02-30',
      start: '25:00',
      end: '2026-12-03T15:00',
      pages: [{ path: 'https://a.example/', title: 'x' }, { path: 'learn/', title: 'y' }, 'z'],
      done: ['prepare', 'sold'],
      client: '某某公司',
      amount: '3000万元',
    };
    expect(parseVisit(JSON.stringify(foreign))).toEqual({ pains: ['EP1'], pages: [], done: ['prepare'] });
    for (const text of ['', 'null', '[]', '"x"', '{', '3']) expect(parseVisit(text), text).toEqual({});
  });

  it('knows by the content what it is about', () => {
    expect(knownVisit(whole, words)).toEqual(whole);
    expect(knownVisit({ ...whole, node: 'struct-x', tier: 'gold' }, words)).toMatchObject({
      industry: 'new-energy',
      node: undefined,
      tier: undefined,
    });
    expect(knownVisit({ ...whole, industry: 'gone' }, words)).toMatchObject({
      industry: undefined,
      node: undefined,
      pains: undefined,
    });
  });

  it('drops what was picked for a firm when it is to another kind of firm, and nothing when it is to the same', () => {
    expect(changedVisit(whole, { node: 'cathode', tier: 'base' })).toEqual({ ...whole, tier: 'base' });
    const moved = changedVisit(whole, { industry: 'machinery' });
    expect(moved).toMatchObject({
      industry: 'machinery',
      node: undefined,
      pains: undefined,
      done: undefined,
    });
    expect(moved).toMatchObject({ tier: 'growth', day: '2026-12-03', pages: whole.pages });
  });

  it('has its steps done in their order, each once', () => {
    expect(withStepDone(withStepDone({ done: ['minutes'] }, 'prepare'), 'prepare').done).toEqual([
      'prepare',
      'minutes',
    ]);
  });

  it('is told in one line, by the weekday alone when that is enough', () => {
    expect(visitLine({ pages: whole.pages }, words, '2026-11-30')).toBe('另带 1 页');
    expect(visitLine({ ...whole, tier: undefined, pages: [] }, words, '2026-11-30')).toBe(
      '新能源 · 正极材料厂 · 首次拜访 · 周四 14:00',
    );
    expect(timeWords(whole, '2026-11-26')).toBe('12月3日（周四） 14:00');
    expect(timeWords(whole, '2026-12-04')).toBe('12月3日（周四） 14:00');
    expect(timeWords({ day: '2026-12-03' }, '2026-12-03')).toBe('周四');
    expect(visitLine({ industry: 'gone' }, words, '2026-11-30')).toBe('');
  });
});

describe('a page that is put into a visit', () => {
  const node = { path: 'industries/new-energy/cathode/', title: '正极材料厂' };

  it('is one that a pack has a place for', () => {
    for (const path of [node.path, 'industries/machinery/', 'schemes/a-b/', 'products/a/', 'policies/a-1/'])
      expect(isPackable(path), path).toBe(true);
    for (const path of [
      'learn/',
      'methods/spin/',
      'tools/tier/',
      'industries/',
      'policies/',
      '',
      '/products/a/',
    ])
      expect(isPackable(path), path).toBe(false);
  });

  it('fills in the industry and the kind of firm, and of a scheme for several only the industry', () => {
    expect(withPage({}, node).visit).toMatchObject({ industry: 'new-energy', node: 'cathode' });
    for (const { id, industry, nodes } of words.schemes) {
      const { visit: taken } = withPage({}, { path: `schemes/${id}/`, title: '' });
      const visit = withFirmOfPages(taken, words);
      expect(visit.industry).toBe(industry);
      expect(visit.node).toBe(nodes.length === 1 ? nodes[0] : undefined);
      expect(visitChoices(visit).wanted).toEqual([id]);
    }
  });

  it('says when it moves the visit to another firm; a page taken along never does', () => {
    const visit: Visit = { industry: 'machinery', node: 'struct', pains: ['MP1'] };
    expect(withPage(visit, node)).toMatchObject({
      moves: true,
      visit: { node: 'cathode', pains: undefined },
    });
    const along = withPage(visit, { path: 'schemes/new-energy-green/', title: '电站' });
    expect({ ...along, visit: withFirmOfPages(along.visit, words) }).toMatchObject({
      moves: false,
      visit: { industry: 'machinery', node: 'struct', pains: ['MP1'] },
    });
  });

  it('takes the firm of the first page that tells one, and none where an industry was chosen', () => {
    const [other, one] = [
      { id: 'other', industry: 'machinery', nodes: ['struct'] },
      { id: 'one', industry: 'new-energy', nodes: ['cathode'] },
    ];
    const known = { ...words, schemes: [other, one] };
    const product = { path: 'products/piaojuchi/', title: '票据池' };
    const pages = [product, ...[one, other].map(({ id }) => ({ path: `schemes/${id}/`, title: '' }))];
    expect(withFirmOfPages({ pages }, known)).toEqual({ industry: 'new-energy', node: 'cathode', pages });
    const chosen: Visit = { industry: 'machinery', pages, pains: ['P'] };
    expect(withFirmOfPages(chosen, known)).toBe(chosen);
    expect(withFirmOfPages({ pages: [product] }, known)).toEqual({ pages: [product] });
  });

  it('is taken out again', () => {
    const { visit } = withPage({}, node);
    expect(hasPage(visit, node.path)).toBe(true);
    expect(hasPage(visit, 'industries/new-energy/')).toBe(true);
    expect(withoutPage(visit, node.path)).toMatchObject({ industry: 'new-energy', node: undefined });
    expect(withoutPage(whole, 'products/piaojuchi/').pages).toEqual([]);
  });

  it('is carried by its title only where the pack has no other place for it', () => {
    const packData = collectPackData(graph, 'new-energy') as PackData;
    const pages = [
      { path: 'schemes/new-energy-green/', title: '电站' },
      { path: 'products/piaojuchi/', title: '票据池' },
      { path: node.path, title: node.title },
    ];
    expect(carriedTitles({ pages }, packData)).toEqual(['票据池']);
  });
});
