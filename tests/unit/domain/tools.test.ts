import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { capacityPlan } from '../../../src/domain/clients/capacity.ts';
import { readHealth } from '../../../src/domain/clients/health-reading.ts';
import type { Levels } from '../../../src/domain/clients/health-reading.ts';
import { judgeTier, tierRules } from '../../../src/domain/clients/tiering.ts';
import { toolForms } from '../../../src/schemas/tools.ts';
import { graph } from '../../helpers/content.ts';

const rules = tierRules(graph);

describe('tiering', () => {
  const facts = { revenue: 0, stableNeed: 1, cooperation: 2, growth: 2, sound: 1 };
  it.each([
    [5, 'strategic'],
    [4.99, 'growth'],
    [3.5, 'growth'],
    [2.5, 'growth'],
    [1, 'growth'],
    [0.99, 'base'],
    [0, 'base'],
  ])('puts %d 亿元 into %s', (revenue, id) => {
    expect(judgeTier(rules, { ...facts, revenue })?.served.id).toBe(id);
  });

  it('serves a large client without cooperation one tier lower and says which condition fails', () => {
    const verdict = judgeTier(rules, { ...facts, revenue: 6, cooperation: 0 });
    expect([verdict?.byRevenue.id, verdict?.served.id]).toEqual(['strategic', 'growth']);
    expect(verdict?.conditions.map(({ met }) => met)).toEqual([true, false]);
  });

  it('shows unmet conditions of other tiers without moving the client', () => {
    const verdict = judgeTier(rules, { ...facts, revenue: 2, growth: 0 });
    expect(verdict?.served.id).toBe('growth');
    expect(verdict?.conditions.some(({ met }) => !met)).toBe(true);
  });
});

describe('capacity', () => {
  const book = {
    counts: { strategic: 15, growth: 35, base: 50 },
    hoursPerVisit: 2.5,
    hoursPerContact: 0.5,
    workdays: 21,
    hoursPerDay: 8,
    studyShare: 0.6,
    otherShare: 0,
  };

  it('finds that 100 clients of the usual mix do not fit into one month', () => {
    const plan = capacityPlan(rules, book);
    expect(plan.services).toBeCloseTo(180, 6);
    expect(plan.visits).toBeCloseTo(81.67, 2);
    expect(plan.fitting).toBeCloseTo(26.5, 1);
    expect(capacityPlan(rules, { ...book, studyShare: 0 }).fitting).toBeCloseTo(66.3, 1);
  });

  it('has no answer for an empty book and no hours below zero', () => {
    expect(capacityPlan(rules, { ...book, counts: {} }).fitting).toBeUndefined();
    expect(capacityPlan(rules, { ...book, otherShare: 1 }).available).toBe(0);
  });
});

describe('health', () => {
  const model = graph.get('health', 'health').data;

  it('reads the example of the model', () => {
    const { H, R } = readHealth(model, model.example.levels, []);
    expect([H.score, R.score]).toEqual([83.75, 56]);
    expect([H.band?.id, R.band?.id]).toEqual(['healthy', 'warn']);
  });

  it('gives no score, but says what is missing, below the minimum coverage', () => {
    const { H, missing } = readHealth(model, {}, []);
    expect(H.score).toBeUndefined();
    expect(missing).toHaveLength(model.indicators.length);
  });

  it('names the red lines that were hit', () => {
    const [first] = model.vetoes;
    expect(readHealth(model, {}, [first?.id ?? '']).vetoed).toEqual([first]);
  });

  it('never falls when an indicator gets better', () => {
    const colours = ['red', 'yellow', 'green'] as const;
    const ids = model.indicators.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...colours), { minLength: ids.length, maxLength: ids.length }),
        fc.nat(ids.length - 1),
        (chosen, index) => {
          const levels: Levels = Object.fromEntries(ids.map((id, at) => [id, chosen[at] ?? 'red']));
          const better = { ...levels, [ids[index] ?? '']: 'green' as const };
          const [before, after] = [readHealth(model, levels, []), readHealth(model, better, [])];
          expect(after.H.score).toBeGreaterThanOrEqual(before.H.score ?? 0);
          expect(after.R.score).toBeGreaterThanOrEqual(before.R.score ?? 0);
        },
      ),
    );
  });
});

describe('the tools of the site', () => {
  it('are one for each form there is, each in a phase of 4D', () => {
    const forms = graph.all('tools').map(({ data }) => data.form);
    expect([...forms].sort()).toEqual(Object.keys(toolForms).sort());
    const phases = graph.words('phases').map(({ id }) => id);
    for (const { data } of graph.all('tools')) expect(phases).toContain(data.phase);
  });
});
