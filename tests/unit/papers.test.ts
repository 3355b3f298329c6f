import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const papers = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'NOTICE', 'docs/architecture.md'];
const read = (file: string): string => readFileSync(file, 'utf8');

const { scripts, dependencies, devDependencies, license } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  license: string;
};

/** Inline code, and each line of a block of code. */
const codeOf = (text: string): string[] => [
  ...[...text.matchAll(/```\w*\n([^]*?)```/g)].flatMap(([, block = '']) => block.split('\n')),
  ...[...text.replace(/```[^]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code),
];

/** `a/{b,c}/` as `a/b/` and `a/c/`. */
const spelledOut = (name: string): string[] => {
  const [, before, choices, after] = /^(.*)\{(.+)\}(.*)$/.exec(name) ?? [];
  return choices === undefined ? [name] : choices.split(',').map((choice) => `${before}${choice}${after}`);
};

const folders = ['src', 'content', 'scripts', 'tests', 'public', 'published', 'docs', '.ci'];
const place = new RegExp(
  `(?<![\\w./])(?:${folders.join('|').replaceAll('.', '\\.')})/[^\\s:;,()]*(?:,[^\\s]+\\}[^\\s:;,()]*)?`,
  'g',
);

/** Paths of the repository in code; a part in angle brackets stands for any name. */
const placesIn = (text: string): string[] =>
  codeOf(text)
    .flatMap((code) => [...code.matchAll(place)].map(([name]) => name))
    .flatMap(spelledOut)
    .map((name) => name.replace(/<[^>]+>/g, '*'));

describe.each(papers)('%s', (file) => {
  const text = read(file);

  it('names commands that exist', () => {
    const named = codeOf(text)
      .flatMap((code) => [...code.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)])
      .map(([, name = '']) => name);
    const own = new Set([...Object.keys(scripts), 'install']);
    expect(named.filter((name) => !own.has(name))).toEqual([]);
  });

  it('names paths that exist', () => {
    expect(placesIn(text).filter((name) => globSync(name).length === 0)).toEqual([]);
  });

  it('links to files and headings that exist', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [name = '', heading] = link.split('#');
      const target = name === '' ? file : path.join(path.dirname(file), name);
      return !existsSync(target) || (heading !== undefined && !headingsOf(target).includes(heading));
    });
    expect(broken).toEqual([]);
  });

  it('leaves counts of content to the site', () => {
    const number = '(?:\\d+|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
    const thing =
      '(?:modules|questions|methods|policies|products|cases|industries|schemes|terms|entries|pages)';
    expect(text.match(new RegExp(`\\b${number} ${thing}\\b`, 'gi')) ?? []).toEqual([]);
  });
});

const headingsOf = (file: string): string[] =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-'));

describe('README', () => {
  const text = read('README.md');

  it('tells of every command but those that run inside another', () => {
    const told = new Set([...text.matchAll(/npm (?:run )?([a-z][\w:-]*)/g)].map(([, name]) => name));
    const inside = ['prelint', 'format', 'test:unit', 'test:build', 'test:browser'];
    expect(Object.keys(scripts).filter((name) => !told.has(name) && !inside.includes(name))).toEqual([]);
  });

  it('has every step of the newsletter in its table', () => {
    const usage = read('scripts/newsletter.ts');
    const steps = [...text.matchAll(/npm run newsletter -- (\w+)/g)].map(([, step = '']) => step);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter((step) => !usage.includes(step))).toEqual([]);
  });

  it('keeps its pictures small', () => {
    const sizes = readdirSync('docs/pictures').map(
      (name) => [name, read(`docs/pictures/${name}`).length] as const,
    );
    expect(sizes.filter(([, size]) => size > 150_000)).toEqual([]);
  });
});

it('gives the licence that package.json names', () => {
  expect(read('LICENSE').startsWith(`${license} License`)).toBe(true);
});

it('gives notice of every package that is not under the usual licences', () => {
  const usual = /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0)$/;
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { license?: string }>;
  };
  const notice = read('NOTICE');
  const missing = Object.entries(packages).filter(([place, { license = '' }]) => {
    const name = place.replace(/^.*node_modules\//, '');
    const family = name.replace(
      /^(@img\/sharp|@resvg\/resvg-js|lightningcss)-.*$/,
      (_, base: string) => base,
    );
    return place !== '' && !usual.test(license) && !notice.includes(family.replace('@img/sharp', 'sharp'));
  });
  expect(missing.map(([place]) => place)).toEqual([]);
});

it('keeps what builds and servers import in dependencies', () => {
  const files = [['src/**/*.{ts,astro}', 'scripts/**/*.ts'], ['astro.config.mjs']].flatMap((tree) =>
    globSync(tree),
  );
  const tools = /^scripts\/(bench|config)\/|^scripts\/pictures\.ts$/;
  const imported = files
    .filter((file) => !tools.test(file.replaceAll('\\', '/')))
    .flatMap((file) => [
      ...read(file).matchAll(/^(?:import|export) (?!type)[^;]*?from '((?:@[\w-]+\/)?[\w.-]+)/gm),
    ])
    .map(([, name = '']) => name);
  expect(imported.length).toBeGreaterThan(20);
  expect([...new Set(imported)].filter((name) => name in devDependencies && !(name in dependencies))).toEqual(
    [],
  );
});
