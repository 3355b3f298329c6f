/** A field that holds a value, unlike a button. */
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Values by the key of their field: text, or whether a box or a choice is taken. */
export type FormValues = Readonly<Record<string, string | boolean>>;

/** Types of field whose value is one of a list or a day, never words or amounts of a client. */
const choiceTypes = [
  'select-one',
  'radio',
  'checkbox',
  'date',
  'datetime-local',
  'time',
  'month',
  'week',
  'range',
];

/** Whether a field may be kept until the tab closes. `data-private` on it or around it says it may not. */
export const isChoice = (field: Field): boolean =>
  choiceTypes.includes(field.type) && field.closest('[data-private]') === null;

const isBox = (field: Field): field is HTMLInputElement =>
  field.type === 'checkbox' || field.type === 'radio';

/** Fields of a form by a key that stays the same while the form has the same fields. */
export function fieldsOf(form: HTMLFormElement): Map<string, Field> {
  const fields = new Map<string, Field>();
  const counts = new Map<string, number>();
  for (const field of form.querySelectorAll<Field>('input, select, textarea')) {
    const name = isBox(field) ? `${field.name}=${field.value}` : field.name;
    const at = counts.get(name) ?? 0;
    counts.set(name, at + 1);
    if (field.name) fields.set(at === 0 ? name : `${name}#${at}`, field);
  }
  return fields;
}

const valueOf = (field: Field): string | boolean => (isBox(field) ? field.checked : field.value);

/** What stands in a form. */
export const valuesOf = (form: HTMLFormElement): FormValues =>
  Object.fromEntries([...fieldsOf(form)].map(([key, field]) => [key, valueOf(field)]));

/** Sets fields by their keys; what a form does not have, or a list does not offer, is left alone. */
export function setValues(form: HTMLFormElement, values: FormValues): void {
  for (const [key, field] of fieldsOf(form)) {
    const value = values[key];
    if (typeof value === 'boolean' && isBox(field)) field.checked = value;
    if (typeof value === 'string' && !isBox(field) && takes(field, value)) field.value = value;
  }
}

const takes = (field: Field, value: string): boolean =>
  field instanceof HTMLSelectElement
    ? [...field.options].some((option) => option.value === value)
    : field.type !== 'file';
