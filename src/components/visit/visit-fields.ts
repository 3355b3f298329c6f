import type { Visit } from '../../domain/visit/visit.ts';
import { changeVisit, readVisit, visitReplaced } from '../kept/visit.ts';

interface Binding {
  read: (visit: Visit) => string;
  write: (value: string) => Partial<Visit>;
}

const moment = (day: string | undefined, time: string | undefined) => (day && time ? `${day}T${time}` : '');
const orNone = (value: string): string | undefined => (value === '' ? undefined : value);

/** What a field of a form may show of the visit: named by its attribute `data-visit`. */
const bindings: Readonly<Record<string, Binding>> = {
  day: { read: ({ day }) => day ?? '', write: (value) => ({ day: orNone(value) }) },
  tier: { read: ({ tier }) => tier ?? '', write: (value) => ({ tier: orNone(value) }) },
  start: {
    read: ({ day, start }) => moment(day, start),
    write: (value) => ({ day: orNone(value.slice(0, 10)), start: orNone(value.slice(11, 16)) }),
  },
  endTime: { read: ({ end }) => end ?? '', write: (value) => ({ end: orNone(value) }) },
  end: {
    read: ({ day, end }) => moment(day, end),
    write: (value) => ({ day: orNone(value.slice(0, 10)), end: orNone(value.slice(11, 16)) }),
  },
};

/**
 * Fills the fields of a form that show something of the visit, and gives back what their reader changes. Examples and
 * clearing change the form alone.
 * @param changed shows what follows from fields that were filled
 */
export function bindVisit(form: HTMLFormElement, changed: () => void): void {
  const bound = () =>
    [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-visit]')].flatMap((field) => {
      const binding = bindings[field.dataset['visit'] ?? ''];
      return binding ? [{ field, binding }] : [];
    });
  const fill = (always: boolean) => {
    const visit = readVisit();
    for (const { field, binding } of bound()) {
      const value = binding.read(visit);
      if (always || value !== '') field.value = value;
    }
  };
  form.addEventListener('change', ({ target }) => {
    const one = bound().find(({ field }) => field === target);
    if (one) changeVisit(one.binding.write(one.field.value));
  });
  document.addEventListener(visitReplaced, () => {
    fill(true);
    changed();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    fill(false);
    changed();
  });
  fill(false);
}
