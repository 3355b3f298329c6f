/** The measured part of a full build, as `scripts/build.ts` runs it: site first, search index after. */
import { spawnSync } from 'node:child_process';
import { buildSearch } from '../build-search.ts';

const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--silent'];
if (spawnSync(process.execPath, astro, { stdio: 'inherit' }).status !== 0) process.exit(1);
await buildSearch(process.env['SHENGENG_OUT'] ?? 'dist/site');
