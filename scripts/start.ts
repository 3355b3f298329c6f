/**
 * Builds everything, then serves it (`npm start`). A stop ends what runs at that moment, the build or the server. Options are those of `npm run serve`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endWithNpm } from './lib/end-with-npm.ts';
import { runServer } from './serve.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `npm run build`'s command to its end. @returns its exit code, or the signal that ended it */
async function build(): Promise<number | NodeJS.Signals> {
  const script = ['--max-semi-space-size=16', '--heap-growing-percent=50', 'scripts/build.ts'];
  const child = spawn(process.execPath, script, { stdio: 'inherit' });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  for (const each of signals) process.off(each, pass);
  return signal ?? code ?? 1;
}

endWithNpm();
const ended = await build();
if (ended === 0) await runServer();
else if (typeof ended === 'number') process.exitCode = ended;
else process.kill(process.pid, ended);
