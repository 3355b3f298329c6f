import { checkContext, problemsIn } from '../../../src/checks/index.ts';
import type { CheckContext } from '../../../src/checks/index.ts';
import type { Problem } from '../../../src/checks/problem.ts';
import { clientRules } from '../../../src/checks/rules/clients/index.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { AnyEntry, ContentGraph } from '../../../src/domain/graph.ts';
import { comparedSections } from '../../../src/domain/review/compared.ts';
import { entryLabel, kindLabel } from '../../../src/domain/review/entry-label.ts';
import { fieldSections } from '../../../src/domain/review/field-lines.ts';
import type { FileChange, FoundProblem } from '../../../src/domain/review/file-change.ts';
import type { Section } from '../../../src/domain/review/lines.ts';
import { touchedBy } from '../../../src/domain/review/touched.ts';
import type { Touched } from '../../../src/domain/review/touched.ts';
import { picturesIn, validEntry } from '../../../src/loaders/disk.ts';
import { fieldsMeant } from '../../../src/loaders/seals/meaning.ts';
import { picturesShown, sealedPictures } from '../../../src/loaders/seals/pictures.ts';
import { frozenSource, publishedContent, workingContent } from '../../../src/loaders/seals/published.ts';
import { bodyLines } from '../../../src/render/review/body-lines.ts';
import { rows } from '../../../src/schemas/index.ts';
import { isRecord } from '../../../src/schemas/is-record.ts';
import type { Seal } from '../../../src/schemas/seals.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import type { Desk } from './desk.ts';
import { postName } from './desk.ts';
import { stateOf } from './waiting.ts';

/** The content as it stands and as it is published, read once for all files that are looked at. */
interface BothSides {
  desk: Desk;
  working: CheckContext;
  /** What is published; what stands in the folder names the rest. */
  published: ContentGraph;
  names: ContentGraph;
  problems: ReadonlyMap<string, readonly Problem[]>;
}

/** What waits in these files, in words, with what it touches and what the checks find in it. */
export function changesOf(desk: Desk, files: readonly string[]): FileChange[] {
  if (files.length === 0) return [];
  const sides = bothSides(desk, files);
  return files.map((file) => changeOf(sides, file));
}

function bothSides(desk: Desk, files: readonly string[]): BothSides {
  const { content, today } = desk;
  const working = checkContext({ ...workingContent(content), today });
  const known = new Map(working.files.map(({ source, entry }) => [source, entry]));
  const entries = publishedContent(content).sources.flatMap(
    (source) => (known.has(source) ? known.get(source) : validEntry(source)) ?? [],
  );
  const published = buildGraph(entries, undefined, picturesIn(content.pictures));
  const names: ContentGraph = {
    ...working.graph,
    find: (collection, id) => working.graph.find(collection, id) ?? published.find(collection, id),
  };
  const problems = Map.groupBy(problemsIn(working, new Set(files)), ({ file }) => file);
  return { desk, working, published, names, problems };
}

function changeOf(sides: BothSides, file: string): FileChange {
  const { desk, working, published } = sides;
  const now = desk.content.sources.find((source) => source.file === file);
  const record = desk.seals.files.get(file);
  const frozen = record && frozenSource(record, now);
  const shown = now ?? frozen;
  const last = record?.seals.at(-1);
  const touched = joined([
    ...touchedIn(published, frozen, desk.today),
    ...touchedIn(working.graph, now, desk.today),
  ]);
  return {
    file,
    ...(shown ? { title: entryLabel(shown), kind: kindLabel(shown) } : { title: file, kind: '文件' }),
    state: stateOf(desk, file),
    owner: postName(desk, fieldOf(shown, 'owner')),
    before: last?.version,
    after: fieldOf(now, 'version'),
    sections: now
      ? comparedSections(
          [...sectionsOf(sides, frozen), pictureSection(last?.pictures)],
          [
            ...sectionsOf(sides, now),
            pictureSection(sealedPictures(picturesShown(now, desk.content.pictures))),
          ],
        )
      : [],
    touched,
    ...findings(sides.problems.get(file) ?? []),
  };
}

const fieldOf = (source: SourceFile | undefined, name: string): string | undefined => {
  const value = isRecord(source?.data) ? source.data[name] : undefined;
  return typeof value === 'string' ? value : undefined;
};

function sectionsOf({ names }: BothSides, source: SourceFile | undefined): Section[] {
  if (!source) return [];
  const { collection, id } = source;
  const entry = { collection, id, data: fieldsMeant(source) };
  return [
    ...fieldSections({ graph: names, entry }, rows[collection].schema),
    { label: '正文', lines: bodyLines(source.body, names) },
  ];
}

/** The pictures of a text; the first digits of its sum tell one picture from another under the same name. */
const pictureSection = (pictures: Seal['pictures'] = []): Section => ({
  label: '图',
  lines: pictures.map(({ file, sha256 }) => {
    const text = `content/${file}（校验值 ${sha256.slice(0, 8)}）`;
    return { text, depth: 0, sign: text };
  }),
});

function touchedIn(graph: ContentGraph, source: SourceFile | undefined, day: string): Touched[] {
  const entry = source && (graph.find(source.collection, source.id) as AnyEntry | undefined);
  return entry ? touchedBy(graph, entry, day) : [];
}

/** What one kind of place is touched by before or after. */
function joined(touched: readonly Touched[]): Touched[] {
  const byKind = Map.groupBy(touched, ({ what }) => what);
  return [...byKind].map(([what, list]) => ({
    what,
    places: [...new Set(list.flatMap(({ places }) => places))],
  }));
}

const aboutClients: ReadonlySet<string> = new Set(clientRules.map(({ id }) => id));

/** That it waits is why it is looked at. */
function findings(problems: readonly Problem[]): Pick<FileChange, 'checks' | 'compliance'> {
  const told = problems.filter(({ rule }) => rule !== 'waiting-change');
  const found = ({ severity, line, message, fix }: Problem): FoundProblem => ({
    severity,
    line,
    message,
    fix,
  });
  return {
    checks: told.filter(({ rule }) => !aboutClients.has(rule)).map(found),
    compliance: told.filter(({ rule }) => aboutClients.has(rule)).map(found),
  };
}
