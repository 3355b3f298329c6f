import { parseArgs } from 'node:util';
import { isCalendarDay } from '../../../src/domain/days.ts';

/** Which text of the content is built; what was sealed last without options. */
export interface BuildOptions {
  drafts: boolean;
  asOf?: string;
}

const buildUsage = `用法：npm run build -- [选项]
  --drafts              连没有批准的改动一起，页上都标出来
  --as-of 2026-10-31    那一天已经批准的内容`;

/** @param args of the command line @throws for options that are unknown or exclude each other, and days that do not exist */
export function buildOptions(args: readonly string[]): BuildOptions {
  const { drafts, 'as-of': asOf } = parsed(args);
  if (asOf === undefined) return { drafts };
  if (drafts) throw new Error(`--drafts 和 --as-of 不能一起用。\n${buildUsage}`);
  if (!isCalendarDay(asOf)) throw new Error(`日期 ${asOf} 要写成 2026-10-31 的样子。`);
  return { drafts, asOf };
}

function parsed(args: readonly string[]) {
  try {
    const options = { drafts: { type: 'boolean', default: false }, 'as-of': { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${buildUsage}`, {
      cause: error,
    });
  }
}
