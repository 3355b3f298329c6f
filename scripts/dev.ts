/** `npm run dev`. Node keeps what it compiled of Astro and of the project, by content, so that a start is quicker. */
import { enableCompileCache } from 'node:module';
import { endWithNpm } from './lib/end-with-npm.ts';

endWithNpm();
enableCompileCache('.cache/node');
// A static import would be compiled before the cache is on.
await import('./lib/dev/run.ts');
