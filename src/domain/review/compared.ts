import { diffArrays } from 'diff';
import type { Line, Section } from './lines.ts';

/**
 * A line beside the one it came from. `form`: its words are the same, what they do not show is not. Lines that did
 * not change are only counted.
 */
export type Row =
  | { kind: 'changed' | 'form'; before: Line; after: Line }
  | { kind: 'removed'; before: Line }
  | { kind: 'added'; after: Line }
  | { kind: 'same'; count: number };

/** A section with what changed in it. */
export interface ComparedSection {
  label: string;
  rows: readonly Row[];
}

/** Sections in which something changed, in the order of the new text; those it no longer has come last. */
export function comparedSections(before: readonly Section[], after: readonly Section[]): ComparedSection[] {
  const labels = new Set([...after, ...before].map(({ label }) => label));
  const linesOf = (sections: readonly Section[], wanted: string): Line[] =>
    sections.filter(({ label }) => label === wanted).flatMap(({ lines }) => lines);
  return [...labels]
    .map((label) => ({ label, rows: comparedLines(linesOf(before, label), linesOf(after, label)) }))
    .filter(({ rows }) => rows.some(({ kind }) => kind !== 'same'));
}

const looksSame = (a: Line, b: Line): boolean => a.text === b.text && a.depth === b.depth && a.tag === b.tag;

/** Two lists of lines side by side: what stayed, what was put, taken away or put otherwise. */
function comparedLines(before: readonly Line[], after: readonly Line[]): Row[] {
  const rows: Row[] = [];
  let [old, now] = [0, 0];
  let gone: Line[] = [];
  let come: Line[] = [];
  const flush = (): void => {
    rows.push(...paired(gone, come));
    [gone, come] = [[], []];
  };
  for (const { added, removed, count } of diffArrays([...before], [...after], { comparator: looksSame })) {
    if (removed) gone = before.slice(old, (old += count));
    else if (added) come = after.slice(now, (now += count));
    else {
      flush();
      for (let index = 0; index < count; index++) keep(rows, before[old++], after[now++]);
    }
  }
  flush();
  return rows;
}

function keep(rows: Row[], before: Line | undefined, after: Line | undefined): void {
  if (!before || !after) return;
  const last = rows.at(-1);
  if (before.sign !== after.sign) rows.push({ kind: 'form', before, after });
  else if (last?.kind === 'same') last.count++;
  else rows.push({ kind: 'same', count: 1 });
}

/** Least likeness of two lines that are held to be one line put otherwise. */
const likeEnough = 0.3;

/** Lines that went beside those that came: one for one where nothing else is there, else the most alike in order. */
function paired(gone: readonly Line[], come: readonly Line[]): Row[] {
  const [only, other] = [gone[0], come[0]];
  if (gone.length === 1 && come.length === 1 && only && other)
    return [{ kind: 'changed', before: only, after: other }];
  const rows: Row[] = [];
  let next = 0;
  for (const before of gone) {
    const match = mostAlike(before, come, next);
    if (match < 0) {
      rows.push({ kind: 'removed', before });
      continue;
    }
    rows.push(...come.slice(next, match).map((after): Row => ({ kind: 'added', after })));
    const after = come[match];
    if (after) rows.push({ kind: 'changed', before, after });
    next = match + 1;
  }
  return [...rows, ...come.slice(next).map((after): Row => ({ kind: 'added', after }))];
}

function mostAlike({ text, tag }: Line, lines: readonly Line[], from: number): number {
  let best = { index: -1, like: likeEnough };
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    const like = line && line.tag === tag ? likeness(text, line.text) : 0;
    if (like > best.like) best = { index, like };
  }
  return best.index;
}

/** Share of neighbouring characters two texts have in common, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsIn(a), pairsIn(b)];
  const size = left.size + right.size;
  return size === 0 ? Number(a === b) : (2 * [...left].filter((pair) => right.has(pair)).length) / size;
}

const pairsIn = (text: string): Set<string> => {
  const chars = Array.from(text);
  return new Set(chars.slice(1).map((char, index) => `${chars[index] ?? ''}${char}`));
};
