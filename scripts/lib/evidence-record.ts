import { isMap, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { policies } from '../../src/schemas/policies.ts';
import type { EvidencePage, ShownField } from '../../src/schemas/policy-evidence.ts';

/** A page somebody looked at, before it has its number in the entry. */
export interface PageSeen extends Omit<EvidencePage, 'id' | 'shows'> {
  shows: readonly ShownField[];
  /** Places of the key points it shows, from 1. */
  points: readonly number[];
}

/** Why a page cannot be recorded; nothing was changed. */
export class NotRecorded extends Error {}

/** The library pads every list or none; lists are written without, mappings with. */
const ownLists = /^(\s+(?:shownBy|shows): )\[ (.*) \]$/gm;

/**
 * The text of a policy with a page added to its evidence; all else stays as it was written.
 * @returns the new text and the number the page got
 * @throws NotRecorded naming every fault
 */
export function withPage(text: string, page: PageSeen): { text: string; id: string } {
  const [, front = '', rest = ''] = /^---\r?\n([\s\S]*?)(\r?\n---[\s\S]*)$/.exec(text) ?? [];
  const document = parseDocument(front);
  const points = listAt(document, 'keyPoints');
  const faults = [
    ...page.points
      .filter((point) => point < 1 || point > points)
      .map((point) => `没有第 ${point} 条要点，只有 ${points} 条`),
    ...(page.shows.length + page.points.length > 0
      ? []
      : ['没有说写明了什么：用 --shows 写文件信息，用 --points 写要点是第几条']),
  ];
  if (faults.length > 0) throw new NotRecorded(faults.join('；'));
  const id = freeId(document);
  addPage(document, id, page);
  for (const point of page.points) addTo(document, ['keyPoints', point - 1, 'shownBy'], id);
  const read = policies.safeParse(document.toJS());
  if (!read.success)
    throw new NotRecorded(
      read.error.issues.map(({ path, message }) => `${path.join('.')}：${message}`).join('；'),
    );
  const written = document.toString({ lineWidth: 0 }).trimEnd();
  return { text: `---\n${written.replace(ownLists, '$1[$2]')}${rest}`, id };
}

const listAt = (document: Document, key: string): number => {
  const list = document.get(key);
  return isSeq(list) ? list.items.length : 0;
};

/** `e4` after `e3`; numbers once given are not given again. */
function freeId(document: Document): string {
  const list = document.get('evidence');
  const used = isSeq(list) ? list.items.map((item) => (isMap(item) ? String(item.get('id')) : '')) : [];
  const numbers = used.map((id) => Number(/^e(\d+)$/.exec(id)?.[1] ?? 0));
  return `e${Math.max(0, ...numbers) + 1}`;
}

function addPage(document: Document, id: string, { shows, ...seen }: PageSeen): void {
  const page = Object.fromEntries(Object.entries(seen).filter(([key]) => key !== 'points'));
  const node = document.createNode({ id, ...page, ...(shows.length > 0 && { shows }) });
  const fields = node.get('shows');
  if (isSeq(fields)) fields.flow = true;
  if (isSeq(document.get('evidence'))) document.addIn(['evidence'], node);
  else document.set('evidence', document.createNode([node]));
}

function addTo(document: Document, path: readonly (string | number)[], id: string): void {
  if (isSeq(document.getIn(path))) {
    document.addIn(path, id);
    return;
  }
  const list = document.createNode([id]);
  list.flow = true;
  document.setIn(path, list);
}
