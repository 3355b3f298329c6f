import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodFrom, readHealth } from '../../../src/domain/clients/health-reading.ts';
import type { Levels } from '../../../src/domain/clients/health-reading.ts';
import { healthPlaneSvg, healthPlaneText } from '../../../src/render/svg/health-plane.ts';
import { graph } from '../../helpers/content.ts';

const model = graph.get('health', 'health').data;
const ids = model.indicators.map(({ id }) => id);
const colours = ['red', 'yellow', 'green'] as const;
const anyLevels = fc
  .array(fc.constantFrom('missing' as const, ...colours), { minLength: ids.length, maxLength: ids.length })
  .map((chosen): Levels => Object.fromEntries(ids.map((id, at) => [id, chosen[at] ?? 'missing'])));
const anyVetoes = fc.subarray(model.vetoes.map(({ id }) => id));
const worst = (side: 'H' | 'R') =>
  Object.fromEntries(
    model.indicators.filter(({ score }) => score === side).map(({ id }) => [id, 'red' as const]),
  );

describe('a client with two scores', () => {
  it('that is healthy, with a cool relation, is not told to lend no more', () => {
    const { H, R, quadrant } = readHealth(model, model.example.levels, []);
    expect([H.points, H.band?.id, R.points, R.band?.id]).toEqual([84, 'healthy', 56, 'warn']);
    expect(quadrant).toBe(model.quadrants.healthOnly);
    expect([...(H.orders?.do ?? []), ...(R.orders?.do ?? [])].join()).not.toMatch(/不新增|停新增|压降|保全/);
  });

  it('gets orders about its business from the one, about the relation from the other', () => {
    const green = Object.fromEntries(ids.map((id) => [id, 'green' as const]));
    const cold = readHealth(model, { ...green, ...worst('R') }, []);
    const ill = readHealth(model, { ...green, ...worst('H') }, []);
    expect(cold.R.orders).toEqual(model.bands.find(({ id }) => id === 'danger')?.relation);
    expect(cold.H.orders?.do).toEqual(model.bands.find(({ id }) => id === 'healthy')?.do);
    expect(ill.quadrant).toBeUndefined();
    const spared: Levels = { ...green, ...worst('H'), E1: 'missing' };
    expect(readHealth(model, spared, []).quadrant).toBe(model.quadrants.relationOnly);
  });

  it('never falls when an indicator gets better, whatever else is known', () => {
    fc.assert(
      fc.property(anyLevels, fc.constantFrom(...ids), anyVetoes, (levels, id, vetoes) => {
        const known = levels[id] ?? 'missing';
        const step = colours.indexOf(known as (typeof colours)[number]);
        if (known === 'missing' || known === 'green') return;
        const before = readHealth(model, levels, vetoes);
        const after = readHealth(model, { ...levels, [id]: colours[step + 1] ?? 'green' }, vetoes);
        for (const side of ['H', 'R'] as const) {
          expect(after[side].points ?? -1).toBeGreaterThanOrEqual(before[side].points ?? -1);
          expect(after[side].band?.min ?? -1).toBeGreaterThanOrEqual(before[side].band?.min ?? -1);
        }
        expect(before.vetoed).toEqual(expect.arrayContaining([...after.vetoed]));
      }),
    );
  });

  it('has whole numbers that stand in the band they are told with, or none and no band', () => {
    fc.assert(
      fc.property(anyLevels, (levels) => {
        for (const { points, band, coverage, orders } of Object.values(readHealth(model, levels, [])).slice(
          0,
          2,
        ) as ReturnType<typeof readHealth>['H'][]) {
          if (coverage < model.scoring.minCoverage)
            expect([points, band, orders]).toEqual([undefined, undefined, undefined]);
          else {
            expect(Number.isInteger(points)).toBe(true);
            expect(points).toBeGreaterThanOrEqual(band?.min ?? Infinity);
            expect(points).toBeLessThan(band?.max === 100 ? 101 : (band?.max ?? 0));
          }
        }
      }),
    );
  });

  it('is judged by no score once a red line is hit, ticked or told by an indicator', () => {
    const ticked = readHealth(model, model.example.levels, ['V4']);
    const told = readHealth(model, { ...model.example.levels, E1: 'red' }, []);
    expect([ticked.vetoed.map(({ id }) => id), ticked.quadrant]).toEqual([['V4'], undefined]);
    expect([told.vetoed.map(({ id }) => id), told.quadrant]).toEqual([['V1'], undefined]);
  });
});

describe('the picture of the two scores', () => {
  const quarters = fc.record({ H: fc.nat(100), R: fc.nat(100) });

  it('puts a better client higher and further right, inside the frame', () => {
    const mark = (point: { H: number; R: number }) => {
      const [, x, y] = /<circle cx="([\d.]+)" cy="([\d.]+)" r="5"/.exec(healthPlaneSvg(model, point)) ?? [];
      return { x: Number(x), y: Number(y) };
    };
    fc.assert(
      fc.property(quarters, ({ H, R }) => {
        const [at, best] = [mark({ H, R }), mark({ H: 100, R: 100 })];
        expect(at.x).toBeLessThanOrEqual(best.x);
        expect(at.y).toBeGreaterThanOrEqual(best.y);
      }),
    );
  });

  it('says in words where the client stands, and uses the colour of the text alone', () => {
    const point = { H: 84, R: 56 };
    expect(healthPlaneText(model, point)).toBe(
      `经营健康 84 分、关系粘性 56 分，在图的上半边、左半边；两条分界线都在 ${goodFrom(model)} 分`,
    );
    const svg = healthPlaneSvg(model, point);
    expect(svg).toContain(`aria-label="${healthPlaneText(model, point)}"`);
    expect(svg).not.toMatch(/#[0-9a-f]{3,6}|rgb/i);
  });
});
