import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { quoteSeal, quoteWords } from '../src/domain/learn/quote-seal.ts';

const usage = '用法：npm run quotes -- 原文文件';

export interface Sealed {
  text: string;
  /** Quotes that are not in the essay, as `line quote`. */
  strange: string[];
}

/** A file of questions with a seal after every quote that stands in the essay, and after no other. */
export function sealed(file: string, essay: string): Sealed {
  const plain = quoteWords(essay);
  const document = parseDocument(file);
  const items = document.get('items');
  const strange: string[] = [];
  const edits: { line: number; quote: string }[] = [];
  for (const item of isSeq(items) ? items.items : []) {
    const quote = isMap(item) ? item.get('quote', true) : undefined;
    if (!isScalar(quote) || typeof quote.value !== 'string') continue;
    const line = file.slice(0, quote.range?.[0]).split('\n').length;
    if (plain.includes(quoteWords(quote.value))) edits.push({ line, quote: quote.value });
    else strange.push(`${line} ${quote.value}`);
  }
  const seals = new Map(edits.map(({ line, quote }) => [line, quoteSeal(quote)]));
  const lines = file.split('\n').flatMap((text, index) => {
    const seal = seals.get(index + 1);
    if (/^ {4}seal:/.test(text)) return [];
    return seal === undefined ? [text] : [text, `    seal: ${JSON.stringify(seal)}`];
  });
  return { text: lines.join('\n'), strange };
}

function main([essayFile]: readonly string[]): void {
  if (essayFile === undefined) throw new Error(usage);
  const essay = readFileSync(essayFile, 'utf8');
  const folder = 'content/learn/questions';
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
    const file = path.join(folder, name);
    const { text, strange } = sealed(readFileSync(file, 'utf8'), essay);
    writeFileSync(file, text);
    for (const quote of strange) console.error(`${file}:${quote}：原文里没有这句话。`);
    if (strange.length > 0) process.exitCode = 1;
  }
}

if (import.meta.main) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
