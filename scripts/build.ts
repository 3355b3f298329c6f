/**
 * Builds everything: content check, pages, playbooks, briefs for visits, client newsletters, search index,
 * offline pack; puts it in place at the end and prints what was built.
 * Options through the environment: SHENGENG_CONTENT, SHENGENG_BASE, SHENGENG_OUT, SHENGENG_TODAY,
 * SHENGENG_CACHE (folder of what is kept between builds), SHENGENG_TIMINGS (file for the cost of each step).
 * Node keeps what it compiled, by content, so that the next build starts quicker.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache('.cache/node');
// A static import would be compiled before the cache is on.
await import('./lib/build/run.ts');
