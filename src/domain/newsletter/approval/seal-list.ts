/** List of what was approved and published with the sha256 of each, in the form `sha256sum` writes and checks. */
export const sealList = 'published/SHA256SUMS';

/** sha256 by path from the folder that holds `content/` and `published/`. */
export type Sums = ReadonlyMap<string, string>;

/** Path of a record: `approval`, `publication`, `correction-1`. */
export const recordPath = (id: string, name: string): string => `content/editions/${id}/${name}.yaml`;
export const frozenTextPath = (id: string): string => `published/${id}.json`;

/** The list as it is kept. */
export const listText = (sums: Sums): string =>
  [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sum]) => `${sum}  ${path}\n`)
    .join('');

/** Sums by path, of lines `sha256  path`. */
export const listedIn = (text: string): Map<string, string> =>
  new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      return sum && path ? [[path, sum] as const] : [];
    }),
  );
