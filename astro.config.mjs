import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { buildTargets } from './src/domain/site/browsers.ts';

/**
 * Few scripts instead of one per module: what every page runs; what the search loads when it is used; what the
 * learning pages share; what the others share. A page's own code stays in its own file.
 */
const scripts = [
  {
    name: 'frame',
    test: /\/(layouts\/Base\.astro\?|domain\/labels\.ts$)|@oxc-project|preload-helper/,
    priority: 4,
  },
  { name: 'search-index', test: /\/search-index\.ts$/, priority: 3 },
  { name: 'search-state', test: /\/(search-state|recent-searches)\.ts$/, priority: 3 },
  { name: 'learning', test: /\/learn\/|\/node_modules\//, tags: ['$initial'], minShareCount: 2, priority: 2 },
  { name: 'common', tags: ['$initial'], minShareCount: 2, priority: 1 },
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
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: scripts } } } } },
    },
  },
});
