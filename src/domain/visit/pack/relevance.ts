/** Pairs of neighbouring 汉字 in texts: a rough measure of what they are about. */
export function pairsOf(texts: readonly string[]): ReadonlySet<string> {
  const pairs = texts.flatMap((text) =>
    Array.from(text.matchAll(/\p{Script=Han}{2,}/gu)).flatMap(([run]) =>
      Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
    ),
  );
  return new Set(pairs);
}

/** The `count` items that share most with the topic, in their own order; the first ones among equals. */
export function mostRelevant<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  topic: ReadonlySet<string>,
  count: number,
): T[] {
  const score = (item: T) => [...pairsOf([textOf(item)])].filter((pair) => topic.has(pair)).length;
  const ranked = items.map((item, at) => ({ item, at, score: score(item) }));
  const chosen = [...ranked].sort((a, b) => b.score - a.score || a.at - b.at).slice(0, count);
  return [...chosen].sort((a, b) => a.at - b.at).map(({ item }) => item);
}
