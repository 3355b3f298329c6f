import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

let dir: string;
let npm: ChildProcess | undefined;

beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'shengeng-start-'));
  mkdirSync(path.join(dir, 'scripts'));
  mkdirSync(path.join(dir, 'dist/site'), { recursive: true });
  writeFileSync(path.join(dir, 'dist/site/index.html'), '<h1>首页</h1>');
  writeFileSync(path.join(dir, 'package.json'), JSON.stringify({ type: 'module', scripts }));
  symlinkSync(path.resolve('scripts/start.ts'), path.join(dir, 'scripts/start.ts'));
});

afterEach(() => {
  if (npm !== undefined) signalAll(npm, 'SIGKILL');
  rmSync(dir, { recursive: true });
});

/** Runs `npm start` with `build` as the build, until its output has what `wanted` captures. */
async function start(
  build: string,
  wanted: RegExp,
): Promise<{ npm: ChildProcess; found: string; code: Promise<number | null> }> {
  writeFileSync(path.join(dir, 'scripts/build.ts'), build);
  const run = spawn('npm', ['start', '--', '--port', '0'], {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  npm = run;
  // It may end before a test asks.
  const code = new Promise<number | null>((resolve) => run.on('close', resolve));
  let output = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  await expect.poll(() => output).toMatch(wanted);
  return { npm: run, found: wanted.exec(output)?.[1] ?? '', code };
}

// Windows has no signals; there the window ends all that runs in it.
describe.skipIf(process.platform === 'win32')('npm start', () => {
  it.each([
    { by: 'SIGINT to all that run in a terminal, as of Ctrl+C', signal: 'SIGINT', all: true },
    { by: 'SIGTERM to npm alone', signal: 'SIGTERM', all: false },
  ] as const)('stops its server by $by', async ({ signal, all }) => {
    const { npm, found: url } = await start('', /(http:\S+)[^]*Ctrl\+C/);
    expect(await (await fetch(url)).text()).toContain('首页');
    if (all) signalAll(npm, signal);
    else npm.kill(signal);
    await expect
      .poll(async () =>
        fetch(url).then(
          () => 'served',
          () => 'refused',
        ),
      )
      .toBe('refused');
  });

  it('stops a build that is running', async () => {
    const endless = 'console.log(`pid ${process.pid}.`);\nsetInterval(() => {}, 1000);\n';
    const { npm, found: pid } = await start(endless, /pid (\d+)\./);
    npm.kill('SIGTERM');
    await expect.poll(() => runs(Number(pid))).toBe(false);
  });

  it('serves nothing after a build that failed, and fails like it', async () => {
    const { found, code } = await start("console.log('no');\nprocess.exitCode = 3;\n", /(no)\n/);
    expect([found, await code]).toEqual(['no', 3]);
  });
});

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function signalAll({ pid = 0 }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // All have ended.
  }
}
