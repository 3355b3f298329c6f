/**
 * `npm run bench:compliance`: how much of what it must find the compliance pack finds, and how often it
 * is wrong, on the example sentences and on the texts of the real policies. With `-- --cases FILE`, on the
 * labelled sentences of a file alone.
 */
import { parseArgs } from 'node:util';
import { clientTexts } from '../../src/checks/text/client-texts.ts';
import { compliancePack, lintClientText } from '../../src/compliance/index.ts';
import { validEntries, readContent } from '../../src/loaders/disk.ts';
import { contentRoot } from '../../src/loaders/content-layer.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { readExamples } from '../lib/compliance-examples.ts';
import type { Example } from '../lib/compliance-examples.ts';
import { lawfulTexts } from '../lib/compliance-corpus.ts';
import type { ClientText } from '../../src/compliance/index.ts';
import { caseReport } from './compliance/cases.ts';

const { values } = parseArgs({ options: { cases: { type: 'string' } } });
const { sources } = await readContent(contentRoot);
const pack = compliancePack(buildGraph(validEntries(sources)));
if (values.cases) {
  for (const line of caseReport(pack, values.cases)) console.log(line);
  process.exit();
}
for (const [name, file] of [
  ['规则照着写的例句', 'tests/fixtures/compliance/examples.yaml'],
  ['规则没见过的例句', 'tests/fixtures/compliance/held-out.yaml'],
] as const) {
  const judged = readExamples(file).map(judge);
  const rows = Map.groupBy(judged, ({ rule }) => rule);
  console.log(`\n${name}`);
  console.table({
    ...Object.fromEntries([...rows].map(([rule, list]) => [rule, figures(list)])),
    合计: figures(judged),
  });
  for (const { rule, kind, text, reported, marked } of judged)
    if (reported !== (kind === 'bad'))
      console.log(
        `${kind === 'bad' ? '漏报' : '误报'} ${rule}：${text.text}${marked && !reported ? '（别的规则查出）' : ''}`,
      );
}

const sum = (texts: readonly ClientText[]) => texts.reduce((total, { text }) => total + text.length, 0);
const measured = (name: string, texts: readonly ClientText[]): void => {
  const started = performance.now();
  const found = lintClientText(pack, texts);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const count = (of: string) => found.filter(({ severity }) => severity === of).length;
  console.log(
    `${name}：${sum(texts)} 字，${seconds} 秒，错误 ${count('error')}，提醒 ${count('warning')}，请人看一眼 ${count('look')}`,
  );
  for (const [rule, list] of Map.groupBy(found, ({ ruleId }) => ruleId))
    console.log(`  ${rule} ${list.length}：${[...new Set(list.map((one) => one.expression))].join('、')}`);
};
const lawful = lawfulTexts(sources, 'info');
measured(
  '\n客户真正收到的文字',
  sources.flatMap((source) => clientTexts(source)),
);
measured('全库法规、政策和行业文字，当成条目', lawful);
measured(
  '同样的文字，当成编辑自己的话（不知道主语，也没写来源）',
  lawful.map(({ text, slot, lane, at }) => ({ text, slot, lane, at })),
);

interface Judged extends Example {
  /** Whether the rule the sentence was written for reports it. */
  reported: boolean;
  /** Whether any rule does. */
  marked: boolean;
}

function judge(example: Example): Judged {
  const found = lintClientText(pack, [example.text]).map(({ ruleId }) => ruleId);
  return { ...example, reported: found.includes(example.rule), marked: found.length > 0 };
}

function figures(list: readonly Judged[]): Record<string, string> {
  const bad = list.filter(({ kind }) => kind === 'bad');
  const good = list.filter(({ kind }) => kind === 'good');
  const share = (part: readonly Judged[], of: readonly Judged[]) =>
    `${part.length}/${of.length} (${((100 * part.length) / of.length).toFixed(0)}%)`;
  return {
    查出: share(
      bad.filter(({ reported }) => reported),
      bad,
    ),
    任一规则查出: share(
      bad.filter(({ marked }) => marked),
      bad,
    ),
    误报: share(
      good.filter(({ reported }) => reported),
      good,
    ),
  };
}
