import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { statusLines } from '../../../scripts/lib/newsletter/status.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { AnyEntry, Entry } from '../../../src/domain/graph.ts';
import { suggestionsFor } from '../../../src/domain/newsletter/choice/candidates.ts';
import { outlooksOf } from '../../../src/domain/newsletter/choice/outlook.ts';
import { strandOf } from '../../../src/domain/newsletter/series.ts';
import { validEntries } from '../../../src/loaders/disk.ts';
import { fixture } from '../checks/fixture.ts';

type Policy = Entry<'policies'>['data'];

const entries = validEntries(fixture.sources);
/** Approved, shown by a reprint, with a client view whose deadline is 2026-12-31; told in 2026-09 as version 1.0. */
const known = entries.find(({ id }) => id === 'shebei-gengxin-tiexi-2026-2') as Entry<'policies'>;
const facts = entries.find(({ collection }) => collection === 'facts') as Entry<'facts'>;
const [fact] = facts.data.facts;

/** Open without an end, for everybody; never told before. */
const plain: Partial<Policy> = { expiry: undefined, tiers: [], crossIndustry: true };
const lasting = ({ client, ...rest }: Policy): Policy => ({
  ...rest,
  keyPoints: rest.keyPoints.map((point) => ({ ...point, shownBy: ['gz'] })),
  ...(client && { client: { ...client, when: undefined } }),
});
const policy = (id: string, changes: Partial<Policy>): AnyEntry => ({
  ...known,
  id,
  data: { ...lasting(known.data), ...plain, shortName: id, ...changes },
});
const graphOf = (...added: AnyEntry[]) =>
  buildGraph([...entries.filter(({ collection }) => !['policies', 'facts'].includes(collection)), ...added]);
/** Of the series that holds policies and facts. */
const outlookOf = (graph: ReturnType<typeof graphOf>, today: string) => {
  const [joint] = outlooksOf(graph, today);
  if (!joint) throw new Error('no series comes out');
  return joint;
};
const joint = strandOf(graphOf(), { series: 'joint' });
const later = (months: number, entry: AnyEntry) =>
  outlookOf(graphOf(entry), '2026-11-30')
    .months.slice(0, months)
    .map(({ total }) => total);
const shortages = (...added: AnyEntry[]) =>
  outlookOf(graphOf(...added), '2026-11-30').shortages.map(({ kind, counts, titles }) => ({
    kind,
    first: counts[0],
    last: counts.at(-1),
    titles,
  }));

describe('the months ahead', () => {
  it('begin with the first usual day of issue that has not passed', () => {
    const months = (today: string) => outlookOf(graphOf(), today).months.map(({ day }) => day);
    expect(months('2026-11-25')[0]).toBe('2026-11-25');
    expect(months('2026-11-26')).toEqual([
      '2026-12-25',
      '2027-01-25',
      '2027-02-25',
      '2027-03-25',
      '2027-04-25',
      '2027-05-25',
    ]);
  });

  it('can send what nothing stands against, until it ends', () => {
    expect(later(3, policy('a', {}))).toEqual([1, 1, 1]);
    expect(later(3, policy('a', { expiry: '2027-01-24' }))).toEqual([1, 0, 0]);
    expect(later(3, policy('a', { expiry: '2027-01' }))).toEqual([1, 1, 0]);
  });

  it('count an item for each industry and tier it is for', () => {
    const [month] = outlookOf(
      graphOf(
        policy('all', {}),
        policy('here', { crossIndustry: false, industries: ['machinery'], tiers: ['base'] }),
        policy('elsewhere', { crossIndustry: false, industries: ['other'], tiers: ['growth'] }),
      ),
      '2026-11-30',
    ).months;
    expect(month?.total).toBe(3);
    expect(month?.industries.get('machinery')).toBe(2);
    expect([...(month?.tiers ?? [])].sort()).toEqual([
      ['base', 2],
      ['growth', 2],
      ['strategic', 1],
    ]);
  });

  it('do not send again what has not changed since', () => {
    const sent = (version: string) => later(1, policy(known.id, { version }));
    expect(sent('1.0')).toEqual([0]);
    expect(sent('1.1')).toEqual([1]);
  });
});

describe('what keeps items back', () => {
  it('is told by kind, the most frequent first', () => {
    const unsaid = (id: string) => policy(id, { client: undefined });
    const found = shortages(
      policy('draft', { status: 'draft' }),
      unsaid('b'),
      unsaid('c'),
      policy('unshown', {
        evidence: known.data.evidence.map((page) => ({ ...page, kind: 'account' as const })),
        issuers: ['财政部'],
      }),
    );
    expect(found.map(({ kind, first }) => [kind, first])).toContainEqual(['no-view', 2]);
    expect(found[0]).toEqual({ kind: 'no-view', first: 2, last: 2, titles: ['b', 'c'] });
    expect(found.find(({ kind }) => kind === 'unapproved')?.titles).toEqual(['draft']);
  });

  it('is a want of an original or a reprint, by whatever figure it shows', () => {
    const views = ['贴息1.7个百分点', '贴息3.9个百分点'].map((changed, index) =>
      policy(`p${index}`, {
        client: { ...(known.data.client as NonNullable<Policy['client']>), when: undefined, changed },
      }),
    );
    expect(shortages(...views)).toEqual([{ kind: 'unshown', first: 2, last: 2, titles: ['p0', 'p1'] }]);
  });

  it('begins in the month it begins in', () => {
    const found = shortages(policy('a', { expiry: '2027-02-01' }));
    expect(found).toEqual([{ kind: 'expired', first: 0, last: 1, titles: ['a'] }]);
  });

  it('is told of facts too', () => {
    if (!fact) throw new Error('no fact');
    const one: AnyEntry = {
      ...facts,
      data: {
        ...facts.data,
        facts: [
          { ...fact, note: '先核对' },
          { ...fact, id: 'X2', note: undefined, client: undefined },
        ],
      },
    };
    expect(
      shortages(one)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['careful', 'no-view']);
  });
});

describe('the status of the newsletter', () => {
  const lines = statusLines(
    graphOf(
      policy('甲政策', {}),
      policy('乙政策', { status: 'draft' }),
      policy('丙政策', { force: 'superseded' }),
    ),
    '2026-11-30',
  );

  it('is aligned, whatever the script of a name', () => {
    const at = lines.findIndex((line) => line.startsWith('  原因'));
    const [head, row] = [lines[at] ?? '', lines[at + 1] ?? ''];
    expect(row).toMatch(/还没有批准/);
    expect(stringWidth(row)).toBe(stringWidth(head));
  });

  it('says what to do where something can be done', () => {
    const text = lines.join('\n');
    expect(text).toMatch(/1 条还没有批准：送审，批准后改 status\n\s+乙政策/);
    expect(text.slice(text.indexOf('不用补的'))).toMatch(/^不用补的\n.*\n\s+已被取代\s+1/);
    expect(text).toMatch(/2026-12\s+1\s+1\s+1\n/);
  });
});

describe('suggestions', () => {
  const suggested = (entry: AnyEntry) => suggestionsFor(graphOf(entry), '2026-12-25', joint).policies;

  it('offer what was never told, after what is due', () => {
    const graph = graphOf(policy('old', {}), policy('due', { expiry: '2027-01-31' }));
    expect(suggestionsFor(graph, '2026-12-25', joint).policies.map(({ id, reason }) => [id, reason])).toEqual(
      [
        ['due', '2027-01-31 到期'],
        ['old', '还没有发过'],
      ],
    );
  });

  it('offer again what is due, but not what merely was told', () => {
    expect(suggested(policy(known.id, {}))).toEqual([]);
    expect(suggested(policy(known.id, { expiry: '2027-01-31' }))).toHaveLength(1);
  });
});
