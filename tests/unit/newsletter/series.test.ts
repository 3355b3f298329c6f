import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { idMeant, idsToMake } from '../../../scripts/lib/newsletter/edition-id.ts';
import { statusLines } from '../../../scripts/lib/newsletter/status.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { addDays } from '../../../src/domain/days.ts';
import type { AnyEntry, Entry } from '../../../src/domain/graph.ts';
import { assembleEdition } from '../../../src/domain/newsletter/assemble.ts';
import { suggestionsFor } from '../../../src/domain/newsletter/choice/candidates.ts';
import { itemsOf } from '../../../src/domain/newsletter/client/client-edition.ts';
import { countedIn, numberOf } from '../../../src/domain/newsletter/number.ts';
import { outlooksOf } from '../../../src/domain/newsletter/choice/outlook.ts';
import { editionIdOf, strandOf } from '../../../src/domain/newsletter/series.ts';
import { emailText } from '../../../src/render/newsletter/text.ts';
import { validEntry } from '../../../src/loaders/disk.ts';
import { content, graph } from '../../helpers/content.ts';

vi.setConfig({ testTimeout: 60_000 });

type Edition = Entry<'editions'>;
const sent = graph.get('editions', '2026-10');
/** All but the letters there are. */
const others = content.sources
  .filter(({ collection }) => !['editions', 'approvals', 'publications', 'corrections'].includes(collection))
  .flatMap((source) => validEntry(source) ?? []);

interface Made {
  month: string;
  series: string;
  industry?: string;
  changes?: Partial<Edition['data']>;
}

/** An edition without items unless it is given some. */
function edition({ month, series, industry, changes }: Made): Edition {
  const strand = strandOf(graph, { series, industry });
  const placed = { series, industry: industry };
  const plain = { policies: [], facts: [], segments: [], waivers: [], publishedOn: `${month}-05` };
  return {
    ...sent,
    id: editionIdOf(strand, month),
    data: { ...sent.data, ...plain, ...placed, ...changes },
  };
}
const publication = (of: Edition, number?: string): AnyEntry => ({
  ...graph.get('publications', '2026-10'),
  id: of.id,
  data: {
    publisher: 'policy-editor',
    publishedOn: of.data.publishedOn,
    items: [],
    ...(number && { number }),
  },
});
const graphOf = (...added: AnyEntry[]) => buildGraph([...others, ...added]);
/** Facts that can be told on a day, by id. */
const factsOn = (day: string, industry?: string) =>
  suggestionsFor(graph, day, strandOf(graph, { series: 'industry', industry })).facts.map(({ id }) => id);

describe('the number of an edition', () => {
  const editions = [
    edition({ month: '2026-12', series: 'policy' }),
    edition({ month: '2027-01', series: 'policy' }),
    edition({ month: '2027-03', series: 'policy' }),
    edition({ month: '2027-03', series: 'industry' }),
    edition({ month: '2027-03', series: 'industry', industry: 'new-energy' }),
    edition({ month: '2027-04', series: 'industry', industry: 'new-energy' }),
  ];
  const made = graphOf(...editions);

  it('is counted within its letter, in the order of the months', () => {
    expect(editions.map((one) => `${one.id} ${numberOf(made, one)}`)).toEqual([
      '2026-12-policy 2026年第1期（总第1期）',
      '2027-01-policy 2027年第1期（总第2期）',
      '2027-03-policy 2027年第2期（总第3期）',
      '2027-03-industry 2027年第1期（总第1期）',
      '2027-03-industry-new-energy 2027年第1期（总第1期）',
      '2027-04-industry-new-energy 2027年第2期（总第2期）',
    ]);
  });

  it('is that of the month where the series counts by months, and stays as it was printed', () => {
    const joint = edition({ month: '2026-10', series: 'joint' });
    expect(numberOf(graphOf(joint), joint)).toBe('2026年第10期（总第1期）');
    const printed = publication(editions[1] as Edition, '2027年第9期（总第9期）');
    expect(numberOf(graphOf(...editions, printed), editions[1] as Edition)).toBe('2027年第9期（总第9期）');
  });

  it('does not count what was given up before it went out', () => {
    const given = edition({ month: '2026-12', series: 'policy', changes: { status: 'retired' } });
    const placed = { series: 'policy' };
    expect(countedIn(graphOf(given), placed, '2027-01').total).toBe(1);
    expect(countedIn(graphOf(given, publication(given)), placed, '2027-01').total).toBe(2);
  });

  it('of the edition that went out is the one in its frozen files', () => {
    const frozen = JSON.parse(readFileSync('published/2026-10.json', 'utf8')) as { number: string }[];
    expect(frozen.map(({ number }) => number)).toContain(numberOf(graph, sent));
  });
});

describe('an edition of facts alone', () => {
  const day = '2026-12-10';
  const picks = factsOn(day).slice(0, 3);
  const facts = picks.map((fact) => ({ fact, checkedOn: '2026-12-08' }));
  const made = (changes: Partial<Edition['data']>, industry?: string) => {
    const one = edition({
      month: '2026-12',
      series: 'industry',
      ...(industry && { industry }),
      changes: { publishedOn: day, ...changes },
    });
    return assembleEdition(graphOf(one), one);
  };

  it('is a letter with its own name, greeting and section', () => {
    const [letter] = made({ facts }).variants;
    if (!letter) throw new Error('no letter');
    expect(itemsOf(letter)).toHaveLength(3);
    expect(letter.sections.map(({ title }) => title)).toEqual(['本期动态']);
    const text = emailText(letter);
    expect(text).toContain('《行业发展动态》');
    expect(text).toContain('2026年第1期（总第1期）');
    expect(text).toMatch(/尊敬的客户：您好！/);
  });

  it('has no place for a policy', () => {
    const [policy] = graph.get('editions', '2026-11').data.policies;
    if (!policy) throw new Error('no policy');
    const { leftOut } = made({ facts, policies: [{ ...policy, checkedOn: '2026-12-08' }] });
    expect(leftOut.map(({ reason }) => reason)).toEqual(['《行业发展动态》不登政策']);
  });

  it('for one industry says so in its name, and has no place for facts of another', () => {
    const own = factsOn(day, 'new-energy');
    expect(own.length).toBeGreaterThan(1);
    expect(own.every((id) => id.startsWith('new-energy/'))).toBe(true);
    const foreign = factsOn(day, 'machinery')[0] ?? '';
    const picked = [...own, foreign].map((fact) => ({ fact, checkedOn: '2026-12-08' }));
    const { variants, leftOut } = made({ facts: picked }, 'new-energy');
    expect(variants[0]?.series).toBe(`行业发展动态·${graph.get('industries', 'new-energy').data.title}`);
    expect(leftOut.map(({ id, reason }) => [id, reason])).toEqual([
      [foreign, expect.stringMatching(/行业无关$/)],
    ]);
  });

  it('for one industry shows the figures of that industry', () => {
    const told = graph.get('series', 'lpr-1y');
    const own = {
      ...told,
      id: 'own',
      data: { ...told.data, status: 'approved', industries: ['new-energy'] },
    } as unknown as AnyEntry;
    const shown = (industry?: string) => {
      const day = addDays(told.data.points.at(-1)?.publishedOn ?? '', 1);
      const one = edition({
        month: day.slice(0, 7),
        series: 'industry',
        ...(industry && { industry }),
        changes: { publishedOn: day, figures: undefined },
      });
      return assembleEdition(graphOf(own, one), one).variants[0]?.figures.map(({ id }) => id) ?? [];
    };
    expect(shown()).not.toContain('own');
    expect(shown('machinery')).not.toContain('own');
    expect(shown('new-energy')).toContain('own');
  });
});

describe('what readers have had', () => {
  it('is counted by letter: what one told is new to readers of another, not to those who follow it', () => {
    const day = '2026-12-20';
    const [fact = ''] = factsOn(day);
    const toldIn = (series: string, industry?: string) => {
      const one = edition({
        month: series === 'joint' ? '2026-11' : '2026-12',
        series,
        ...(industry && { industry }),
        changes: { facts: [{ fact, checkedOn: '2026-12-01' }] },
      });
      const suggested = (of: string | undefined) =>
        suggestionsFor(graphOf(one), day, strandOf(graph, { series: 'industry', industry: of })).facts;
      return [undefined, fact.split('/')[0]].map((of) => suggested(of).some(({ id }) => id === fact));
    };
    const own = fact.split('/')[0];
    // The letter for all industries, then the one for the industry of the fact.
    expect(toldIn('joint')).toEqual([false, false]);
    expect(toldIn('industry')).toEqual([false, false]);
    expect(toldIn('industry', own)).toEqual([true, false]);
    expect(toldIn('policy')).toEqual([true, true]);
  });

  it('tells in another letter which letter a correction is of', () => {
    const wrong = edition({ month: '2026-10', series: 'joint' });
    const next = edition({ month: '2026-12', series: 'policy' });
    const correction = {
      ...graph.get('publications', '2026-10'),
      collection: 'corrections',
      id: `${wrong.id}/correction-1`,
      data: { date: '2026-11-30', item: 1, text: '更正', corrector: 'policy-editor' },
    } as unknown as AnyEntry;
    const made = graphOf(wrong, next, publication(wrong), correction);
    expect(assembleEdition(made, next).variants[0]?.corrections.map(({ edition: of }) => of)).toEqual([
      '《金融政策解读与行业发展动态》2026年第10期（总第1期）',
    ]);
  });

  it('decides which corrections a letter tells', () => {
    const wrong = edition({ month: '2026-12', series: 'policy' });
    const next = edition({ month: '2027-01', series: 'policy' });
    const other = edition({ month: '2027-01', series: 'industry' });
    const correction = {
      ...graph.get('publications', '2026-10'),
      collection: 'corrections',
      id: `${wrong.id}/correction-1`,
      data: { date: '2026-12-20', item: 1, text: '更正', corrector: 'policy-editor' },
    } as unknown as AnyEntry;
    const told = (one: Edition, ...more: AnyEntry[]) =>
      assembleEdition(
        graphOf(wrong, next, other, publication(wrong), correction, ...more),
        one,
      ).variants[0]?.corrections.map(({ edition: of }) => of);
    expect(told(next)).toEqual(['2026年第1期（总第1期）']);
    expect(told(other)).toEqual([]);
    // Until an edition its readers got has told it, whatever other letters told.
    const last = edition({ month: '2027-02', series: 'policy' });
    const telling = (of: Edition) => {
      const sending = publication(of) as Entry<'publications'>;
      return { ...sending, data: { ...sending.data, corrections: [correction.id] } };
    };
    expect(told(last, last, publication(next), telling(other))).toEqual(['2026年第1期（总第1期）']);
    expect(told(last, last, telling(next))).toEqual([]);
    expect(told(next, telling(next))).toEqual(['2026年第1期（总第1期）']);
  });
});

describe('the outlook', () => {
  it('is of each series that still comes out, by its own cadence', () => {
    const found = outlooksOf(graphOf(), '2026-11-30');
    expect(found.map(({ series, months }) => [series.id, months[0]?.day])).toEqual([
      ['policy', '2026-12-10'],
      ['industry', '2026-12-20'],
    ]);
  });

  it('counts what is left when every edition takes what it usually takes', () => {
    for (const { series, months } of outlooksOf(graphOf(), '2026-11-30')) {
      const [first, second] = months;
      expect(first?.left).toBe(first?.total);
      expect(second?.left).toBeLessThanOrEqual(second?.total ?? 0);
      expect(second?.left).toBeGreaterThanOrEqual((second?.total ?? 0) - series.usual);
    }
  });

  it('passes over a month that has its edition', () => {
    const made = graphOf(edition({ month: '2026-12', series: 'policy' }));
    expect(outlooksOf(made, '2026-11-30').map(({ months }) => months[0]?.id)).toEqual(['2027-01', '2026-12']);
  });

  it('says which editions will be dry', () => {
    const bare = graph.all('facts').map((entry) => ({
      ...entry,
      data: { ...entry.data, facts: entry.data.facts.map((fact) => ({ ...fact, client: undefined })) },
    }));
    const rest = others.filter(({ collection }) => collection !== 'facts');
    const lines = statusLines(buildGraph([...rest, ...(bare as AnyEntry[])]), '2026-11-30');
    expect(lines).toContain(
      '  ✗ 2026-12、2027-01、2027-02、2027-03、2027-04、2027-05 不够一期：每期至少 2 条行业事实',
    );
  });
});

describe('a month', () => {
  const policy = edition({ month: '2027-01', series: 'policy' });
  const industry = edition({ month: '2027-01', series: 'industry' });

  it('is that of every series due in it that is not there yet, or of the one that is named', () => {
    const made = (...there: AnyEntry[]) => idsToMake(graphOf(...there), '2027-01', {});
    expect(made()).toEqual(['2027-01-policy', '2027-01-industry']);
    expect(made(policy)).toEqual(['2027-01-industry']);
    expect(() => made(policy, industry)).toThrow(
      /2027-01 该出的都已经有了：2027-01-policy、2027-01-industry/,
    );
    const named = { series: 'industry', industry: 'machinery' };
    expect(idsToMake(graphOf(), '2027-01', named)).toEqual(['2027-01-industry-machinery']);
  });

  it('means the edition that is there, unless there are several', () => {
    expect(idMeant(graphOf(policy), '2027-01', {})).toBe('2027-01-policy');
    expect(idMeant(graphOf(policy, industry), '2027-01', { series: 'industry' })).toBe('2027-01-industry');
    expect(() => idMeant(graphOf(policy, industry), '2027-01', {})).toThrow(
      /2027-01 有几种刊：2027-01-industry、2027-01-policy/,
    );
  });
});
