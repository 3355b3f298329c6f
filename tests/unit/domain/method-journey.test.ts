import { describe, expect, it } from 'vitest';
import {
  mainMethods,
  methodJourney,
  methodsByWord,
  neighboursOf,
  partsOf,
} from '../../../src/domain/site/method-journey.ts';
import { graph } from '../../helpers/content.ts';

const methods = graph.all('methods');
const ordersOf = (some: typeof methods) => some.map(({ data }) => data.order);
const ascending = (a: number, b: number) => a - b;

describe('the journey of methods', () => {
  const { phases, loop, frames } = methodJourney(graph);

  it('gives each method exactly one place', () => {
    const placed = [...phases.flatMap((part) => part.methods), ...loop, ...frames].map(({ id }) => id);
    expect(placed.sort()).toEqual(methods.map(({ id }) => id).sort());
  });

  it('runs through the four phases from locking a target to deepening, maintenance beside it', () => {
    expect(phases.map(({ title }) => title)).toEqual(['发现', '设计', '展示', '发展']);
    expect(phases[0]?.methods[0]?.id).toBe('customer-tiering');
    expect(phases.at(-1)?.methods.map(({ id }) => id)).toContain('ladder-deepening');
    for (const part of phases) expect(ordersOf(part.methods)).toEqual(ordersOf(part.methods).sort(ascending));
    expect(loop.map(({ id }) => id)).toContain('service-standards');
    expect(frames.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['four-d', 'full-touchpoint', 'value-oriented-management']),
    );
    expect(frames.every(({ data }) => data.visitStages.length === 0)).toBe(true);
  });

  it('shows a newcomer 22 of them, every other one folded under one of these', () => {
    const mains = mainMethods(methods);
    expect(mains).toHaveLength(22);
    const shown = mains.flatMap((main) => [main, ...partsOf(graph, main.id)]).map(({ id }) => id);
    expect(shown.sort()).toEqual(methods.map(({ id }) => id).sort());
  });

  it('knows the neighbours of a method, none before the first and after the last', () => {
    expect(neighboursOf(graph, 'spin').before?.id).toBe('triple-preparation');
    expect(neighboursOf(graph, 'spin').after?.id).toBe('pyramid');
    const ends = [methods[0], methods.at(-1)].map((method) => neighboursOf(graph, method?.id ?? ''));
    expect([ends[0]?.before, ends[1]?.after]).toEqual([undefined, undefined]);
    expect([ends[0]?.after?.id, ends[1]?.before?.id]).toEqual([methods[1]?.id, methods.at(-2)?.id]);
  });

  it.each(['touchpoints', 'valueSteps'] as const)('has at least one method for every word of %s', (name) => {
    expect(methodsByWord(graph, name).filter((part) => part.methods.length === 0)).toEqual([]);
  });
});
