import { parseArgs } from 'node:util';
import { changeNames } from '../../../src/domain/labels.ts';
import { isCalendarDay } from '../../../src/domain/days.ts';
import { changeKinds } from '../../../src/schemas/seals.ts';
import type { ChangeKind } from '../../../src/schemas/seals.ts';

export const usage = `用法：npm run review -- 命令 [条目…] [选项]
  status [--owner 岗位] [--json]              按岗位列出等批准的、到期复核的
  diff [条目…]                                生成新旧对照 dist/review/changes.html；不写条目就是全部等批准的
  form [条目…] --by compliance [--date 2026-12-01] [--note 改了什么] [--author 岗位]
                                              生成签字用的批准单 dist/review/approval-日期.docx
  approve methods/spin … --by compliance --date 2026-12-01 --note 改了什么
          [--author 提出改动的岗位] [--change new|correction|content|wording|none]
                                              记录批准，封存这一稿
  retire cases/x … --by compliance --date 2026-12-01 --note 为什么停用 [--author 岗位]
                                              停用：改文件里的 status 和 version，并封存
  rename methods/spin methods/four-questions [--by compliance] [--date 2026-12-01] [--note 说明]
                                              改名：旧地址带到新的一页；动到岗位批准过的内容时写 --by
  import [--date 2026-12-01] [--note 说明]    把随产品来的内容封存为示例内容
条目写成 methods/spin，或文件名；可以写多个。`;

const options = {
  by: { type: 'string' },
  author: { type: 'string' },
  date: { type: 'string' },
  note: { type: 'string' },
  change: { type: 'string' },
  owner: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export type Option = keyof typeof options;
export type Values = { [K in Exclude<Option, 'json'>]?: string | undefined } & { json?: boolean | undefined };

/** @throws when an option that has to be there is not */
export function given(value: string | undefined, name: string): string {
  if (value === undefined || value.trim() === '') throw new Error(`缺 --${name}。\n${usage}`);
  return value;
}

export function day(value: string): string {
  if (!isCalendarDay(value)) throw new Error(`日期 ${value} 要写成 2026-11-24 的样子。`);
  return value;
}

export function changeKind(value: string | undefined): ChangeKind | undefined {
  const known = changeKinds.find((kind) => kind === value);
  if (value !== undefined && !known)
    throw new Error(
      `没有改动种类 ${value}，可以写：${changeKinds.map((kind) => `${kind}（${changeNames[kind]}）`).join('、')}。`,
    );
  return known;
}

/** @throws in the words of an editor, with the usage, for options that are none */
export function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const [, option] = /'(?:-[a-z], )?(--?[^\s']+)/.exec(error instanceof Error ? error.message : '') ?? [];
    throw new Error(`${option ? `选项 ${option} 不认识，或者后面没有写值` : '选项写错了'}。\n${usage}`, {
      cause: error,
    });
  }
}
