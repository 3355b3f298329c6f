import { parseArgs } from 'node:util';
import { isCalendarDay } from '../../../src/domain/days.ts';

export const usage = `用法：npm run newsletter -- 命令 期号 [选项]
  new 2026-12 [--date 2026-12-25]                     新建一期，预选条目
  check 2026-12                                       检查能不能送审
  preview 2026-12 [--port 4330]                       在本机预览每个版本、每种格式
  build 2026-12 | build --all                         生成全部文件和质检报告
  approve 2026-12 --by compliance --date 2026-12-24   记录批准（岗位、日期、文件指纹）
  publish 2026-12 --by policy-editor --date 2026-12-25  发布并冻结
  correct 2026-12 --item 2 --text 说明 --by 岗位 --date 日期  记一条更正
  build、approve、publish 2026-12-correction-1         更正单独成函：生成、批准、发布
  status                                              各期到了哪一步，以后六个月有多少可发、缺什么`;

/** What was typed is wrong; the usage helps. */
export class UsageError extends Error {}

const options = {
  date: { type: 'string' },
  by: { type: 'string' },
  note: { type: 'string' },
  item: { type: 'string' },
  text: { type: 'string' },
  port: { type: 'string' },
  all: { type: 'boolean' },
} as const;

type Text = Exclude<keyof typeof options, 'all'>;
export type Values = { [K in Text]?: string | undefined } & { all?: boolean | undefined };

/** @throws in the words of an author for options that are none, and for words too many */
export function readArguments(args = process.argv.slice(2)) {
  const { values, positionals } = parsed(args);
  const [name = '', id = '', ...more] = positionals;
  if (more.length > 0) throw new UsageError(`多写了 ${more.join(' ')}。一次一个命令、一个期号。`);
  return { name, id, values: values as Values };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const [, option] = /'(?:-[a-z], )?(--?[^\s']+)/.exec(error instanceof Error ? error.message : '') ?? [];
    throw new UsageError(`${option ? `选项 ${option} 不认识，或者后面没有写值` : '选项写错了'}。`, {
      cause: error,
    });
  }
}

export function given(value: string | undefined, name: string): string {
  if (!value) throw new UsageError(`缺 --${name}。`);
  return value;
}

export function day(value: string): string {
  if (!isCalendarDay(value)) throw new UsageError(`日期 ${value} 不是日历上的一天，写成 2026-12-25 的样子。`);
  return value;
}
