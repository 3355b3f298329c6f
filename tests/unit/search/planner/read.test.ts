import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../../src/search/planner/lexicon.ts';
import { read } from '../../../../src/search/planner/read.ts';
import type { Unit } from '../../../../src/search/planner/read/units.ts';
import { smallData, smallLexicon } from '../../../helpers/search.ts';

const lexicon = await smallLexicon(
  [{ title: '反向保理' }, { title: '商业承兑汇票', names: ['商票'] }, { title: '厂房' }, { title: 'SPIN' }],
  {
    fillers: ['怎么办', '怎么'],
    intents: [[['客户嫌'], ['objection']]],
    outside: [['房贷', '本库只讲对公业务']],
  },
);
const question = (text: string) => read(text, lexicon);
const marks = (units: readonly Unit[]) =>
  units.map(({ alternatives }) => alternatives.map(({ mark }) => mark));

describe('a question is read', () => {
  it('as the terms in it with their other names, without question words', () => {
    const { units, subject } = question('商票怎么办');
    expect(marks(units)).toEqual([['商票', '商业承兑汇票']]);
    expect(subject).toBe('商票');
  });

  it('as pairs of characters where no term is known; a short one loses none', () => {
    expect(marks(question('催收账款').units)).toEqual([['催收'], ['收账'], ['账款']]);
    expect(marks(question('票').units)).toEqual([['票']]);
  });

  it('with less weight for the pairs beside a term', () => {
    const [term, ...loose] = question('反向保理催收').units;
    expect(marks(loose)).toContainEqual(['催收']);
    for (const { weight } of loose) expect(weight).toBeLessThan(term?.weight ?? 0);
  });

  it('with the words its letters may spell, and the letters themselves', () => {
    const [unit] = question('fxbl').units;
    expect(unit?.alternatives.map(({ mark }) => mark)).toEqual(['反向保理', 'fxbl']);
    expect(marks(question('spin').units)).toEqual([['SPIN']]);
  });

  it('in no time where a long foreign name is typed without its end', () => {
    const long = 'technological innovation and upgrading relending quota';
    const foreign = new Lexicon(smallData([{ title: long }]));
    expect(read(long.slice(0, -1), foreign).units.length).toBeGreaterThan(0);
  });

  it('with the anchors its way of asking wants', () => {
    expect(question('客户嫌反向保理').wanted).toEqual(['objection']);
    expect(question('反向保理').wanted).toEqual([]);
  });

  it('as one of a subject the site does not cover, unless a known word lies across its edge', () => {
    expect(question('个人房贷').note).toBe('本库只讲对公业务');
    expect(question('厂房贷款').note).toBeUndefined();
  });
});
