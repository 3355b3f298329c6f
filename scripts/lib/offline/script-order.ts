/** Module scripts of a built site by file name; all are in one folder. */
export type ModuleTexts = ReadonlyMap<string, string>;

/** Imports as the site's build writes them, of files in the same folder; the second group is the file name. */
export const imports = {
  static: /\b(?:from|import)\s*(["'])\.\/([^"'/]+\.js)\1/g,
  onDemand: /\bimport\((["'`])\.\/([^"'`/]+\.js)\1\)/g,
} as const;

/**
 * These modules and all they import, each once and after what it imports.
 * @throws when two modules import each other, or one is not there
 */
export function loadOrder(texts: ModuleTexts, names: readonly string[]): string[] {
  const order = new Set<string>();
  const visit = (name: string, importers: readonly string[]): void => {
    if (order.has(name)) return;
    const text = texts.get(name);
    const path = [...importers, name].join(' → ');
    if (text === undefined) throw new Error(`离线版缺脚本：${path}。`);
    if (importers.includes(name)) throw new Error(`脚本互相引用，离线版排不出先后：${path}。`);
    for (const [, , imported = ''] of text.matchAll(imports.static)) visit(imported, [...importers, name]);
    order.add(name);
  };
  for (const name of names) visit(name, []);
  return [...order];
}

/** These modules and all that they import, at once or on demand. */
export function reachable(texts: ModuleTexts, names: readonly string[]): string[] {
  const found = new Set<string>();
  const wanted = [...names];
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const order = loadOrder(texts, [name]).filter((one) => !found.has(one));
    for (const one of order) {
      found.add(one);
      for (const [, , late = ''] of (texts.get(one) ?? '').matchAll(imports.onDemand)) wanted.push(late);
    }
  }
  return [...found].sort();
}
