import type { Problem } from '../problem.ts';
import { severityWords } from '../rule.ts';
import { rules } from '../rules/index.ts';
import type { Reporter } from './reporter.ts';

/** Grouped by file: place, kind, what is wrong, what to do, where the rule is explained. */
export const terminal: Reporter = (problems, { files, seconds }) => {
  const groups = Map.groupBy(problems, (item) => item.file);
  const blocks = [...groups].map(([file, items]) => `content/${file}\n${items.map(lines).join('\n')}\n`);
  const count = (severity: Problem['severity']) =>
    problems.filter((item) => item.severity === severity).length;
  return [
    ...blocks,
    `${count('error')} 个错误，${count('warning')} 个提醒；检查了 ${files} 个文件、${rules.length} 条规则，用时 ${seconds.toFixed(1)} 秒`,
  ].join('\n');
};

const lines = ({ rule, severity, line, column, message, fix }: Problem): string =>
  `  ${line}:${column}  ${severityWords[severity]}  ${message}\n         → ${fix}（规则 ${rule}，见 /guide/rules/${rule}/）`;
