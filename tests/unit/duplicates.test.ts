import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Lines in a row that may not stand twice. */
const run = 12;

interface Line {
  text: string;
  number: number;
}

/** Lines that say something: without blank ones, indentation, imports, comments and lone brackets. */
function linesOf(source: string): Line[] {
  const plain = source
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(/^(import|export) [^;]*? from '[^']*';$/gm, blank);
  return plain.split('\n').flatMap((line, index) => {
    const text = line.trim();
    return text === '' || text.startsWith('//') ? [] : [{ text, number: index + 1 }];
  });
}
const blank = (text: string): string => text.replace(/[^\n]/g, '');

/** Places where a run of lines stands that stood before, each with the earlier place; of overlapping runs the first. */
function repeatsIn(files: ReadonlyMap<string, string>): string[] {
  const seen = new Map<string, { file: string; at: number; number: number }>();
  const found: string[] = [];
  for (const [file, source] of files) {
    const lines = linesOf(source);
    let reported = -run;
    for (let at = 0; at + run <= lines.length; at++) {
      const key = lines
        .slice(at, at + run)
        .map(({ text }) => text)
        .join('\n');
      const number = lines[at]?.number ?? 0;
      const first = seen.get(key);
      if (!first) seen.set(key, { file, at, number });
      else if ((first.file !== file || first.at + run <= at) && at >= reported + run) {
        found.push(`${file}:${number} repeats ${first.file}:${first.number}`);
        reported = at;
      }
    }
  }
  return found;
}

const sources = new Map(
  globSync('{src,scripts}/**/*.{ts,mts,mjs,astro,typ,css}')
    .toSorted()
    .map((file) => [file, readFileSync(file, 'utf8')]),
);

describe(`a run of ${run} lines`, () => {
  const body = Array.from({ length: run }, (_, line) => `  step${line}();`);
  const twice = (first: readonly string[], second: readonly string[]) =>
    repeatsIn(
      new Map([
        ['a.ts', first.join('\n')],
        ['b.ts', second.join('\n')],
      ]),
    );

  it('is found in another file, however it is indented, spaced and explained', () => {
    const other = ['// why', 'before();', ...body.map((line) => `  ${line}\n\n/* so */`)];
    expect(twice(body, other)).toEqual(['b.ts:3 repeats a.ts:1']);
  });

  it('is found in the same file, once however long it is', () => {
    const longer = [...body, 'more();', 'and();'];
    expect(twice([...longer, 'between();', ...longer], [])).toEqual([`a.ts:${run + 4} repeats a.ts:1`]);
  });

  it('may be shorter, or imports', () => {
    expect(twice(body.slice(1), body.slice(1))).toEqual([]);
    const imports = body.map((_, line) => `import { a${line} } from './a.ts';`);
    expect(twice(imports, imports)).toEqual([]);
  });

  it('stands nowhere twice in the code', () => {
    expect(sources.size).toBeGreaterThan(300);
    expect(repeatsIn(sources)).toEqual([]);
  });
});
