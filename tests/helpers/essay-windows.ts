import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** 汉字 in a row that count as copied. */
const windowLength = 20;

/** Hashes of every window of the essay: they find a copy without holding the text, whose rights are not ours. */
export function essayWindows(file: string): ReadonlySet<string> {
  return new Set(readFileSync(file, 'utf8').trim().split('\n'));
}

/** Every run of `windowLength` 汉字, other characters passed over. */
function windowsOf(text: string): string[] {
  const letters = text.replace(/[^\u3400-\u9fff]/g, '');
  return Array.from({ length: Math.max(0, letters.length - windowLength + 1) }, (_, start) =>
    letters.slice(start, start + windowLength),
  );
}

const hashOf = (window: string): string =>
  createHash('sha256').update(window).digest('base64url').slice(0, 9);

/** Runs a text shares with the essay; what stands in “quotes” or is a 《title》 is marked as quoted. */
export const copiedRuns = (text: string, essay: ReadonlySet<string>): string[] =>
  windowsOf(text.replace(/“[^”]*”|《[^》]*》/g, '|')).filter((window) => essay.has(hashOf(window)));

// Run with the essay's path to write the hashes anew.
if (import.meta.main) {
  const lines = new Set(windowsOf(readFileSync(process.argv[2] ?? '', 'utf8')).map(hashOf));
  process.stdout.write(`${[...lines].sort().join('\n')}\n`);
}
