/** What the compliance pack finds in a file of labelled sentences, by kind, and where it is wrong. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { lintClientText } from '../../../src/compliance/index.ts';
import type { CompliancePack } from '../../../src/compliance/index.ts';

const caseFile = z.array(
  z.strictObject({ text: z.string(), risky: z.boolean(), kind: z.string().default('harmless') }),
);
type Case = z.infer<typeof caseFile>[number];

interface Scored extends Case {
  /** Whether anything is reported, of whatever severity. */
  readonly reported: boolean;
  readonly isError: boolean;
  /** Rule and severity of each finding. */
  readonly by: readonly string[];
}

/**
 * Lines for people, the last one for programs: `recall 0.xx look 0.xx false 0.xx errors-false 0.xx`.
 * A sentence is judged as a client would read it in the body of an item, which names its source.
 */
export function caseReport(pack: CompliancePack, file: string): string[] {
  const cases = caseFile.parse(parse(readFileSync(file, 'utf8'))).map((one) => scored(pack, one));
  const risky = cases.filter((one) => one.risky);
  const harmless = cases.filter((one) => !one.risky);
  const rows = Map.groupBy(risky, ({ kind }) => kind);
  const reported = (list: readonly Scored[]) => list.filter((one) => one.reported).length;
  const errors = (list: readonly Scored[]) => list.filter((one) => one.isError).length;
  return [
    '类别：错误／错误或请人看／总数',
    ...[...rows].map(([kind, list]) => `  ${kind} ${errors(list)}／${reported(list)}／${list.length}`),
    ...risky.filter((one) => !one.reported).map(({ kind, text }) => `漏报 ${kind}：${text}`),
    ...harmless.filter((one) => one.reported).map(({ text, by }) => `误报 ${by.join('、')}：${text}`),
    [
      `recall ${share(errors(risky), risky)}`,
      `look ${share(reported(risky), risky)}`,
      `false ${share(reported(harmless), harmless)}`,
      `errors-false ${share(errors(harmless), harmless)}`,
    ].join(' '),
  ];
}

function scored(pack: CompliancePack, one: Case): Scored {
  const found = lintClientText(pack, [
    {
      text: one.text,
      slot: 'body',
      lane: 'info',
      about: 'policy',
      sourced: true,
      at: (offset) => ({ file: 'cases.yaml', line: 1, column: offset + 1 }),
    },
  ]);
  return {
    ...one,
    reported: found.length > 0,
    isError: found.some(({ severity }) => severity === 'error'),
    by: found.map(({ ruleId, severity, expression }) => `${ruleId} ${severity}“${expression}”`),
  };
}

const share = (part: number, { length }: readonly unknown[]): string =>
  (length === 0 ? 0 : part / length).toFixed(2);
