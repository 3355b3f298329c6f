import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

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
  vite: { build: { assetsInlineLimit: 0, target: ['chrome86', 'safari14'] } },
});
