/** The text of an edited area, one line per item; whatever an edit left of the list. */
export function linesOf(area: Element): string[] {
  const items = [...area.querySelectorAll('li')];
  const numbered = area.querySelector('ol') !== null;
  if (items.length === 0) return visibleLines(area as HTMLElement);
  return items.flatMap((item, at) => {
    const [first = '', ...rest] = visibleLines(item);
    return [`${numbered ? `${at + 1}. ` : '- '}${first}`, ...rest.map((line) => `  ${line}`)];
  });
}

/** The first line of each item of an edited area. */
export function firstLinesOf(area: Element): string[] {
  const items = [...area.querySelectorAll('li')];
  if (items.length === 0) return visibleLines(area as HTMLElement);
  return items.flatMap((item) => visibleLines(item).slice(0, 1));
}

const visibleLines = (element: HTMLElement): string[] =>
  element.innerText
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Lets an area take plain text only. */
export function pastePlain(event: ClipboardEvent): void {
  if (!(event.target as Element).closest('.editable')) return;
  event.preventDefault();
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  selection.deleteFromDocument();
  selection.getRangeAt(0).insertNode(document.createTextNode(text));
  selection.collapseToEnd();
}
