import path from 'node:path';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { direction } from './layer-rule.ts';
import { disableReason } from './reason-rule.ts';

const root = path.resolve(import.meta.dirname, '../..');
const typescript = ['**/*.ts', '**/*.mts'];
const inlineScripts = ['**/*.astro/*.ts', '**/*.astro/*.js'];
const printers = ['src/checks/reporters/**', 'scripts/**'];

/** Printing and exit codes belong to the edges; everything else returns data. */
const output = [
  { object: 'process', property: 'stdout', message: 'Only src/checks/reporters and scripts print.' },
  { object: 'process', property: 'stderr', message: 'Only src/checks/reporters and scripts print.' },
];
const exit = [
  { object: 'process', property: 'exit', message: 'Only scripts end the process.' },
  { object: 'process', property: 'exitCode', message: 'Only scripts set the exit code.' },
];
/** zod changes its inner parts without notice. */
const zodInside = ['_zod', '_def'].map((property) => ({
  property,
  message: 'Inner part of zod. src/schemas/walk.ts reads schemas through its public classes.',
}));

/** What the Content-Security-Policy of the site blocks. Astro bundles a plain `<script>` into a file. */
const inline = [
  {
    selector:
      'JSXOpeningElement[name.name="script"]:has(JSXNamespacedName[name.name="inline"]):not(:has(JSXAttribute[name.name="src"]))',
    message:
      'The policy in src/domain/site/csp.ts blocks inline scripts. Drop is:inline, or give the script a src.',
  },
  {
    selector: 'JSXAttribute[name.name="style"]',
    message:
      'The policy in src/domain/site/csp.ts blocks style="". Use a class or an SVG presentation attribute.',
  },
  {
    selector: 'JSXAttribute > JSXNamespacedName[namespace.name="define"][name.name="vars"]',
    message:
      'The policy in src/domain/site/csp.ts blocks what define:vars emits. Use a class or a data attribute.',
  },
];

const limits = {
  'max-lines': ['error', 200],
  'max-lines-per-function': ['error', 60],
  'max-depth': ['error', 4],
  'max-params': ['error', 5],
  complexity: ['error', { max: 15, variant: 'modified' }],
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'content/', 'public/', 'tests/fixtures/', 'tests/golden/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    files: typescript,
    ignores: inlineScripts,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // It counts a parameter used only in an inferred return type as unused: `ref<T>(target: T)` returns `brand<T>`.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Astro's loader and integration contexts are records of plain functions that are typed as methods.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.astro', ...inlineScripts], extends: [tseslint.configs.strict] },
  // After typescript-eslint, whose presets would replace the parser of .astro files.
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],

  {
    name: 'project',
    plugins: { layers: { rules: { direction } }, project: { rules: { 'disable-reason': disableReason } } },
    rules: {
      ...limits,
      eqeqeq: 'error',
      'no-console': 'error',
      // The ideographic space is ordinary Chinese typography in texts.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipJSXText: true }],
      'no-restricted-properties': ['error', ...output, ...exit, ...zodInside],
      'layers/direction': 'error',
      'project/disable-reason': 'error',
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'max-lines': ['error', 150],
      'no-restricted-syntax': ['error', ...inline],
      // A wide table scrolls in a labelled region, and the keyboard has to reach it.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'] }],
    },
  },
  {
    files: printers,
    rules: { 'no-console': 'off', 'no-restricted-properties': ['error', ...exit, ...zodInside] },
  },
  { files: ['scripts/**'], rules: { 'no-restricted-properties': ['error', ...zodInside] } },
  {
    files: ['tests/**'],
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': 'off',
      'no-restricted-properties': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: { process: 'readonly', URL: 'readonly' } } },
);
