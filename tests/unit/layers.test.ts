import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { layerOf, layers, mayImportFile, mayImportPackage } from '../../scripts/config/layers.ts';
import type { Layer } from '../../scripts/config/layers.ts';

/** The project's own lint configuration, without the rules that need type information. */
const eslint = new ESLint({
  overrideConfigFile: 'scripts/config/eslint.config.mjs',
  overrideConfig: {
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { parserOptions: { projectService: false, program: null, project: false } },
  },
});

async function rulesBrokenBy(code: string, filePath: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap((result) => result.messages.map((message) => message.ruleId ?? message.message));
}

/** [file that imports, one allowed import, one forbidden import] */
const table: [file: string, allowed: string, forbidden: string][] = [
  ['src/domain/days.ts', 'astro/zod', '../schemas/fields.ts'],
  ['src/schemas/x.ts', '../domain/days.ts', '../domain/urls.ts'],
  ['src/schemas/x.ts', 'astro/zod', 'zod'],
  ['src/schemas/x.ts', './fields.ts', '../domain/graph.ts'],
  ['src/domain/x.ts', '../schemas/fields.ts', '../render/svg/chain.ts'],
  ['src/domain/deep/x.ts', '../graph.ts', '../../loaders/disk.ts'],
  ['src/domain/x.ts', 'fastest-levenshtein', 'node:fs'],
  ['src/markdown/x.ts', './walk.ts', '../domain/graph.ts'],
  ['src/markdown/x.ts', 'satteri', 'fs/promises'],
  ['src/compliance/x.ts', '../domain/graph.ts', '../checks/problem.ts'],
  ['src/compliance/x.ts', '../schemas/fields.ts', 'fastest-levenshtein'],
  ['src/checks/x.ts', '../compliance/index.ts', '../render/svg/chain.ts'],
  ['src/checks/rules/x.ts', '../../markdown/parse.ts', '../../loaders/disk.ts'],
  ['src/checks/x.ts', '../schemas/fields.ts', 'astro:content'],
  ['src/render/newsletter/x.ts', '../../domain/newsletter/client/client-edition.ts', '../../domain/graph.ts'],
  ['src/render/newsletter/x.ts', '../../domain/days.ts', '../../domain/work-calendar.ts'],
  ['src/render/newsletter/x.ts', '../typst/job.ts', '../typst/playbook.ts'],
  ['src/render/newsletter/email/x.ts', '../../html/escape.ts', '../../../schemas/policies.ts'],
  ['src/render/proposal/x.ts', '../../domain/proposal/proposal.ts', '../../domain/proposal/settings.ts'],
  ['src/render/proposal/x.ts', '../docx/styles.ts', '../docx/playbook.ts'],
  ['src/render/svg/x.ts', '../../markdown/parse.ts', '../../components/frame/Card.astro'],
  ['src/render/x.ts', 'elkjs', 'node:path'],
  ['src/search/x.ts', '../domain/graph.ts', '../../scripts/check.ts'],
  ['src/search/x.ts', 'pinyin-pro', 'astro'],
  ['src/loaders/disk.ts', 'node:fs', 'astro:content'],
  ['src/loaders/disk-files.ts', '../domain/graph.ts', './astro.ts'],
  ['src/loaders/disk.ts', 'yaml', '../checks/issue.ts'],
  ['src/loaders/astro.ts', 'astro:content', 'node:fs'],
  ['src/middleware.ts', './render/html/styles-first.ts', './loaders/disk.ts'],
  ['src/content.config.ts', 'astro:content', './components/mdx/index.ts'],
  ['src/content.config.ts', './schemas/index.ts', 'node:fs'],
  ['src/site.config.ts', '../package.json', './domain/graph.ts'],
  ['src/components/frame/x.ts', '../../domain/urls.ts', '../../loaders/astro.ts'],
  ['src/components/frame/x.ts', 'astro/types', 'astro:content'],
  ['src/components/frame/x.ts', '../search/Box.astro', 'node:fs'],
  ['src/components/frame/x.ts', '../../render/svg/chain.ts', '../../layouts/Base.astro'],
  ['src/components/browser/x.ts', '../../compliance/lint.ts', '../../checks/index.ts'],
  ['src/layouts/x.ts', '../components/frame/Header.astro', '../pages/index.astro'],
  ['src/layouts/x.ts', '../styles/tokens.css', '../../scripts/serve.ts'],
  ['src/pages/x.ts', '../loaders/astro.ts', '../loaders/disk.ts'],
  ['src/pages/x.ts', '../layouts/Base.astro', '../checks/index.ts'],
  ['src/pages/x.ts', 'astro', 'node:fs'],
  ['src/pages/api/x.ts', '../../compliance/pack.ts', '../../checks/index.ts'],
  ['src/pages/x.ts', '../styles/print.css?url', '../../scripts/serve.ts'],
  ['scripts/bench/x.ts', '../helpers/browser.ts', '../../tests/unit/x.ts'],
  ['scripts/pictures.ts', '../tests/helpers/browser.ts', '../src/pages/index.astro'],
  ['scripts/x.ts', '../src/loaders/disk.ts', '../src/loaders/astro.ts'],
  ['scripts/lib/x.ts', '../../src/checks/index.ts', '../../src/pages/index.astro'],
  ['scripts/x.ts', 'node:fs', '../src/layouts/Base.astro'],
];

const direction = 'layers/direction';

describe('layer rules', () => {
  it.each(table)('%s may import %s and may not import %s', async (file, allowed, forbidden) => {
    expect(await rulesBrokenBy(`export * from '${allowed}';\n`, file)).not.toContain(direction);
    expect(await rulesBrokenBy(`export * from '${forbidden}';\n`, file)).toContain(direction);
  });

  it('covers every layer with a case', () => {
    const uncovered = layers.filter(
      (layer) => !table.some(([file]) => layer.files.some((f) => file.startsWith(f))),
    );
    expect(uncovered).toEqual([]);
  });

  it.each([
    "import { a } from '../loaders/disk.ts';\na();",
    "import type { A } from '../loaders/disk.ts';\nexport type B = A;",
    "export { a } from '../loaders/disk.ts';",
    "export const a = import('../loaders/disk.ts');",
  ])('sees the import in %j', async (code) => {
    expect(await rulesBrokenBy(`${code}\n`, 'src/domain/x.ts')).toContain(direction);
  });

  it('sees imports in the front matter and in the scripts of an Astro component', async () => {
    const file = 'src/components/frame/X.astro';
    const bad = "import a from '../../loaders/disk.ts';\na();\n";
    expect(await rulesBrokenBy(`---\n${bad}---\n<p>x</p>\n`, file)).toContain(direction);
    expect(await rulesBrokenBy(`<script>\n${bad}</script>\n`, file)).toContain(direction);
  });

  it('reports a source folder that is in no layer', async () => {
    expect(await rulesBrokenBy('export {};\n', 'src/helpers/x.ts')).toContain(direction);
  });
});

describe('edge rules', () => {
  it.each([
    ['console.log(1);', 'src/checks/reporters/terminal.ts', 'src/checks/index.ts', 'no-console'],
    ["process.stdout.write('x');", 'scripts/check.ts', 'src/loaders/disk.ts', 'no-restricted-properties'],
    [
      'process.exitCode = 1;',
      'scripts/check.ts',
      'src/checks/reporters/terminal.ts',
      'no-restricted-properties',
    ],
    ['process.exit(1);', 'scripts/check.ts', 'src/loaders/disk.ts', 'no-restricted-properties'],
  ])('%s is allowed in %s and reported in %s', async (code, good, bad, rule) => {
    expect(await rulesBrokenBy(`${code}\n`, good)).not.toContain(rule);
    expect(await rulesBrokenBy(`${code}\n`, bad)).toContain(rule);
  });

  it.each([
    '<p style="color: red">x</p>',
    '<style define:vars={{ a: 1 }}></style>',
    '<script is:inline>x();</script>',
  ])('reports what the site policy blocks in %s', async (html) => {
    expect(await rulesBrokenBy(`${html}\n`, 'src/components/frame/X.astro')).toContain(
      'no-restricted-syntax',
    );
  });

  it.each(['<script>import "./x.ts";</script>', '<script is:inline src="/theme.js"></script>'])(
    'accepts %s, which loads a file',
    async (html) => {
      expect(await rulesBrokenBy(`${html}\n`, 'src/components/frame/X.astro')).toEqual([]);
    },
  );

  it('asks a disabled rule for its reason', async () => {
    const bare = '// eslint-disable-next-line no-console\nconsole.log(1);\n';
    const reasoned = '// eslint-disable-next-line no-console -- shows progress\nconsole.log(1);\n';
    expect(await rulesBrokenBy(bare, 'src/domain/x.ts')).toEqual(['project/disable-reason']);
    expect(await rulesBrokenBy(reasoned, 'src/domain/x.ts')).toEqual([]);
  });
});

const sources = ['src/**/*.{ts,astro}', 'scripts/**/*.ts'];
const files = globSync(sources).map((file) => file.replaceAll('\\', '/'));

/** What a file imports: repository paths as `./src/…`, packages by name. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport)[\s(]*'([^'\n]+)'/g)].map(([, name = '']) =>
    /^\.{0,2}\//.test(name)
      ? `./${path.posix.join(path.posix.dirname(file), name.split('?')[0] ?? '')}`
      : name,
  );
}

const grants = (layer: Layer, name: string): boolean =>
  name.startsWith('./')
    ? mayImportFile(layer, name.slice(2))
    : name !== 'astro/zod' && mayImportPackage(layer, name);

describe('source tree', () => {
  it('imports astro:content only in the content configuration and the Astro loader', () => {
    const importers = files.filter((file) => importsOf(file).includes('astro:content'));
    expect(importers.filter((file) => !file.startsWith('scripts/')).sort()).toEqual([
      'src/content.config.ts',
      'src/loaders/astro.ts',
    ]);
  });

  it('grants no layer a folder or a kind of package that it does not use', () => {
    const unused = layers.flatMap((layer) => {
      const own = files.filter((file) => layerOf(file) === layer);
      const imported = own.flatMap((file) => importsOf(file));
      const granted = [
        ...layer.may.map((may) => ({ ...layer, files: [], may: [may], packages: [] })),
        ...layer.packages.map((kind) => ({ ...layer, files: [], may: [], packages: [kind] })),
      ];
      return granted
        .filter((grant) => !imported.some((name) => grants(grant, name)))
        .map(({ may, packages }) => `${layer.files.join()}: ${[...may, ...packages].join()}`);
    });
    expect(unused).toEqual([]);
  });
});
