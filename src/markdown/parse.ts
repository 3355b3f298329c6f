import { mdxToMdast } from 'satteri';
import type { Root } from 'mdast';
import { linkAddresses, shieldAddresses } from './bare-addresses.ts';
import { shieldEmphasis } from './cjk-emphasis.ts';

/** A place where MDX could not be read; `line` and `column` are 1-based in the whole file. */
export class MdxSyntaxError extends Error {
  line: number;
  column: number;
  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

export interface ParseOptions {
  /** Lines of the file before `source`, added to reported lines. */
  lineOffset?: number;
}

/**
 * The one Markdown parse every target starts from.
 * @throws MdxSyntaxError at the first place the parser cannot read
 */
export function parseMdx(source: string, { lineOffset = 0 }: ParseOptions = {}): Root {
  let restore = (value: string): string => value;
  try {
    const addresses = shieldAddresses(source);
    const emphasis = shieldEmphasis(addresses.text);
    restore = (value) => addresses.restore(emphasis.restore(value));
    const tree = mdxToMdast(emphasis.text) as unknown as Root;
    restoreStrings(tree, restore);
    linkAddresses(tree, source);
    return tree;
  } catch (error) {
    throw syntaxError(error, lineOffset, restore);
  }
}

function restoreStrings(node: object, restore: (value: string) => string): void {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'position' || key === 'type') continue;
    if (typeof value === 'string') (node as Record<string, unknown>)[key] = restore(value);
    else if (typeof value === 'object' && value !== null) restoreStrings(value as object, restore);
  }
}

/** The parser puts `line:column: ` first, counted in the text it was given. */
function syntaxError(error: unknown, lineOffset: number, restore: (value: string) => string): MdxSyntaxError {
  const message = restore(error instanceof Error ? error.message : String(error));
  const match = /^(\d+):(\d+): /.exec(message);
  return new MdxSyntaxError(message, Number(match?.[1] ?? 1) + lineOffset, Number(match?.[2] ?? 1));
}
