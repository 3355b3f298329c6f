import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { endWithNpm } from './lib/end-with-npm.ts';
import { startServer } from './lib/static-server.ts';

export { startServer } from './lib/static-server.ts';
export type { ServeOptions, SiteServer } from './lib/static-server.ts';

const usage = '用法：npm run serve -- [--port 4321] [--base /kb/] [--dir dist/site] [--host 0.0.0.0]';

/** `kb`, `/kb` and `/kb/` all mean `/kb/`. */
export function normalizeBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

async function serve(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist/site' },
      port: { type: 'string', default: '4321' },
      base: { type: 'string', default: process.env['SHENGENG_BASE'] ?? '/' },
      host: { type: 'string', default: '127.0.0.1' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`端口应为 0 到 65535 的整数，收到“${values.port}”。`);
  if (!existsSync(values.dir)) throw new Error(`找不到 ${values.dir}。请先运行 npm run build。`);
  const server = await startServer({
    dir: values.dir,
    port,
    base: normalizeBase(values.base),
    host: values.host,
  });
  console.log(`深耕已在 ${server.url} 打开（内容来自 ${values.dir}）。`);
  console.log('按 Ctrl+C 停止。');
}

/** Serves what the command line names, until the process is stopped; a problem is told and ends it with 1. */
export async function runServer(): Promise<void> {
  try {
    await serve();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(usage);
    process.exitCode = 1;
  }
}

if (import.meta.main) {
  endWithNpm();
  await runServer();
}
