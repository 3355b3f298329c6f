import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { cadence } from '../../../../src/domain/visit/cadence.ts';
import { followUps } from '../../../../src/domain/visit/follow-up.ts';
import { workCalendar } from '../../../../src/domain/visit/work-calendar.ts';
import { followUpsIcs } from '../../../../src/render/ics/follow-ups.ts';
import { graph } from '../../../helpers/content.ts';

const { followUps: rules, workHours: hours } = graph.get('practice', 'practice').data;
const calendar = workCalendar(graph.get('holidays', 'holidays').data);
const { floor } = graph.get('tiers', 'strategic').data;
const stamp = Date.UTC(2026, 10, 24, 6);

function ics(end: string, client = '客户A'): string {
  const done = followUps({ rules, hours, calendar, mode: 'natural', end });
  const items = [...done, ...cadence({ floor, hours, calendar, day: end.slice(0, 10), done })];
  return followUpsIcs({ client, end, items, stamp });
}

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

  it('stamps in UTC and gives the same visit the same ids, another client others', () => {
    const text = ics('2026-11-25T15:00');
    expect(text).toContain('DTSTAMP:20261124T060000Z');
    const uids = read(text).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(read(ics('2026-11-25T15:00')).map(({ uid }) => uid)).toEqual(uids);
    expect(read(ics('2026-11-25T15:00', '客户B')).map(({ uid }) => uid)).not.toEqual(uids);
    expect(uids.join()).not.toContain('客户');
  });
});
