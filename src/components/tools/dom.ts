import '../browser/aria-properties.ts';
type Child = Node | string;

/** An element with attributes as properties and children, all text as text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Replaces the choices of a list, keeping the chosen one when it is still there. */
export function setOptions(
  select: HTMLSelectElement,
  options: readonly { value: string; label: string }[],
  chosen: string | undefined,
): void {
  select.replaceChildren(
    ...options.map(({ value, label }) =>
      make('option', { value, textContent: label, selected: value === chosen }),
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
    make('label', { className: 'check' }, make('input', { type: 'checkbox', name, value, checked }), label),
  );

/** Shows boxes at a place; boxes that are there already stay, so that the keyboard does not lose its place. */
export function setCheckBoxes(place: Element, name: string, choices: readonly BoxChoice[]): void {
  const there = [...place.querySelectorAll<HTMLInputElement>(`[name=${name}]`)];
  const same =
    there.length === choices.length && there.every(({ value }, at) => value === choices[at]?.value);
  if (same) for (const [at, box] of there.entries()) box.checked = choices[at]?.checked ?? false;
  else place.replaceChildren(...checkBoxes(name, choices));
}
