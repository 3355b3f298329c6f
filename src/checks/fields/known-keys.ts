interface Def {
  shape?: Record<string, unknown>;
  innerType?: unknown;
  element?: unknown;
}

/** Keys a schema allows at a path. */
export function knownKeys(schema: unknown, path: readonly (string | number)[]): string[] {
  let current: unknown = schema;
  const def = () => (current as { _zod: { def: Def } })._zod.def;
  const unwrap = () => {
    while (def().innerType) current = def().innerType;
  };
  for (const part of path) {
    unwrap();
    current = typeof part === "number" ? def().element : def().shape?.[part];
    if (!current) return [];
  }
  unwrap();
  return Object.keys(def().shape ?? {});
}
