import { z } from 'zod/mini';
import { csv } from '../csv.ts';
import { localDay } from '../days.ts';
import type { CatalogueModule } from './quiz.ts';
import type { Progress } from './progress.ts';

const kind = 'shengeng-learning';
const count = z.int().check(z.nonnegative());
const time = z.number().check(z.nonnegative());
const named = <T extends z.ZodMiniType>(value: T) =>
  z.record(z.string().check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9/:.-]*$/)), value);

const shape = z.object({
  format: z.literal(1),
  answers: named(z.object({ n: count, right: count, at: time, ok: z.boolean() })),
  modules: named(
    z.object({ edition: z.string(), score: z.optional(z.number()), passed: z.boolean(), at: time }),
  ),
  cards: named(
    z.object({
      due: time,
      stability: z.number(),
      difficulty: z.number(),
      scheduled: z.number(),
      steps: count,
      reps: count,
      lapses: count,
      state: z.int().check(z.minimum(0), z.maximum(3)),
      last: z.optional(time),
    }),
  ),
  exams: z.array(z.object({ at: time, right: count, total: count, passed: z.boolean() })),
  behaviours: named(z.object({ on: z.boolean(), at: time })),
});

/** Progress, or nothing for a value of any other shape. */
export function progressOf(value: unknown): Progress | undefined {
  const parsed = z.safeParse(shape, value);
  return parsed.success ? (parsed.data as Progress) : undefined;
}

export const exportFile = (progress: Progress): string => `${JSON.stringify({ kind, progress }, null, 1)}\n`;

/** What a file holds, or why it is refused. */
export function importFile(text: string): { progress: Progress } | { refused: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { refused: '这个文件读不懂，可能没有下载完整。原来的进度没有动。' };
  }
  const file = value as { kind?: unknown; progress?: { format?: unknown } } | null;
  if (typeof file !== 'object' || file?.kind !== kind)
    return { refused: '这不是本站导出的学习进度文件。原来的进度没有动。' };
  if (typeof file.progress?.format === 'number' && file.progress.format > 1)
    return { refused: '这个文件来自更新的版本，请先更新本站再导入。原来的进度没有动。' };
  const progress = progressOf(file.progress);
  return progress ? { progress } : { refused: '文件内容被改动或损坏。原来的进度没有动。' };
}

/** One row per module for a learning system. */
export function progressCsv(modules: readonly CatalogueModule[], progress: Progress): string {
  const rows = modules.map(({ id, code, title, edition }) => {
    const record = progress.modules[id];
    const state = record === undefined ? '未开始' : record.passed ? '已过' : '未过';
    const day = record ? localDay(new Date(record.at)) : '';
    return [code, title, edition, state, record?.score ?? '', day];
  });
  return csv([['模块', '名称', '版本', '状态', '得分', '日期'], ...rows]);
}

/** One row per question, for the editor: how often answered here, and how often right. */
export const itemCsv = (progress: Progress): string =>
  csv([
    ['题号', '作答次数', '答对次数', '正确率'],
    ...Object.entries(progress.answers)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { n, right }]) => [id, n, right, n > 0 ? `${Math.round((right / n) * 100)}%` : '']),
  ]);
