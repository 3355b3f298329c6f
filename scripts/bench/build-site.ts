/** The measured part of a full build: site and search index, without the content check. */
import { build } from 'astro';
import { buildSearch } from '../build-search.ts';

await build({ force: true, logLevel: 'error' });
await buildSearch(process.env['SHENGENG_OUT'] ?? 'dist/site');
