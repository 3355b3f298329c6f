import { describe, expect, it } from 'vitest';
import { workedOut } from '../../../src/domain/arithmetic.ts';
import { caseParts, fictionNote } from '../../../src/domain/entry/case-parts.ts';
import { listKind } from '../../../src/domain/entry/entry-view.ts';
import { graph } from '../../helpers/content.ts';

const cases = graph.all('cases');
const scenarios = cases.filter(({ data }) => data.kind === 'scenario');
const madeUp = scenarios.filter(({ data }) => data.fictional);
const partsOf = (entry: (typeof cases)[number]): string[] => caseParts(entry.data).map(({ id }) => id);

describe('a scenario', () => {
  it.each(scenarios)('$id is told whole, in the order of the story', (entry) => {
    const wanted = ['situation', 'doubts', 'decision', 'results', 'claims', 'copy', 'avoid'];
    expect(partsOf(entry).filter((part) => wanted.includes(part))).toEqual(wanted);
  });

  it('says in the name of its kind and in a note whether it is made up', () => {
    for (const entry of madeUp) {
      expect(listKind(entry)).toBe('情景（虚构）');
      expect(fictionNote(entry.data)).toBe('情景为虚构，数字为演算');
    }
    for (const entry of cases.filter(({ data }) => data.kind !== 'scenario'))
      expect(fictionNote(entry.data)).toBeUndefined();
  });
});

describe('made-up cases', () => {
  it('are of every industry and every tier', () => {
    const told = madeUp.flatMap(({ data }) => [...data.industries, data.tier ?? '']);
    const wanted = [...graph.all('industries'), ...graph.all('tiers')].map(({ id }) => id);
    expect(wanted.filter((id) => !told.some((one) => one === id))).toEqual([]);
  });

  it('are linked from the nodes, methods and products they name', () => {
    for (const { id, data } of madeUp)
      for (const [collection, ids] of [
        ['nodes', data.nodes],
        ['methods', data.methods],
        ['products', data.products],
      ] as const)
        for (const target of ids)
          expect(graph.backlinks(collection, target).map((entry) => entry.id)).toContain(id);
  });
});

describe('the figures of a case', () => {
  const claims = cases.flatMap(({ id, data }) => data.claims.map((claim) => ({ id, claim })));

  it('follow from their formula wherever numbers are given', () => {
    const left = claims.flatMap(({ id, claim: { id: name, formula, inputs } }) => {
      const outcome = formula && inputs.length > 0 ? workedOut(formula, inputs) : undefined;
      return outcome && 'left' in outcome ? [`${id}#${name}: ${outcome.left}`] : [];
    });
    expect(left).toEqual([]);
  });

  it.each(scenarios)('$id has one that is worked out', ({ data }) => {
    expect(data.claims.some(({ inputs, result }) => inputs.length > 0 && result)).toBe(true);
  });
});

describe('a public case', () => {
  it('tells what the reports leave open, in words of its own', () => {
    for (const entry of cases.filter(({ data }) => data.kind === 'industry'))
      expect(caseParts(entry.data)).toContainEqual({ id: 'doubts', title: '公开资料没说清的' });
  });
});
