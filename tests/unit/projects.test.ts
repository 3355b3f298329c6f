import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** `project: file` for every file that a whole run takes, as Vitest itself finds them. */
function listedFiles(): string[] {
  const list = [
    'node_modules/vitest/vitest.mjs',
    'list',
    '--config',
    'tests/vitest.config.ts',
    '--filesOnly',
    '--json',
  ];
  const { stdout } = spawnSync(process.execPath, list, { encoding: 'utf8' });
  const listed = JSON.parse(stdout.slice(stdout.indexOf('['))) as { file: string; projectName: string }[];
  return listed.map(({ file, projectName }) => `${projectName}: ${path.relative(process.cwd(), file)}`);
}

const listed = listedFiles().map((line) => line.replaceAll('\\', '/'));

it('runs every test file in exactly one project, the one of its folder', () => {
  const onDisk = globSync('tests/**/*.test.ts').map((file) => file.replaceAll('\\', '/'));
  expect(listed.sort()).toEqual(onDisk.map((file) => `${file.split('/')[1] ?? ''}: ${file}`).sort());
});

it('has tests in each of its four projects', () => {
  const projects = new Set(listed.map((line) => line.split(':')[0]));
  expect([...projects].sort()).toEqual(['browser', 'build', 'component', 'unit']);
});
