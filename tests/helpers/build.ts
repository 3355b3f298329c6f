import { spawnSync } from 'node:child_process';

/** Variables by which a test run would change what a production build emits. */
const testVariables = /^(NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITEST.*)$/;

export const productionEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !testVariables.test(name)));

/** Runs the whole build as `npm run build` does. @throws with the build's own output when it fails */
export function buildSite(options: Record<`SHENGENG_${string}`, string> = {}): void {
  const run = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...productionEnv(), ...options },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`scripts/build.ts failed:\n${run.stdout}\n${run.stderr}`);
}
