/** How far a quiz is, kept while the tab lives: leaving to read a page loses no answer. */
export interface QuizPlace {
  /** Questions of the round in their order. */
  ids: string[];
  /** Whether each answered one was right. */
  right: boolean[];
  /** Whether the round holds all questions of the module. */
  whole: boolean;
}

const prefix = 'sg.quiz.';
const keyOf = (module: string): string => `${prefix}${module}`;

/** @returns nothing when there is no place, or it names a question that is gone */
export function readPlace(module: string, known: ReadonlySet<string>): QuizPlace | undefined {
  try {
    const place = JSON.parse(sessionStorage.getItem(keyOf(module)) ?? 'null') as QuizPlace | null;
    const sound = place?.right.length && place.ids.every((id) => known.has(id));
    return sound && place.right.length <= place.ids.length ? place : undefined;
  } catch {
    return undefined;
  }
}

/** @param place nothing forgets it; without storage the place is only on the page */
export function keepPlace(module: string, place: QuizPlace | undefined): void {
  try {
    if (place) sessionStorage.setItem(keyOf(module), JSON.stringify(place));
    else sessionStorage.removeItem(keyOf(module));
  } catch {
    // The quiz goes on without it.
  }
}

/** Forgets the places in all modules, for the next reader of a shared computer. */
export function forgetPlaces(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
