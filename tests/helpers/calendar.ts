import ICAL from 'ical.js';

/** One date as a calendar program has it after its files were imported. */
export interface Imported {
  uid: string;
  title: string;
  start: string;
  end: string;
  sequence: number;
  cancelled: boolean;
  /** Seconds before the start; nothing rings when absent. */
  reminder: number | undefined;
}

/** Events of a calendar file, read back by another library. */
export const eventsOf = (text: string): Imported[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const trigger = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
    return {
      uid: event.uid,
      title: event.summary,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      sequence: Number(component.getFirstPropertyValue('sequence')),
      cancelled: component.getFirstPropertyValue('status') === 'CANCELLED',
      reminder: trigger instanceof ICAL.Duration ? 0 - trigger.toSeconds() : undefined,
    };
  });

/** A calendar after several files were imported: by UID, and never an older one over a newer one. */
export function calendarAfter(...files: readonly string[]): Imported[] {
  const kept = new Map<string, Imported>();
  for (const event of files.flatMap(eventsOf)) {
    const known = kept.get(event.uid);
    if (!known || known.sequence <= event.sequence) kept.set(event.uid, event);
  }
  return [...kept.values()].filter(({ cancelled }) => !cancelled);
}
