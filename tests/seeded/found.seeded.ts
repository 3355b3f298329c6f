import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seededFaults } from './faults.ts';
import type { SeededFault, TestFile } from './faults.ts';
import { failedTests, seedSite } from './seeded-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'shengeng-seeded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const testsFor = ({ foundBy }: SeededFault): readonly string[] => Object.values(foundBy).flat();

/** Faults put apart so that no test has two of them to find, and could find but one. */
function rounds(faults: readonly SeededFault[]): SeededFault[][] {
  const made: SeededFault[][] = [];
  for (const fault of faults) {
    const free = made.find((round) =>
      round.every((other) => testsFor(other).every((test) => !testsFor(fault).includes(test))),
    );
    if (free) free.push(fault);
    else made.push([fault]);
  }
  return made;
}

describe.each(rounds(seededFaults).map((faults, index) => ({ faults, index })))(
  'on a copy of the site, the tests find',
  ({ faults, index }) => {
    const site = path.join(folder, `site-${index}`);
    seedSite(process.env['SHENGENG_DIST'] ?? 'dist/site', site, faults);
    const files = new Set(faults.flatMap(({ foundBy }) => Object.keys(foundBy) as TestFile[]));
    const pattern = `^(built |print |${faults.map(({ page }) => page).join(' |')} )`;
    const failed = failedTests(site, [...files], pattern);

    it.each(faults)('$name', (fault) => {
      expect(testsFor(fault).filter((test) => !failed.some((name) => name.startsWith(test)))).toEqual([]);
    });

    it('and nothing else', () => {
      const wanted = faults.flatMap(testsFor);
      expect(failed.filter((name) => !wanted.some((test) => name.startsWith(test)))).toEqual([]);
    });
  },
);
