import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SeededFault, TestFile } from './faults.ts';

/** Copies a built site and plants the faults into the copy. */
export function seedSite(from: string, to: string, faults: readonly SeededFault[]): void {
  cpSync(from, to, { recursive: true });
  for (const [index, fault] of faults.entries()) plant(to, fault, `seeded-${index}.js`);
}

function plant(site: string, { page, html, css, script }: SeededFault, scriptName: string): void {
  const file = path.join(site, page, 'index.html');
  const before = readFileSync(file, 'utf8');
  const loads = script === undefined ? '' : `<script src="/${scriptName}" defer></script>`;
  const after = before.replace('</main>', () => `${html}${loads}</main>`);
  if (after === before && css === undefined) throw new Error(`nothing could be planted on ${page}`);
  writeFileSync(file, after);
  if (script !== undefined) writeFileSync(path.join(site, scriptName), script);
  if (css !== undefined) appendFileSync(path.join(site, '_astro', styleOf(site, before)), css);
}

/** The first style sheet that a page loads. */
function styleOf(site: string, html: string): string {
  const style = readdirSync(path.join(site, '_astro')).find(
    (name) => name.endsWith('.css') && html.includes(`/_astro/${name}"`),
  );
  if (style === undefined) throw new Error('the page loads no style sheet');
  return style;
}

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/**
 * Full names of the tests that fail on a built site, among those of some files whose names match a pattern.
 * @throws when no test ran
 */
export function failedTests(site: string, files: readonly TestFile[], pattern: string): string[] {
  const report = `${site}.json`;
  const run = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '-t', pattern];
  const reporter = ['--reporter=json', `--outputFile.json=${report}`];
  const paths = files.map((file) => `tests/${file}.test.ts`);
  const { stderr } = spawnSync(process.execPath, [...run, ...reporter, ...paths], {
    env: { ...process.env, SHENGENG_DIST: site },
    encoding: 'utf8',
  });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  if (!tests.some(({ status }) => status === 'passed')) throw new Error(`no test passed:\n${stderr}`);
  return tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
}
