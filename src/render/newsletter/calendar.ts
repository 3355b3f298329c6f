import { pieces } from './bytes.ts';

export interface AllDayEvent {
  /** Stays the same when the calendar is imported again, so that the event is changed and not doubled. */
  uid: string;
  /** `YYYY-MM-DD` */
  day: string;
  summary: string;
  description: string;
  url?: string | undefined;
}

export interface Calendar {
  name: string;
  /** Day the calendar was made, `YYYY-MM-DD`; never the clock. */
  madeOn: string;
  events: readonly AllDayEvent[];
}

const folded = 75;
/** The blank that starts a continued line counts too. */
const limit = (index: number): number => (index === 0 ? folded : folded - 1);

/** An RFC 5545 calendar: CRLF, lines of at most 75 octets, all-day events with a reminder a week before. */
export function icsOf({ name, madeOn, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//shengeng//newsletter//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, madeOn)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${pieces(line, limit).join('\r\n ')}\r\n`).join('');
}

const eventLines = ({ uid, day, summary, description, url }: AllDayEvent, madeOn: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${compact(madeOn)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  ...(url ? [`URL:${url}`] : []),
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(summary)}`,
  'TRIGGER:-P7D',
  'END:VALARM',
  'END:VEVENT',
];

const compact = (day: string): string => day.replaceAll('-', '');

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
