import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyEntry } from '../../../src/domain/graph.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { entryLabel, kindLabel } from '../../../src/domain/review/entry-label.ts';
import { retiredText, retiredVersion } from '../../../src/domain/seals/text-fields.ts';
import type { SealStore } from '../../../src/domain/seals/store.ts';
import { validEntries } from '../../../src/loaders/disk.ts';
import { saysTheSame } from '../../../src/loaders/seals/meaning.ts';
import { frozenSource, publishedContent } from '../../../src/loaders/seals/published.ts';
import { showsTheSame } from '../../../src/loaders/seals/pictures.ts';
import { readSource } from '../../../src/loaders/source-file.ts';
import { isRecord } from '../../../src/schemas/is-record.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { openDesk } from './desk.ts';
import type { Desk } from './desk.ts';
import { proposedSeals, sourcesMeant } from './proposed.ts';
import type { SealOptions } from './proposed.ts';
import { newErrors, refuseTampered } from './refusal.ts';
import { Refused } from './refused.ts';
import { withSeals } from './write-seals.ts';
import type { NewSeal } from './write-seals.ts';
import { writeTogether } from './write-together.ts';

/**
 * Takes entries out of use: says so in their files under a raised version, and seals that.
 * @returns the seals put
 * @throws Refused with everything that stands against it; then nothing is written
 */
export async function retireEntries(
  root: string,
  words: readonly string[],
  options: Omit<SealOptions, 'kind' | 'change' | 'changedOn'>,
): Promise<NewSeal[]> {
  const desk = await openDesk(root, options.today);
  refuseTampered(desk);
  const { sources, problems } = sourcesMeant(desk, words);
  const retired = await Promise.all(sources.map((source) => retiredFile(desk, source)));
  const files = retired.flatMap((one) => ('problem' in one ? [] : [one]));
  const texts = files.map(({ source }) => source);
  // The change is made here and now: what was decided is older.
  const proposed = await proposedSeals(desk, texts, {
    ...options,
    kind: 'retire',
    changedOn: () => Promise.resolve(undefined),
  });
  const against = [
    ...problems,
    ...(words.length === 0 ? ['没有写停用哪些条目'] : []),
    ...retired.flatMap((one) => ('problem' in one ? [one.problem] : [])),
    ...proposed.problems,
  ];
  if (against.length > 0) throw new Refused('不能停用：', against);
  const next = withSeals(desk.seals, proposed.added);
  refuseStillUsed(desk, next.store, texts);
  await writeTogether(
    root,
    new Map([...files.map(({ source, raw }) => [source.file, raw] as const), ...next.files]),
  );
  return proposed.added;
}

/** A file as it will stand, and as it will be read. */
interface RetiredFile {
  /** With its own line ends. */
  raw: string;
  source: SourceFile;
}

async function retiredFile(desk: Desk, source: SourceFile): Promise<RetiredFile | { problem: string }> {
  const { file } = source;
  const record = desk.seals.files.get(file);
  const frozen = record && frozenSource(record, source);
  const last = record?.seals.at(-1);
  if (!frozen || !last) return { problem: `${file} 没有封存过，不用停用：删掉文件就行` };
  if (last.kind === 'retire') return { problem: `${file} 已经停用了` };
  const version = retiredVersion(fieldOf(source, 'version'), last.version);
  const text = await readFile(join(desk.content.root, file), 'utf8');
  const [now, before] = [rewritten(source, version, text), rewritten(source, version, frozen.text)];
  if (!now || !before)
    return { problem: `${file} 没有各占一行的 status 和 version，不能停用；登记表不用停用，改里面的行` };
  return saysTheSame(now.source, before.source) && showsTheSame(source, desk.content.pictures, last)
    ? now
    : { problem: `${file} 还有没批准的改动：先批准，或改回网站上那一版，再停用` };
}

/** @returns nothing when the fields cannot be set in the text */
function rewritten({ file }: SourceFile, version: string, text: string): RetiredFile | undefined {
  const changed = retiredText(text, version);
  const source = changed === undefined ? undefined : readSource(file, changed);
  const isSet = source && fieldOf(source, 'status') === 'retired' && fieldOf(source, 'version') === version;
  return isSet && changed !== undefined ? { raw: changed, source } : undefined;
}

const fieldOf = ({ data }: SourceFile, name: string): string | undefined => {
  const value = isRecord(data) ? data[name] : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** Letters that went out stay as they are. */
const sentRecords: ReadonlySet<string> = new Set(['approvals', 'publications', 'corrections']);

/** @throws Refused when entries that stay published point at one that is retired, or would be wrong without it */
function refuseStillUsed(desk: Desk, store: SealStore, retired: readonly SourceFile[]): void {
  const graph = buildGraph(validEntries(publishedContent({ ...desk.content, seals: store }).sources));
  const isSent = ({ collection, id }: AnyEntry): boolean =>
    sentRecords.has(collection) ||
    (collection === 'editions' && graph.find('publications', id) !== undefined);
  const users = retired.flatMap((source) =>
    graph
      .backlinks(source.collection, source.id)
      .filter((user) => !isSent(user) && !('status' in user.data && user.data.status === 'retired'))
      .map(
        (user) =>
          `content/${user.file} ${kindLabel(user)}「${entryLabel(user)}」还在用${kindLabel(source)}「${entryLabel(source)}」`,
      ),
  );
  const errors = users.length > 0 ? [] : newErrors(desk, store);
  if (users.length + errors.length > 0)
    throw new Refused('停用以后，发布的内容里还有地方要用它。先改这些条目并批准，或一并停用：', [
      ...users,
      ...errors,
    ]);
}
