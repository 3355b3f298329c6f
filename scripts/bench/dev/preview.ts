import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

/** A running `npm run dev` on a copy of the content that may be changed at will. */
export interface Preview {
  /** Address of the home page, ending with `/`. */
  url: string;
  /** Folder of the copied content. */
  content: string;
  /** From the start of the process until it said where it listens. */
  listenMs: number;
  process: ChildProcess;
  /** Everything it printed so far. */
  output(): string;
  /** Ends the process and removes the copy. */
  close(): Promise<void>;
}

const patienceMs = 120_000;

/**
 * Starts the preview of a checkout on a copy of its content.
 * @param project folder of the checkout; another one than this to compare
 * @throws with what it printed when it ends or stays silent
 */
export async function openPreview(project = '.', env: NodeJS.ProcessEnv = process.env): Promise<Preview> {
  const folder = mkdtempSync(join(tmpdir(), 'shengeng-dev-'));
  const content = join(folder, 'content');
  cpSync(join(project, 'content'), content, { recursive: true });
  const started = performance.now();
  const child = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: resolve(project),
    env: { ...env, SHENGENG_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const close = async () => {
    const ended = new Promise((done) => child.once('exit', done));
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGTERM')) await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const url = await new Promise<string>((done, fail) => {
      const read = (data: Buffer) => {
        text += data.toString();
        const found = /写作预览在 (http:\/\/[^，\s]+)/.exec(text)?.[1];
        if (found) done(found);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', () => fail(new Error(`预览没有启动：\n${text}`)));
      setTimeout(() => fail(new Error(`预览一直没有启动：\n${text}`)), patienceMs).unref();
    });
    const listenMs = performance.now() - started;
    return { url, content, listenMs, process: child, output: () => text, close };
  } catch (error) {
    await close();
    throw error;
  }
}
