import { visitWordsFile, visitWordsScript } from '../../domain/visit/pack/files.ts';
import { changedVisit, parseVisit, serialiseVisit, withStepDone } from '../../domain/visit/visit.ts';
import type { Visit, VisitStep } from '../../domain/visit/visit.ts';
import type { VisitWords } from '../../domain/visit/visit-words.ts';
import { loadData } from '../browser/load-data.ts';
import { readTab, writeTab } from './tab-storage.ts';

declare global {
  /** Filled by a script of the offline pack. */
  var shengengVisitWords: VisitWords | undefined;
}

/** Name under which the visit is kept until the tab closes. */
const visitName = 'visit';
/** Tells the page that the visit changed. */
export const visitChanged = 'visit-changed';
/** Tells the tools on the page that the visit is another one than they have shown. */
export const visitReplaced = 'visit-replaced';
/** Asks the tools on the page whether the visit may be cleared; one that holds typed words may prevent it. */
export const visitClearing = 'visit-clearing';

const tell = (name: string) => document.dispatchEvent(new CustomEvent(name));

/** What one page keeps while the browser keeps nothing. */
let unsaved: string | undefined;

const keptText = (): string | undefined => unsaved ?? readTab(visitName);

/** The visit of this tab; an empty one where none is going on. */
export const readVisit = (): Visit => parseVisit(keptText() ?? '{}');

export const hasVisit = (): boolean => keptText() !== undefined;

function writeVisit(visit: Visit): void {
  const text = serialiseVisit(visit);
  unsaved = writeTab(visitName, text) ? undefined : text;
  tell(visitChanged);
}

/** Notes what was chosen; see `changedVisit`. */
export const changeVisit = (change: Partial<Visit>): void => writeVisit(changedVisit(readVisit(), change));

/** Notes that a step of the visit is done, where there is one. */
export function markDone(step: VisitStep): void {
  if (hasVisit()) writeVisit(withStepDone(readVisit(), step));
}

/** Puts another visit, or none, at the place of this one. */
export function replaceVisit(visit: Visit): void {
  writeVisit(visit);
  tell(visitReplaced);
}

/** @returns whether no tool on the page objects to the visit being cleared */
export const mayClearVisit = (): boolean =>
  document.dispatchEvent(new CustomEvent(visitClearing, { cancelable: true }));

let words: Promise<VisitWords> | undefined;

/** Names of what a visit may be about, loaded once. @throws when they cannot be fetched */
export const visitWords = (base: string): Promise<VisitWords> =>
  (words ??= loadData(base, {
    json: visitWordsFile,
    script: visitWordsScript,
    kept: () => globalThis.shengengVisitWords,
  }));
