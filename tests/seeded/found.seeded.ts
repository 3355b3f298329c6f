import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seededFaults } from './faults.ts';
import { failedTests, seedSite } from './seeded-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'shengeng-seeded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site = path.join(folder, 'site');
seedSite(process.env['SHENGENG_DIST'] ?? 'dist/site', site, seededFaults);
const files = ['browser/quality', 'browser/looks', 'build/output', 'build/policy'];
const failed = failedTests(
  site,
  files.map((name) => `tests/${name}.test.ts`),
  path.join(folder, 'report.json'),
);

describe('the tests find', () => {
  it.each(seededFaults)('$name', ({ foundBy }) => {
    expect(foundBy.filter((name) => !failed.some((test) => test.startsWith(name)))).toEqual([]);
  });

  it('nothing else', () => {
    const wanted = seededFaults.flatMap(({ foundBy }) => foundBy);
    expect(failed.filter((test) => !wanted.some((name) => test.startsWith(name)))).toEqual([]);
  });
});
