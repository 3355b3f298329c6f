import { firstSheet } from '../../../domain/visit/pack/pack.ts';
import type { PackItem, PackPart, PackSection, VisitPack } from '../../../domain/visit/pack/pack.ts';
import { generalMark, generalNote } from '../../../domain/visit/pack/fitting.ts';
import { versionsLine } from '../../../domain/visit/pack/text.ts';
import { element } from '../../browser/dom.ts';
import { firstLinesOf } from '../sheet/edited-text.ts';

/** Ruled lines at the end of the second sheet. */
const noteLines = 3;

export interface SheetExtras {
  /** Printed at the top and nowhere else. */
  client: string;
  /** When the visit is, in words. */
  when: string;
  today: string;
  /** Titles of pages put into the pack that have no other place in it. */
  carried: readonly string[];
}

/**
 * The two sheets of a pack. Every part can be edited where it stands.
 * @param kept parts that were edited, which stay as they are
 */
export function packSheets(
  pack: VisitPack,
  extras: SheetExtras,
  kept: ReadonlyMap<PackPart, HTMLElement>,
): HTMLElement[] {
  const parts = (first: boolean) =>
    pack.sections
      .filter(({ part }) => firstSheet.includes(part) === first)
      .map((section) => kept.get(section.part) ?? partElement(section));
  return [
    sheet(1, head(pack, extras), element('div', { className: 'sheet-parts' }, ...parts(true))),
    sheet(
      2,
      element('div', { className: 'sheet-parts' }, ...parts(false), ...carried(extras)),
      notes(),
      foot(pack, extras),
    ),
  ];
}

function sheet(number: number, ...children: HTMLElement[]): HTMLElement {
  const made = element('section', { className: 'sheet', ariaLabel: `第 ${number} 页` }, ...children);
  made.dataset['fit'] = '0';
  return made;
}

const head = ({ title, choices }: VisitPack, { client, when }: SheetExtras): HTMLElement =>
  element(
    'header',
    {},
    element('h3', { textContent: title }),
    element('p', { className: 'muted', textContent: choices.join('　·　') }),
    element(
      'p',
      { className: 'sheet-blanks' },
      blank('客户', client),
      blank('时间', when),
      blank('同行', ''),
    ),
  );

const blank = (label: string, value: string): HTMLElement =>
  element('span', {}, `${label} `, element('span', { className: 'blank', textContent: value }));

const listElement = ({ shape, items }: PackSection): HTMLElement =>
  element(shape === 'numbers' ? 'ol' : 'ul', { className: `shape-${shape}` }, ...items.map(itemElement));

/** The parts for the door, each with its heading. Of one that was edited, its first lines as they now stand. */
export const pocketParts = (
  { pocket }: VisitPack,
  edited: ReadonlyMap<PackPart, HTMLElement>,
): HTMLElement[] =>
  pocket.flatMap((section) => {
    const own = edited.get(section.part)?.querySelector('.editable');
    const items = own
      ? firstLinesOf(own)
          .slice(0, section.items.length)
          .map((text): PackItem => ({ text }))
      : section.items;
    return items.length > 0
      ? [element('h3', { textContent: section.title }), listElement({ ...section, items })]
      : [];
  });

function partElement(section: PackSection): HTMLElement {
  const { part, title, note } = section;
  const list = listElement(section);
  const area = element('div', { className: 'editable', contentEditable: 'true', spellcheck: false }, list);
  area.setAttribute('role', 'textbox');
  area.setAttribute('aria-multiline', 'true');
  area.setAttribute('aria-label', `${title}，可以改`);
  const made = element('section', { className: 'sheet-part' }, element('h4', { textContent: title }));
  if (note) made.append(element('p', { className: 'muted', textContent: note }));
  made.append(area);
  made.dataset['part'] = part;
  return made;
}

const itemElement = ({ label, text, sub }: PackItem): HTMLElement =>
  element(
    'li',
    {},
    ...(label ? [element('strong', { textContent: `${label}：` })] : []),
    text,
    ...(sub ? [element('br'), element('small', { textContent: sub })] : []),
  );

const carried = ({ carried: titles }: SheetExtras): HTMLElement[] =>
  titles.length === 0
    ? []
    : [
        element(
          'section',
          { className: 'sheet-part' },
          element('h4', { textContent: '另带（加入拜访包的页面）' }),
          element('p', { textContent: titles.join('；') }),
        ),
      ];

const notes = (): HTMLElement =>
  element(
    'div',
    { className: 'sheet-notes' },
    element('h4', { textContent: '记录' }),
    ...Array.from({ length: noteLines }, () => element('div')),
  );

function foot({ used, sections }: VisitPack, { today }: SheetExtras): HTMLElement {
  const marks = sections.some(({ items }) => items.some(({ text }) => text.endsWith(generalMark)));
  return element('p', {
    className: 'sheet-foot',
    textContent: `内部资料，不外发。${marks ? generalNote : ''}${today} 编。所用内容：${versionsLine(used)}`,
  });
}
