/** Runs Astro and tells the process that started it how it went. */
import { build } from 'astro';
import type { AstroResult } from './astro-site.ts';

async function main(): Promise<AstroResult> {
  try {
    await build({ logLevel: 'silent' });
    return { cpu: seconds() };
  } catch (error) {
    return { cpu: seconds(), problem: problemText(error) };
  }
}

function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/** Message, what Astro advises, and the place in the source, if it names one. */
function problemText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { hint, loc } = error as { hint?: string; loc?: { file?: string; line?: number } };
  const place = loc?.file && `${loc.file}${loc.line ? `:${loc.line}` : ''}`;
  return [error.message, hint, place ?? firstFrame(error)].filter(Boolean).join('\n');
}

const firstFrame = ({ stack = '' }: Error): string | undefined =>
  stack
    .split('\n')
    .find((line) => /\bat\b/.test(line))
    ?.trim();

// A stopped build takes this process with it.
process.on('disconnect', () => process.exit(1));
process.send?.(await main(), () => process.exit());
