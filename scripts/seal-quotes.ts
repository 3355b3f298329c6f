/** `npm run quotes -- FILE`: compares every quote of a question with the essay. Exit code 1 when one is not in it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { essayFingerprint, sealed } from './lib/sealed-quotes.ts';
import type { Sealed } from './lib/sealed-quotes.ts';
import { readContent, validEntries } from '../src/loaders/disk.ts';

const usage = '用法：npm run quotes -- 原文文件';
const folder = 'content/learn/questions';

async function main([essayFile]: readonly string[]): Promise<void> {
  if (essayFile === undefined) throw new Error(usage);
  const essay = readFileSync(essayFile, 'utf8');
  const refusal = refusalOf(essayFingerprint(essay), await registeredFingerprint());
  if (refusal !== undefined) throw new Error(`${essayFile}：${refusal}`);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml')))
    seal(path.join(folder, name), essay);
}

async function registeredFingerprint(): Promise<string | undefined> {
  const entries = validEntries((await readContent('content')).sources);
  const registers = entries.flatMap((entry) => (entry.collection === 'sources' ? entry.data.sources : []));
  return registers.find(({ id }) => id === 'ESSAY')?.fingerprint;
}

const untouched = '没有改动任何文件';

/** Why a file is not taken for the essay; nothing when it is the one in the register of sources. */
export function refusalOf(found: string, registered: string | undefined): string | undefined {
  if (found === registered) return undefined;
  const state = registered === undefined ? '原文还没有登记指纹' : '这不是登记的那份原文，字句不一样';
  return `${state}，${untouched}。确是原文，就把 content/data/sources.yaml 里 ESSAY 的 fingerprint 写成 ${found}，再运行一次`;
}

function seal(file: string, essay: string): void {
  const old = readFileSync(file, 'utf8');
  try {
    const result = sealed(old, essay);
    if (result.text !== old) writeFileSync(file, result.text);
    report(file, result);
  } catch (error) {
    console.error(`${file}：${error instanceof Error ? error.message : String(error)}。这个文件没有改动。`);
    process.exitCode = 1;
  }
}

function report(file: string, { added, renewed, kept, strange }: Sealed): void {
  const told = (names: readonly string[], what: string): void => {
    for (const name of names) console.log(`${file}:${name} ${what}`);
  };
  told(added, '核对过，写下 seal');
  told(renewed, '核对过，换了 seal');
  console.log(
    `${file}：新写 ${added.length} 个，换 ${renewed.length} 个，不变 ${kept.length} 个，不在原文里 ${strange.length} 个`,
  );
  for (const name of strange) console.error(`${file}:${name} 的引文原文里没有，没有 seal`);
  if (strange.length > 0) process.exitCode = 1;
}

if (import.meta.main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
