/**
 * What an author waits for in `npm run dev`: until it listens, from a save to the first byte of the new page,
 * from a broken file to the word of it on the page and, repaired, until that is gone.
 * `npm run bench:dev -- --rounds 5 --project ../other-checkout`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { checkList, linksOf, noSightings, pollUntil } from './dev/poll.ts';
import type { Watched } from './dev/poll.ts';
import { openPreview } from './dev/preview.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, project: { type: 'string', default: '.' } },
});
const rounds = Number(values.rounds);
const kinds = [
  { name: 'method', file: 'methods/four-d.mdx', page: 'methods/four-d/', list: 'methods/' },
  {
    name: 'policy',
    file: 'policies/binggou-daikuan-banfa-2025.mdx',
    page: 'policies/binggou-daikuan-banfa-2025/',
    list: 'policies/',
  },
  {
    name: 'industry',
    file: 'industries/machinery/index.mdx',
    page: 'industries/machinery/',
    list: 'industries/',
  },
] as const;
/** Between two saves an author thinks; what the last one started may finish. */
const pauseMs = 1500;
/** Only the panel of the preview leads from these pages to the rule that a broken file breaks. */
const brokenRuleLink = '/guide/rules/yaml-syntax/';

type Times = (number | undefined)[];
const times = new Map<string, Times>();
const note = (name: string, ms: number | undefined): void => {
  times.set(name, [...(times.get(name) ?? []), ms]);
};
const seen = noSightings();

const preview = await openPreview(values.project);
try {
  note('listening', preview.listenMs);
  for (const kind of kinds) await measureKind(kind);
} finally {
  await preview.close();
}
for (let round = 1; round < rounds; round++) {
  const again = await openPreview(values.project);
  note('listening', again.listenMs);
  await again.close();
}
printTable();

async function measureKind(kind: (typeof kinds)[number]): Promise<void> {
  const path = join(preview.content, kind.file);
  const text = readFileSync(path, 'utf8');
  const watched: Watched = { page: preview.url + kind.page, list: preview.url + kind.list, entries: 0 };
  const opened = performance.now();
  await (await fetch(watched.page)).text();
  note(`${kind.name}: first opened`, performance.now() - opened);
  watched.entries = linksOf(await (await fetch(watched.list)).text(), watched.list);
  for (let round = 0; round < rounds; round++) await measureRound(kind.name, path, text, watched, round);
  writeFileSync(path, text);
}

async function measureRound(
  name: string,
  path: string,
  text: string,
  watched: Watched,
  round: number,
): Promise<void> {
  const mark = `（${name}第${round + 1}稿）`;
  const changed = text.replace(/^title: (.*)$/m, `title: $1${mark}`);
  await sleep(pauseMs);
  const again = performance.now();
  await (await fetch(watched.page)).text();
  note(`${name}: opened again`, performance.now() - again);
  await saved(`${name}: save to new page`, changed, (html) => html.includes(mark));
  await saved(`${name}: broken to panel`, broken(changed), (html) => html.includes(brokenRuleLink));
  await saved(
    `${name}: repaired to no panel`,
    changed,
    (html) => !html.includes(brokenRuleLink) && html.includes(mark),
  );
  await checkList(watched, seen);

  async function saved(what: string, content: string, arrived: (html: string) => boolean): Promise<void> {
    await sleep(pauseMs);
    writeFileSync(path, content);
    note(what, await pollUntil(watched, seen, arrived, { since: performance.now() }));
  }
}

/** Front matter that YAML cannot read, as after a slip of the hand. */
function broken(text: string): string {
  return text.replace(/^title: .*$/m, 'title: [未完');
}

function printTable(): void {
  const width = Math.max(...[...times.keys()].map((name) => name.length));
  const shown = (ms: number | undefined) => (ms === undefined ? 'never' : `${ms.toFixed(0)} ms`).padStart(10);
  console.log(`${''.padEnd(width)} ${'median'.padStart(10)} ${'worst'.padStart(10)}`);
  for (const [name, list] of times) {
    const sorted = list.toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity));
    console.log(
      `${name.padEnd(width)} ${shown(sorted[Math.floor((sorted.length - 1) / 2)])} ${shown(sorted.at(-1))}`,
    );
  }
  const { polls, notFound, failed, shortLists } = seen;
  console.log(`${polls} polls: ${notFound} times 404, ${failed} times failed, ${shortLists} lists too short`);
}
