import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layerOrder } from '../../scripts/config/styles.ts';
import { singleFileCss } from '../../scripts/lib/playbook/single-file-css.ts';
import { classesIn, rulesOf, sheets, sourceFiles } from '../helpers/sheets.ts';

const all = sheets();
const code = sourceFiles(['.astro', '.ts']);
const rules = all.flatMap((sheet) => sheet.rules.map((rule) => ({ ...rule, path: sheet.path })));

describe('style sheets', () => {
  it('stay short', () => {
    expect(all.filter(({ text }) => text.split('\n').length > 151).map(({ path }) => path)).toEqual([]);
  });

  it('are imported, each by a component, a page or another sheet, but for the one that makes the single file', () => {
    const imported = [...code, ...all].flatMap(({ path, text }) =>
      [...text.matchAll(/^\s*@?import '(\.[^']+\.css)';/gm)].map(([, to = '']) =>
        posix.join(posix.dirname(path), to),
      ),
    );
    const read = 'src/render/single-file/single-file.css';
    expect([...new Set([...imported, read])].sort()).toEqual(all.map(({ path }) => path));
  });

  it('style no class that nothing has', () => {
    const words = new Set(code.flatMap(({ text }) => text.match(/[\w-]+/g) ?? []));
    // `status-${state}` gives a class by its beginning.
    const beginnings = [...words].filter((word) => word.endsWith('-'));
    const used = (name: string) =>
      words.has(name) || beginnings.some((start) => start.length > 2 && name.startsWith(start));
    const unused = rules.flatMap(({ path, selectors }) =>
      selectors.flatMap(classesIn).flatMap((name) => (used(name) ? [] : [`${path} .${name}`])),
    );
    expect([...new Set(unused)]).toEqual([]);
  });
});

describe('cascade layers', () => {
  it('hold every rule but the one that may lose to all', () => {
    const outside = rules.filter(({ layer }) => !layerOrder.some((name) => name === layer));
    expect(outside.map(({ selectors }) => selectors)).toEqual([['[hidden]']]);
  });

  it('follow the place of a sheet: shared ones in src/styles and src/layouts, parts beside their component', () => {
    const misplaced = rules.filter(({ path, layer }) =>
      /^src\/(styles|layouts)\//.test(path) ? layer === 'parts' : layer === 'common' || layer === 'base',
    );
    expect(misplaced.map(({ path, selectors }) => `${path} ${selectors.join(', ')}`)).toEqual([]);
  });

  it('come out as weight of selectors that Chrome 90 understands, in the declared order', async () => {
    const css = await singleFileCss();
    expect(css).not.toMatch(/@layer|@import|light-dark\(/);
    const weight = (start: string) =>
      rulesOf(css)
        .flatMap(({ selectors }) => selectors)
        .find((selector) => selector.startsWith(start))
        ?.split(':not(#\\#)').length;
    expect([':root', 'table', '.basis', '.one-line'].map(weight)).toEqual([1, 2, 3, 4]);
  });
});

describe('dark colours', () => {
  const names = (declarations: readonly { name: string }[]) => declarations.map(({ name }) => name);

  it('stand once: what depends on the theme is the choice of it alone', () => {
    const themed = rules.filter(({ selectors, media }) =>
      [...selectors, ...media].some((text) => /data-theme|prefers-color-scheme/.test(text)),
    );
    expect(themed.length).toBeGreaterThan(0);
    for (const { path, declarations } of themed) expect(names(declarations), path).toEqual(['color-scheme']);
  });

  it('stand beside the light ones, each under its own name', () => {
    const pairs = rules
      .flatMap(({ declarations }) => declarations)
      .filter(({ value }) => value.startsWith('light-dark('));
    expect(pairs.length).toBeGreaterThan(30);
    expect(new Set(names(pairs)).size).toBe(pairs.length);
  });

  it('are taken when the reader chose them and when the system says so, without light-dark()', async () => {
    const dark = rulesOf(await singleFileCss()).filter(({ declarations }) =>
      declarations.some(({ name, value }) => name === '--lightningcss-dark' && value === 'initial'),
    );
    expect(dark.map(({ selectors, media }) => [...media, ...selectors])).toEqual([
      ['screen', ':root[data-theme=dark]'],
      ['screen and (prefers-color-scheme:dark)', ':root:not([data-theme=light])'],
    ]);
  });
});
