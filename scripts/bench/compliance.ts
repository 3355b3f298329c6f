/**
 * `npm run bench:compliance`: how much of what it must find the compliance pack finds, and how often it
 * is wrong, on the example sentences and on the texts of the real policies.
 */
import { clientPieces } from '../../src/checks/text/client-pieces.ts';
import { compliancePack, lintClientText } from '../../src/compliance/index.ts';
import { validEntries, readContent } from '../../src/loaders/disk.ts';
import { contentRoot } from '../../src/loaders/content-layer.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { readExamples } from '../lib/compliance-examples.ts';
import type { Example } from '../lib/compliance-examples.ts';

const { sources } = await readContent(contentRoot);
const pack = compliancePack(buildGraph(validEntries(sources)));
for (const [name, file] of [
  ['规则照着写的例句', 'tests/fixtures/compliance/examples.yaml'],
  ['规则没见过的例句', 'tests/fixtures/compliance/held-out.yaml'],
] as const) {
  const judged = readExamples(file).map((example) => ({ ...example, reported: isReported(example) }));
  const rows = Map.groupBy(judged, ({ rule }) => rule);
  console.log(`\n${name}`);
  console.table({
    ...Object.fromEntries([...rows].map(([rule, list]) => [rule, figures(list)])),
    合计: figures(judged),
  });
  for (const { rule, kind, piece, reported } of judged)
    if (reported !== (kind === 'bad'))
      console.log(`${kind === 'bad' ? '漏报' : '误报'} ${rule}：${piece.text}`);
}

const pieces = sources.flatMap((source) => clientPieces(source));
const characters = pieces.reduce((sum, { text }) => sum + text.length, 0);
const started = performance.now();
const asInfo = lintClientText(pack, pieces);
const seconds = (performance.now() - started) / 1000;
const asOurs = lintClientText(
  pack,
  pieces.map((piece) => ({ text: piece.text, place: piece.place, lane: 'info', at: piece.at })),
);
const count = (found: typeof asInfo) => {
  const errors = found.filter(({ severity }) => severity === 'error').length;
  return `错误 ${errors}，提醒 ${found.length - errors}`;
};
console.log(`政策文字 ${characters} 字，${seconds.toFixed(2)} 秒。作为政策条目：${count(asInfo)}`);
console.log(`同样的文字当成编辑自己的话（不知道主语，也没写来源）：${count(asOurs)}`);

function isReported({ rule, piece }: Example): boolean {
  return lintClientText(pack, [piece]).some(({ ruleId }) => ruleId === rule);
}

type Judged = Example & { reported: boolean };

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
    误报: share(
      good.filter(({ reported }) => reported),
      good,
    ),
  };
}
