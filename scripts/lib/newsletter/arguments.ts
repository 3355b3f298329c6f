import { parseArgs } from 'node:util';
import { isCalendarDay } from '../../../src/domain/days.ts';

export const usage = `用法：npm run newsletter -- 命令 期号 [选项]
期号写全，例如 2026-12-policy；或写月份加 --series policy、--industry new-energy
  new 2026-12 [--series policy] [--industry new-energy] [--date 2026-12-10]
                                                      新建一期，预选条目；不写 --series，这个月该出的各种刊都建
  check 2026-12-policy                                       检查能不能送审
  preview 2026-12-policy [--port 4330]                       在本机预览每个版本、每种格式
  build 2026-12-policy | build --all                         生成全部文件和质检报告
  approve 2026-12-policy --by compliance --date 2026-12-09   记录批准（岗位、日期、文件指纹）
  publish 2026-12-policy --by policy-editor --date 2026-12-10  发布并冻结
  correct 2026-12-policy --item 2 --text 说明 --by 岗位 --date 日期  记一条更正
  build、approve 2026-12-policy-correction-1 --record 宣传审查编号  更正单独成函：生成、批准；再 publish
  status                                              各种刊各期到了哪一步，以后六期有多少可发、缺什么
选项 --as-of 2026-12-25                               各命令都可加：当作那一天来做，用来演练；不写就是今天`;

/** What was typed is wrong; the usage helps. */
export class UsageError extends Error {}

const options = {
  date: { type: 'string' },
  series: { type: 'string' },
  industry: { type: 'string' },
  by: { type: 'string' },
  note: { type: 'string' },
  item: { type: 'string' },
  text: { type: 'string' },
  record: { type: 'string' },
  'as-of': { type: 'string' },
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
