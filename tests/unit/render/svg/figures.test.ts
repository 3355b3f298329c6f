import { describe, expect, it } from 'vitest';
import { claimSum } from '../../../../src/domain/entry/claim-sum.ts';
import { capacityPlan } from '../../../../src/domain/clients/capacity.ts';
import { tierRules } from '../../../../src/domain/clients/tiering.ts';
import type { Drawing } from '../../../../src/render/svg/figure.ts';
import { contactLevelsDrawing } from '../../../../src/render/svg/figures/contact-levels.ts';
import { followUpDrawing } from '../../../../src/render/svg/figures/follow-up-line.ts';
import { hoursDrawing } from '../../../../src/render/svg/figures/hours.ts';
import { ladderDrawing } from '../../../../src/render/svg/figures/ladder.ts';
import { tierCadenceDrawing } from '../../../../src/render/svg/figures/tier-cadence.ts';
import { tierRangeDrawing } from '../../../../src/render/svg/figures/tier-range.ts';
import { waterfallDrawing } from '../../../../src/render/svg/figures/waterfall.ts';
import { textWidth } from '../../../../src/render/svg/chain-text.ts';
import { graph } from '../../../helpers/content.ts';

const tiers = tierRules(graph);
const tools = graph.all('tools');
const rungs = tools.find(({ data }) => data.ladder)?.data.ladder?.rungs ?? [];
const levels = (tools.find(({ data }) => data.contactGrid)?.data.contactGrid?.levels ?? []).map((level) => ({
  ...level,
  ours: graph.wordName('posts', level.ours),
}));
const duties = graph.get('practice', 'practice').data.followUps;
const book = {
  counts: Object.fromEntries(tiers.map(({ id }, at) => [id, (at + 1) * 20])),
  hoursPerVisit: 2.5,
  hoursPerContact: 0.5,
  workdays: 21,
  hoursPerDay: 8,
  studyShare: 0.6,
  otherShare: 0,
};
const plan = capacityPlan(tiers, book);
const claims = [...graph.all('cases'), ...graph.all('methods')].flatMap(({ id, data }) =>
  data.claims.map((claim) => ({ name: `${id} ${claim.id}`, claim, sum: claimSum(claim) })),
);
const sums = claims.flatMap(({ name, claim, sum }) => (sum ? [{ name, claim, sum }] : []));

const drawings: [string, Drawing][] = [
  ['the ladder', ladderDrawing(rungs)],
  ['点线面', contactLevelsDrawing(levels)],
  ['the duties after a visit', followUpDrawing(duties)],
  ['the bounds of the tiers', tierRangeDrawing(tiers)],
  ['a year of the tiers', tierCadenceDrawing(tiers)],
  ['hours', hoursDrawing(plan)],
  ...sums.map(({ name, sum }): [string, Drawing] => [name, waterfallDrawing(sum)]),
];

describe.each(drawings)('the drawing of %s', (_, { svg, lines }) => {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);

  it('says in its name all that stands in its lines', () => {
    expect(lines.length).toBeGreaterThan(1);
    expect(svg).toContain(`role="img" aria-label="${lines.join('；')}"`);
  });

  it('is in the colour of the text, with type of 12 units, and small', () => {
    expect(svg).not.toMatch(/#[0-9a-f]{3,6}|rgb|NaN|undefined|Infinity/iu);
    for (const [, size] of svg.matchAll(/font-size="(\d+)"/g))
      expect(Number(size)).toBeGreaterThanOrEqual(12);
    expect(svg.length).toBeLessThan(12_288);
  });

  it('keeps its words inside the frame', () => {
    for (const [, x, y, anchor = '', text = ''] of svg.matchAll(
      /<text x="([\d.]+)" y="([\d.]+)" text-anchor="(\w+)"[^>]*>([^<]*)</g,
    )) {
      const shift = { start: 0, middle: 0.5, end: 1 }[anchor] ?? 0;
      const left = Number(x) - shift * textWidth(text) * 12;
      expect(left, text).toBeGreaterThanOrEqual(-1);
      expect(left + textWidth(text) * 12, text).toBeLessThanOrEqual(width + 1);
      expect(Number(y), text).toBeLessThanOrEqual(height);
    }
  });
});

describe('the drawings of what a method works by', () => {
  it('name every rung, every pair of posts and every duty as the tools do', () => {
    for (const [at, { name }] of rungs.entries())
      expect(ladderDrawing(rungs).lines[at]).toContain(`第 ${at + 1} 级 ${name}`);
    for (const [at, { level, theirs }] of levels.entries())
      expect(contactLevelsDrawing(levels).lines[at]).toMatch(new RegExp(`^${level}：.*对${theirs}`));
    for (const [at, { action }] of duties.entries())
      expect(followUpDrawing(duties).lines[at]).toContain(action);
  });

  it('lead upwards: each rung begins further right, each level stands higher', () => {
    const lefts = boxesOf(ladderDrawing(rungs).svg).map(({ x }) => x);
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    expect(new Set(lefts).size).toBe(rungs.length);
  });
});

describe('the drawings of tiers', () => {
  it('end one bar where the next begins, and fill the tier of the page alone', () => {
    const boxes = boxesOf(tierRangeDrawing(tiers).svg);
    const ends = boxes.map(({ x, width }) => Math.round(x + width));
    expect(boxes.slice(0, -1).map(({ x }) => Math.round(x))).toEqual(ends.slice(1));
    for (const { id } of tiers)
      expect(tierRangeDrawing(tiers, id).svg.match(/fill-opacity="1"/g)).toHaveLength(1);
  });

  it.each(tiers)('draw as many visits and other services of a year as $name asks for', (tier) => {
    const { svg, lines } = tierCadenceDrawing([tier]);
    const times = { month: 12, quarter: 4 }[tier.floor.period];
    const [services, visits] = [tier.floor.services * times, tier.floor.visits * times];
    expect(svg.match(/<rect/g)).toHaveLength(visits);
    expect(svg.match(/<path/g)).toHaveLength(services - visits + 1);
    expect(lines).toEqual([`${tier.name}：一年 ${services} 次，其中面访 ${visits} 次`]);
  });

  it('hatch the hours that are not there, and none where all fit', () => {
    expect(plan.needed).toBeGreaterThan(plan.available);
    const hatched = (svg: string) => (svg.match(/fill-opacity="0"/g) ?? []).length;
    expect(hatched(hoursDrawing(plan).svg)).toBeGreaterThan(0);
    const fewer = capacityPlan(tiers, { ...book, counts: { [tiers[0]?.id ?? '']: 1 } });
    expect(hatched(hoursDrawing(fewer).svg)).toBe(0);
  });
});

describe('a claim that is a sum', () => {
  it('is found with all its parts', () => {
    const { sum } = sums.find(({ name }) => name === 'z-machinery cost-saving-rebuilt') ?? {};
    expect(sum?.parts.map(({ value }) => Math.round(value * 10) / 10)).toEqual([57.5, 142.5]);
    expect(sum?.total.value).toBe(200);
  });

  it.each(sums)('of $name adds up to what is claimed', ({ claim, sum }) => {
    const added = sum.parts.reduce((total, { value }) => total + value, 0);
    expect(Math.abs(added - claim.value)).toBeLessThanOrEqual(Math.abs(claim.value) * 0.002);
  });

  const claim = {
    statement: '',
    value: 60,
    unit: '%',
    assumptions: [],
    basis: 'assumption',
    sources: [],
  } as const;
  const inputs = [
    { name: '甲', value: 80, unit: '万元' },
    { name: '乙', value: 50, unit: '万元' },
  ];
  it.each([
    ['a share less one', '变动率 = 甲 ÷ 乙 − 1'],
    ['signs inside brackets', '率 =（甲 − 乙）÷ 乙'],
    ['a word without a number', '数 = 甲 + 丙'],
    ['no formula', undefined],
    ['another value than the claimed', '数 = 甲 + 乙'],
  ])('is none with %s', (_, formula) => {
    expect(claimSum({ ...claim, id: 'a', formula, inputs, assumptions: [], sources: [] })).toBeUndefined();
  });

  it('hatches what is taken away', () => {
    const sum = claimSum({
      ...claim,
      id: 'a',
      value: 30,
      unit: '万元',
      formula: '数 = 甲 − 乙',
      inputs,
      assumptions: [],
      sources: [],
    });
    expect(sum?.parts.map(({ value }) => value)).toEqual([80, -50]);
    expect(sum && waterfallDrawing(sum).lines).toEqual(['甲：+80 万元', '乙：−50 万元', '数：= 30 万元']);
  });
});

function boxesOf(svg: string): { x: number; width: number }[] {
  return [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(([, x, width]) => ({
    x: Number(x),
    width: Number(width),
  }));
}
