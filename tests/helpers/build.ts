import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Variables by which a test run would change what a production build emits. */
const testVariables = /^(NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITEST.*)$/;

export const productionEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !testVariables.test(name)));

/**
 * Runs `npm run build` and waits for it, however long the machine takes.
 * @throws with the build's own output when it fails
 */
export async function runBuild(
  options: Record<`SHENGENG_${string}`, string>,
  signal: AbortSignal,
): Promise<void> {
  const build = spawn('npm', ['run', 'build'], {
    env: { ...productionEnv(), ...options },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    build.on('error', reject).on('close', resolve);
  });
  const [status, ...output] = await Promise.all([ended, text(build.stdout), text(build.stderr)]);
  if (status !== 0) throw new Error(`npm run build failed:\n${output.join('\n')}`);
}
