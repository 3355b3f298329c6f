import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { direction } from './layer-rule.ts';
import { disableReason } from './reason-rule.ts';

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

/** The Content-Security-Policy of the site allows no inline style. */
const inlineStyle = [
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'The policy in src/domain/csp.ts blocks style="". Use a class or an SVG presentation attribute.',
  },
  {
    selector: 'JSXAttribute > JSXNamespacedName[namespace.name="define"][name.name="vars"]',
    message: 'The policy in src/domain/csp.ts blocks what define:vars emits. Use a class or a data attribute.',
  },
];

const limits = {
  'max-lines': ['error', 200],
  'max-lines-per-function': ['error', 60],
  'max-depth': ['error', 3],
  'max-params': ['error', 4],
  complexity: ['error', 12],
};

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'content/', 'public/', 'tests/fixtures/', 'tests/golden/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],

  {
    files: typescript,
    ignores: inlineScripts,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['**/*.astro', ...inlineScripts], extends: [tseslint.configs.strict] },

  {
    name: 'project',
    plugins: { layers: { rules: { direction } }, project: { rules: { 'disable-reason': disableReason } } },
    rules: {
      ...limits,
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-properties': ['error', ...output, ...exit],
      'layers/direction': 'error',
      'project/disable-reason': 'error',
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'max-lines': ['error', 150],
      'no-restricted-syntax': ['error', ...inlineStyle],
      'astro/no-unsafe-inline-scripts': ['error', { allowModuleScripts: true }],
    },
  },
  { files: printers, rules: { 'no-console': 'off', 'no-restricted-properties': ['error', ...exit] } },
  { files: ['scripts/**'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['tests/**'],
    rules: { 'max-lines': ['error', 300], 'max-lines-per-function': 'off', 'no-restricted-properties': 'off' },
  },
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: { process: 'readonly', URL: 'readonly' } } },
);
