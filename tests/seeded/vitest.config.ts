import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Plants faults into a copy of the built site and runs the tests on it; takes the site from SHENGENG_DIST or the last build. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: { include: ['tests/seeded/*.seeded.ts'], reporters: 'verbose', hookTimeout: 60_000 },
});
