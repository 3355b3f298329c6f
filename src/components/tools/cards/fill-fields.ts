/** Values of fields by name; of boxes and choices, the values that are ticked. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>;

/** Sets fields by name, as a reader would fill them; fields not named are left alone. */
export function fillFields(form: HTMLFormElement, values: FieldValues): void {
  for (const field of form.elements) {
    const value = 'name' in field ? values[String(field.name)] : undefined;
    if (value === undefined) continue;
    const all = typeof value === 'string' ? [value] : value;
    if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type))
      field.checked = all.includes(field.value);
    else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLSelectElement ||
      field instanceof HTMLTextAreaElement
    )
      field.value = all[0] ?? '';
  }
}
