import { rules } from '../problem.ts';
import type { Problem } from '../problem.ts';

export interface ReportFacts {
  files: number;
  seconds: number;
}
export type Reporter = (problems: readonly Problem[], facts: ReportFacts) => string;

const words = { error: '错误', warning: '提醒' } as const;

/** Grouped by file: place, kind, what is wrong, what to do, where the rule is explained. */
const terminal: Reporter = (problems, { files, seconds }) => {
  const groups = Map.groupBy(problems, (item) => item.file);
  const blocks = [...groups].map(([file, items]) => {
    const lines = items.map(
      (item) =>
        `  ${item.line}:${item.column}  ${words[item.severity]}  ${item.message}\n         → ${item.fix}（规则 ${item.rule}，见 /guide/rules/${item.rule}/）`,
    );
    return `content/${file}\n${lines.join('\n')}\n`;
  });
  const count = (severity: 'error' | 'warning') =>
    problems.filter((item) => item.severity === severity).length;
  return [
    ...blocks,
    `${count('error')} 个错误，${count('warning')} 个提醒；检查了 ${files} 个文件、${Object.keys(rules).length} 条规则，用时 ${seconds.toFixed(1)} 秒`,
  ].join('\n');
};

/** One GitHub annotation a problem. */
const github: Reporter = (problems) =>
  problems
    .map(
      (item) =>
        `::${item.severity} file=content/${item.file},line=${item.line},col=${item.column},title=${item.rule}::${item.message}。${item.fix}`,
    )
    .join('\n');

const json: Reporter = (problems) => JSON.stringify(problems, null, 2);

export const reporters = { terminal, github, json } as const;
