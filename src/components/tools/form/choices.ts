import { element } from '../../browser/dom.ts';

/** Replaces the choices of a list, keeping the chosen one when it is still there. */
export function setOptions(
  select: HTMLSelectElement,
  options: readonly { value: string; label: string }[],
  chosen: string | undefined,
): void {
  select.replaceChildren(
    ...options.map(({ value, label }) =>
      element('option', { value, textContent: label, selected: value === chosen }),
    ),
  );
  select.disabled = options.length === 0;
}

export interface BoxChoice {
  value: string;
  label: string;
  checked: boolean;
}

/** Boxes to tick, one per choice, all of the same name. */
const checkBoxes = (name: string, choices: readonly BoxChoice[]): HTMLLabelElement[] =>
  choices.map(({ value, label, checked }) =>
    element(
      'label',
      { className: 'check' },
      element('input', { type: 'checkbox', name, value, checked }),
      label,
    ),
  );

/** Shows boxes at a place; boxes that are there already stay, so that the keyboard does not lose its place. */
export function setCheckBoxes(place: Element, name: string, choices: readonly BoxChoice[]): void {
  const there = [...place.querySelectorAll<HTMLInputElement>(`[name=${name}]`)];
  const same =
    there.length === choices.length && there.every(({ value }, at) => value === choices[at]?.value);
  if (same) for (const [at, box] of there.entries()) box.checked = choices[at]?.checked ?? false;
  else place.replaceChildren(...checkBoxes(name, choices));
}
