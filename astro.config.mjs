import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { stylePlugins } from './scripts/config/styles.ts';
import { buildTargets } from './src/domain/site/browsers.ts';

/**
 * Few scripts instead of one per module: what every page runs; what the search loads when it is used; what the
 * learning pages share; what tools that open a table share; what the others share. A page's own code stays in its own file.
 */
const scripts = [
  {
    name: 'frame',
    test: /\/(layouts\/Base\.astro\?|domain\/(labels|csv)\.ts$|components\/(browser|kept)\/(?!random-uuid|client-words|told-visit|local-data|recent|since)[^/]+\.ts$)|@oxc-project|preload-helper/,
    priority: 4,
  },
  { name: 'search-client', test: /\/(search-client|browser\/wasm)\.ts$/, priority: 3 },
  { name: 'search-state', test: /\/(search-state|recent-searches)\.ts$/, priority: 3 },
  { name: 'lists', test: /\/frame\/choices-in-address\.ts$/, priority: 3 },
  {
    name: 'tables',
    test: /\/(domain\/tables|components\/tools\/table)\//,
    tags: ['$initial'],
    priority: 3,
  },
  {
    name: 'visit',
    test: /\/(components\/visit|components\/kept\/(visit|tab-storage)|domain\/visit\/visit)[^/]*/,
    tags: ['$initial'],
    minShareCount: 2,
    priority: 3,
  },
  {
    name: 'learning',
    test: /\/learn\/(?!files)|\/node_modules\//,
    tags: ['$initial'],
    minShareCount: 2,
    priority: 2,
  },
  { name: 'common', tags: ['$initial'], minShareCount: 2, priority: 1 },
];

/**
 * Few sheets a page: what every page shows, what entries are written with, and the sheets of its own room. Files that
 * no group names go by the pages that share them.
 */
const sheets = [
  {
    name: 'frame',
    test: /\/src\/(styles\/[^/]+|layouts\/[^/]+|components\/(frame\/(Site|Contents|SectionNav|FilterList)[^/]*|search\/(SiteSearch|search-window)|entry\/term-popover|policy\/PolicyStatus))\.css$/,
    priority: 2,
  },
  {
    name: 'entry',
    test: /\/(styles\/prose\/|components\/(entry|method|policy|visit)\/|industry\/(Answers|FlowList|VisitLinks))[^/]*\.css$/,
    priority: 1,
  },
  { name: 'chain', test: /\/industry\/(chain-(colours|map)|ChainSection)\.css$/ },
  { name: 'tools', test: /\/components\/tools\/([^/]+\/)?[^/]+\.css$/ },
  { name: 'learn', test: /\/components\/learn\/[^/]+\.css$/ },
];

export default defineConfig({
  site: process.env.SHENGENG_SITE ?? 'http://localhost',
  base: process.env.SHENGENG_BASE ?? '/',
  cacheDir: process.env.SHENGENG_ASTRO_CACHE ?? './node_modules/.astro',
  outDir: process.env.SHENGENG_OUT ?? './dist/site',
  trailingSlash: 'always',
  integrations: [mdx()],
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0, target: buildTargets },
    // So that the worker of the search loads its later parts only when they are asked for.
    worker: { format: 'es' },
    css: { postcss: { plugins: stylePlugins } },
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: sheets } } } } },
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: scripts } } } } },
    },
  },
});
