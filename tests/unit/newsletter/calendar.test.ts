import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dateText } from '../../../src/domain/days.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { AnyEntry, Entry } from '../../../src/domain/graph.ts';
import { assembleEdition } from '../../../src/domain/newsletter/assemble.ts';
import { deadlineRecords } from '../../../src/domain/newsletter/deadline-history.ts';
import { deadlinesIcs } from '../../../src/render/newsletter/deadlines.ts';
import { validEntries } from '../../../src/loaders/disk.ts';
import { fixture } from '../checks/fixture.ts';

const entries = validEntries(fixture.sources);
const known = entries.find(({ id }) => id === 'shebei-gengxin-tiexi-2026-2') as Entry<'policies'>;
const edition = entries.find(({ collection }) => collection === 'editions') as Entry<'editions'>;

type View = NonNullable<Entry<'policies'>['data']['client']>;
type Change = Partial<Entry<'policies'>['data']> | undefined;

/** A policy with a deadline, or as changed; nothing is left of one that was deleted. */
const policy = (id: string, date: string | undefined, change: Change = {}): AnyEntry => {
  const client: View = { ...(known.data.client as View), when: undefined };
  const view: View = {
    ...client,
    title: id,
    ...(date && { when: { text: `${dateText(date)}前`, date, title: `${id}截止` } }),
  };
  const shown = (text: string) => ({ text, shownBy: ['gz'] });
  const points = [...known.data.keyPoints.map(({ text }) => text), ...(date ? [dateText(date)] : [])];
  const data = {
    ...known.data,
    keyPoints: points.map(shown),
    expiry: undefined,
    client: view,
    crossIndustry: true,
    tiers: [],
    ...change,
  };
  return { ...known, id, data };
};

/** A calendar program: one event for each UID, the newest revision counts, a cancelled one goes. */
class Calendar {
  readonly events = new Map<string, ICAL.Event>();
  import(ics: string): void {
    for (const part of new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent')) {
      const event = new ICAL.Event(part);
      const held = this.events.get(event.uid);
      if (held && held.sequence > event.sequence) continue;
      if (part.getFirstPropertyValue('status') === 'CANCELLED') this.events.delete(event.uid);
      else this.events.set(event.uid, event);
    }
  }
  get days(): string[] {
    return [...this.events.values()]
      .map(({ summary, startDate }) => `${summary} ${startDate.toString()}`)
      .sort();
  }
}

interface Month {
  policies: readonly AnyEntry[];
  picks: readonly string[];
  segments?: Entry<'editions'>['data']['segments'];
}
const machinery = { id: 'machinery', name: '机械企业', industries: [], tiers: [] };

/** The calendars of one month after the other, each made from what the months before recorded. */
function calendarsOf(months: readonly Month[]) {
  const sent: AnyEntry[] = [];
  return months.map(({ policies, picks, segments = [] }, index) => {
    const id = `2026-1${index}`;
    const publishedOn = `${id}-20`;
    const own: Entry<'editions'> = {
      ...edition,
      id,
      data: {
        ...edition.data,
        publishedOn,
        segments,
        facts: [],
        policies: picks.map((one) => ({ policy: one, checkedOn: publishedOn })),
      },
    };
    const other = entries.filter(
      ({ collection }) => !['policies', 'editions', 'publications', 'approvals'].includes(collection),
    );
    const graph = buildGraph([...other, ...policies, ...sent, own]);
    const { variants } = assembleEdition(graph, own);
    const record: Entry<'publications'>['data'] = {
      publisher: 'policy-editor',
      publishedOn,
      items: [{ entry: `policies/${picks[0] ?? ''}`, title: '标题', version: '1.0' }],
      deadlines: deadlineRecords(variants),
    };
    sent.push(own, { ...edition, collection: 'publications', id, data: record });
    return new Map(variants.map((variant) => [variant.variant, deadlinesIcs(variant)]));
  });
}
const imported = (...files: (string | undefined)[]) => {
  const calendar = new Calendar();
  for (const file of files) if (file) calendar.import(file);
  return calendar;
};
const all = (files: readonly Map<string, string>[], version = 'default') =>
  files.map((file) => file.get(version));

describe('the calendars of three months, imported one after another', () => {
  const months: Month[] = [
    {
      policies: [policy('a', '2026-12-31'), policy('b', '2026-12-25'), policy('c', '2027-03-01')],
      picks: ['a', 'b', 'c'],
    },
    {
      policies: [policy('a', '2026-12-31'), policy('b', '2027-01-15'), policy('c', '2027-03-01')],
      picks: ['a', 'b'],
    },
    {
      policies: [policy('a', '2026-12-31'), policy('b', '2027-01-15'), policy('c', undefined)],
      picks: ['b'],
    },
  ];
  const files = calendarsOf(months);

  it('leave one event for each deadline, on the day it has now, and none that was withdrawn', () => {
    expect(imported(...all(files.slice(0, 1))).days).toEqual([
      'a截止 2026-12-31',
      'b截止 2026-12-25',
      'c截止 2027-03-01',
    ]);
    expect(imported(...all(files.slice(0, 2))).days).toEqual([
      'a截止 2026-12-31',
      'b截止 2027-01-15',
      'c截止 2027-03-01',
    ]);
    expect(imported(...all(files)).days).toEqual(['a截止 2026-12-31', 'b截止 2027-01-15']);
  });

  it('leave the same when a month is left out or imported again late', () => {
    const [october, november, december] = all(files);
    expect(imported(october, december).days).toEqual(['a截止 2026-12-31', 'b截止 2027-01-15']);
    expect(imported(november, december, november, december).days).toEqual([
      'a截止 2026-12-31',
      'b截止 2027-01-15',
    ]);
    expect(imported(december, october).days).toContain('b截止 2027-01-15');
  });

  it('count a revision only when the day changes, from the day of issue that changed it', () => {
    const of = (file = '') => new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
    const revision = (file: string | undefined, uid: string) =>
      of(file)
        .filter((one) => one.getFirstPropertyValue('uid') === uid)
        .map((one) =>
          ['sequence', 'last-modified', 'status'].map((name) => String(one.getFirstPropertyValue(name))),
        );
    const [october, november, december] = all(files);
    const uid = 'policies-b-when@shengeng';
    expect(revision(october, uid)).toEqual([['0', '2026-10-20T00:00:00Z', 'CONFIRMED']]);
    expect(revision(november, uid)).toEqual([['1', '2026-11-20T00:00:00Z', 'CONFIRMED']]);
    expect(revision(december, uid)).toEqual([['1', '2026-11-20T00:00:00Z', 'CONFIRMED']]);
    expect(revision(november, 'policies-a-when@shengeng')).toEqual([
      ['0', '2026-10-20T00:00:00Z', 'CONFIRMED'],
    ]);
    expect(revision(december, 'policies-c-when@shengeng')).toEqual([
      ['1', '2026-12-20T00:00:00Z', 'CANCELLED'],
    ]);
  });

  it('come out the same again', () => {
    expect(calendarsOf(months)).toEqual(files);
  });
});

describe('versions', () => {
  it('have one event for a deadline, whichever a client imports', () => {
    const policies = [policy('a', '2026-12-31'), policy('b', '2027-01-15')];
    const files = calendarsOf([{ policies, picks: ['a', 'b'], segments: [machinery] }]);
    expect(imported(files[0]?.get('default'), files[0]?.get('machinery')).days).toEqual([
      'a截止 2026-12-31',
      'b截止 2027-01-15',
    ]);
  });

  it('are not told of the end of a deadline they never had', () => {
    const only = (id: string, date: string | undefined) => policy(id, date, { tiers: ['strategic'] });
    const segments = [{ ...machinery, tiers: ['base'] }];
    const files = calendarsOf([
      { policies: [policy('a', '2026-12-31'), only('b', '2027-01-15')], picks: ['a', 'b'], segments },
      { policies: [policy('a', '2026-12-31'), only('b', undefined)], picks: ['a', 'b'], segments },
    ]);
    expect(files[1]?.get('default')).toContain('policies-b-when');
    expect(files[1]?.get('machinery')).not.toContain('policies-b-when');
  });
});

describe('a deadline', () => {
  const first: Month = {
    policies: [policy('a', '2027-02-01'), policy('b', '2027-01-15')],
    picks: ['a', 'b'],
  };
  const then = (...policies: AnyEntry[]) =>
    imported(
      ...all(calendarsOf([first, { policies: [policy('a', '2027-02-01'), ...policies], picks: ['a'] }])),
    );

  it.each([
    ['whose policy another took the place of', policy('b', '2027-01-15', { force: 'superseded' })],
    ['whose policy is retired', policy('b', '2027-01-15', { status: 'retired' })],
    ['whose policy has no client view any more', policy('b', undefined, { client: undefined })],
  ])('%s is taken away', (_name, gone) => {
    expect(then(gone).days).toEqual(['a截止 2027-02-01']);
  });

  it('whose policy was deleted is taken away', () => {
    expect(then().days).toEqual(['a截止 2027-02-01']);
  });

  it('whose policy is being written anew stays', () => {
    expect(then(policy('b', undefined, { status: 'draft' })).days).toContain('b截止 2027-01-15');
  });

  it('that merely is not told again stays, and moves when it moves', () => {
    expect(then(policy('b', '2027-01-15')).days).toContain('b截止 2027-01-15');
    expect(then(policy('b', '2027-06-30')).days).toContain('b截止 2027-06-30');
  });

  it('of a renamed policy is the same', () => {
    expect(then(policy('c', '2027-01-20', { formerIds: ['b'] })).days).toEqual(
      ['a截止 2027-02-01', 'b截止 2027-01-20'].map((day) => day.replace('b截止', 'c截止')),
    );
  });

  it('that comes back after it was withdrawn is there again', () => {
    const a = policy('a', '2027-02-01');
    const files = calendarsOf([
      first,
      { policies: [a, policy('b', undefined)], picks: ['a'] },
      { policies: [a, policy('b', '2027-01-15')], picks: ['a', 'b'] },
    ]);
    expect(imported(...all(files.slice(0, 2))).days).toEqual(['a截止 2027-02-01']);
    expect(imported(...all(files)).days).toEqual(['a截止 2027-02-01', 'b截止 2027-01-15']);
  });
});
