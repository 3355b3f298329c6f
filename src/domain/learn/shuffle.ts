/** Numbers from 0 to 1 that follow from a seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same items in an order that follows from the seed. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = seeded(seed);
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const pick = Math.floor(next() * (last + 1));
    [result[last], result[pick]] = [result[pick] as T, result[last] as T];
  }
  return result;
}

/** Choices as shown: 对 and 错 keep their places, and steps never start in the right order. */
export function shownChoices<T extends { id: string }>(
  { kind, choices, right }: { kind: string; choices: readonly T[]; right: readonly string[] },
  seed: number,
): T[] {
  if (kind === 'truefalse') return [...choices];
  const mixed = shuffled(choices, seed);
  const solved = kind === 'order' && mixed.every(({ id }, index) => id === right[index]);
  return solved ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
