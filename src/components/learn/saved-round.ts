/** A round of a quiz and how far it is, kept while the tab lives: leaving to read a page loses no answer. */
export interface SavedRound {
  /** Questions of the round in their order. */
  ids: string[];
  /** Whether each answered one was right. */
  right: boolean[];
  /** Whether the round holds all questions of the module. */
  whole: boolean;
}

const prefix = 'sg.quiz.';
const keyOf = (module: string): string => `${prefix}${module}`;

/** @returns nothing when no round is saved, or it names a question that is gone */
export function readRound(module: string, known: ReadonlySet<string>): SavedRound | undefined {
  try {
    const round = JSON.parse(sessionStorage.getItem(keyOf(module)) ?? 'null') as SavedRound | null;
    const sound = round?.right.length && round.ids.every((id) => known.has(id));
    return sound && round.right.length <= round.ids.length ? round : undefined;
  } catch {
    return undefined;
  }
}

/** @param round nothing forgets it; without storage the round is only on the page */
export function saveRound(module: string, round: SavedRound | undefined): void {
  try {
    if (round) sessionStorage.setItem(keyOf(module), JSON.stringify(round));
    else sessionStorage.removeItem(keyOf(module));
  } catch {
    // The quiz goes on without it.
  }
}

/** Forgets the rounds of all modules, for the next reader of a shared computer. */
export function forgetRounds(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
