import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { cadence } from '../../../../src/domain/visit/cadence.ts';
import { followUps } from '../../../../src/domain/visit/follow-up.ts';
import { looksSame, nextDates } from '../../../../src/domain/visit/told-dates.ts';
import type { ToldVisit } from '../../../../src/domain/visit/told-dates.ts';
import { workCalendar } from '../../../../src/domain/visit/work-calendar.ts';
import { followUpsIcs } from '../../../../src/render/ics/follow-ups.ts';
import { calendarAfter, eventsOf } from '../../../helpers/calendar.ts';
import { graph } from '../../../helpers/content.ts';

const { followUps: rules, workHours: hours } = graph.get('practice', 'practice').data;
const calendar = workCalendar(graph.get('holidays', 'holidays').data);
const { floor } = graph.get('tiers', 'strategic').data;
const stamp = Date.UTC(2026, 10, 24, 6);

/** What a visit owes, with or without the rhythm of its tier. */
function duties(end: string, withTier = true) {
  const done = followUps({ rules, hours, calendar, mode: 'natural', end });
  return withTier ? [...done, ...cadence({ floor, hours, calendar, day: end.slice(0, 10), done })] : done;
}

/** The file of a visit, and what is told then. */
function told(before: ToldVisit | string, end: string, { client = '客户A', withTier = true } = {}) {
  const next = nextDates(before, { client, end, items: duties(end, withTier) });
  return { text: followUpsIcs({ ...next.file, client, end, stamp }), told: next.told };
}

const ics = (end: string, client = '客户A'): string => told('visit', end, { client }).text;

/** Read back by another library. */
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const [alarm] = component.getAllSubcomponents('valarm');
    return {
      uid: event.uid,
      title: event.summary,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      utc: event.startDate.toJSDate().toISOString(),
      zone: component.getFirstProperty('dtstart')?.getParameter('tzid'),
      alarm: String(alarm?.getFirstPropertyValue('trigger')),
    };
  });

describe('the calendar file of a visit', () => {
  it('is read back with its titles, hours, zone and reminders', () => {
    const text = ics('2026-11-25T15:00');
    const zone = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vtimezone');
    ICAL.TimezoneService.register(new ICAL.Timezone({ component: zone, tzid: 'Asia/Shanghai' }));
    const [minutes, call, second] = read(text);
    expect(minutes).toMatchObject({
      title: '发送纪要·客户A',
      start: '2026-11-26T14:30:00',
      end: '2026-11-26T15:00:00',
      utc: '2026-11-26T06:30:00.000Z',
      zone: 'Asia/Shanghai',
      alarm: '-PT2H',
    });
    expect(call).toMatchObject({ title: '电话回访·客户A', start: '2026-11-27T10:00:00', alarm: '-PT1H' });
    expect(second).toMatchObject({ title: '二次拜访·客户A', start: '2026-12-16T10:00:00', alarm: '-P1D' });
  });

  it.each([
    ['the end of a year', '2025-12-30T09:00', '2025-12-31T08:30:00'],
    ['a weekend day that is worked', '2026-02-13T15:00', '2026-02-14T14:30:00'],
    ['a leap day', '2028-02-28T15:00', '2028-02-29T14:30:00'],
  ])('crosses %s', (_, end, start) => {
    expect(read(ics(end))[0]?.start).toBe(start);
  });

  it('has lines of at most 75 octets that split no character, and ends every line with CRLF', () => {
    const text = ics('2026-09-30T16:00', '客户𬭎䶮，逗号；分号\\反斜杠'.repeat(8));
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(read(text)[0]?.title).toBe(`发送纪要·${'客户𬭎䶮，逗号；分号\\反斜杠'.repeat(8)}`);
  });

  it('stamps in UTC and has ids of the visit, which name nobody', () => {
    const text = ics('2026-11-25T15:00');
    expect(text).toContain('DTSTAMP:20261124T060000Z');
    const uids = read(text).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids.every((uid) => uid.startsWith('visit-'))).toBe(true);
  });
});

describe('importing again', () => {
  const first = told('v1', '2026-11-25T15:00');

  it.each(['2026-11-25T17:30', '2026-11-25T10:00', '2026-11-27T15:00'])(
    'after the end was corrected to %s moves the same dates',
    (end) => {
      const second = told(first.told, end);
      const after = calendarAfter(first.text, second.text);
      expect(after).toHaveLength(duties(end).length);
      expect(after).toEqual(expect.arrayContaining(eventsOf(second.text)));
      expect(calendarAfter(second.text, first.text)).toHaveLength(duties(end).length);
    },
  );

  it('cancels what fell away, in every later file too, and takes it back when it is due again', () => {
    const second = told(first.told, '2026-11-25T15:00', { withTier: false });
    const third = told(second.told, '2026-11-25T16:00', { withTier: false });
    const gone = duties('2026-11-25T15:00').length - rules.length;
    expect(eventsOf(second.text).filter(({ cancelled }) => cancelled)).toHaveLength(gone);
    expect(calendarAfter(first.text, second.text)).toHaveLength(rules.length);
    expect(calendarAfter(first.text, third.text)).toHaveLength(rules.length);
    const fourth = told(third.told, '2026-11-25T16:00');
    expect(calendarAfter(first.text, second.text, fourth.text)).toHaveLength(rules.length + gone);
  });

  it('leaves the dates of another visit alone', () => {
    const another = told('v2', '2026-11-25T17:00', { client: '客户B' });
    const count = duties('2026-11-25T15:00').length + duties('2026-11-25T17:00').length;
    expect(calendarAfter(first.text, another.text)).toHaveLength(count);
  });

  it('takes a plan for a correction on the same day with the same client, and keeps no name to tell', () => {
    const plan = { client: '客户A', end: '2026-11-25T09:00' };
    expect(looksSame(first.told, plan)).toBe(true);
    expect(looksSame(first.told, { ...plan, client: '客户B' })).toBe(false);
    expect(looksSame(first.told, { ...plan, end: '2026-11-26T09:00' })).toBe(false);
    expect(JSON.stringify(first.told)).not.toContain('客户');
  });
});

it('rings for nothing before the visit is over, whenever it ends', () => {
  for (let hour = 0; hour < 24; hour++) {
    const end = `2026-09-30T${String(hour).padStart(2, '0')}:40`;
    for (const { start, reminder = 0 } of eventsOf(ics(end))) {
      expect(Date.parse(`${start}Z`) - reminder * 1000).toBeGreaterThanOrEqual(Date.parse(`${end}:00Z`));
    }
  }
});
