import { checkContext } from '../../../src/checks/index.ts';
import { renamePlan, withFormerIds, withMentions } from '../../../src/checks/renames/plan.ts';
import type { RenamePlan } from '../../../src/checks/renames/plan.ts';
import { nextVersion, withVersion } from '../../../src/domain/seals/text-fields.ts';
import { workingContent } from '../../../src/loaders/seals/published.ts';
import { readSource } from '../../../src/loaders/source-file.ts';
import { isSealed } from '../../../src/schemas/index.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { deskOf, fileMeant, isUnchanged, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';
import { importSeals } from './import.ts';
import { withMovedSeals } from './move-seals.ts';
import { proposedSeals } from './proposed.ts';
import { newErrors, refuseTampered } from './refusal.ts';
import { Refused } from './refused.ts';
import { withSeals } from './write-seals.ts';
import { writeTogether } from './write-together.ts';

/** Who decided on a new name; needed where a post has approved one of the texts it changes. */
export interface RenameOptions {
  today: string;
  by?: string | undefined;
  date: string;
  note?: string | undefined;
}

/**
 * Gives an entry another id: moves its files with their seals, keeps the former id so that old addresses lead on,
 * says the new one wherever the old one stood, and seals all that as it was sealed before.
 * @returns paths moved and paths only changed, below `content/`
 * @throws Refused with everything that stands against it; then nothing is written
 */
export async function renameEntry(
  root: string,
  [old = '', to = '']: readonly string[],
  options: RenameOptions,
): Promise<{ moved: RenamePlan['moves']; changed: string[] }> {
  const desk = await openDesk(root, options.today);
  refuseTampered(desk);
  const { plan, name } = planOf(desk, old, to);
  const after = renamedContent(desk, plan);
  const touched = touchedFiles(plan);
  const waiting = desk.content.sources.filter(
    (source) => touched.has(source.file) && isSealed(source.collection) && isOpen(desk, source),
  );
  if (waiting.length > 0)
    throw new Refused(
      '不能改名，要改到的这些文件还有没批准的改动，先批准或改回：',
      waiting.map(({ file }) => `content/${file}`),
    );
  const next = await sealed(desk, after, plan, { ...options, note: options.note ?? `改名：${name}` });
  await writeTogether(root, next);
  const moved = new Set(plan.moves.map(({ from }) => from));
  return { moved: plan.moves, changed: [...touched].filter((file) => !moved.has(file)).sort() };
}

/** New files may be renamed as they like; of a sealed one the change would hide among those of the rename. */
const isOpen = (desk: Desk, source: SourceFile): boolean =>
  desk.seals.files.has(source.file) && !isUnchanged(desk, source);

function planOf(desk: Desk, old: string, to: string): { plan: RenamePlan; name: string } {
  const source = fileMeant(desk, old);
  if ('problem' in source) throw new Refused('不能改名：', [source.problem]);
  const { collection, id } = source;
  const wanted = to.startsWith(`${collection}/`) ? to.slice(collection.length + 1) : to;
  const context = checkContext({ ...workingContent(desk.content), seals: undefined, today: desk.today });
  const plan = renamePlan(context, { collection, id, to: wanted });
  if ('refused' in plan) throw new Refused('不能改名：', [plan.refused]);
  return { plan, name: `${collection}/${id} 改为 ${collection}/${wanted}` };
}

const touchedFiles = ({ moves, former, edits }: RenamePlan): Set<string> =>
  new Set([
    ...moves.map(({ from }) => from),
    ...former.map(({ file }) => file),
    ...edits.map(({ place }) => place.file),
  ]);

/** The files as they will stand; of those a post approved the version is raised. */
function renamedContent(desk: Desk, plan: RenamePlan): Map<string, SourceFile> {
  const after = new Map<string, SourceFile>();
  for (const source of desk.content.sources.filter(({ file }) => touchedFiles(plan).has(file))) {
    const said = withMentions(
      source.text,
      plan.edits.filter(({ place }) => place.file === source.file),
    );
    const ids = plan.former.find(({ file }) => file === source.file)?.ids;
    const text = ids ? withFormerIds(said, ids) : said;
    const last = isApproved(desk, source.file) ? desk.seals.files.get(source.file)?.seals.at(-1) : undefined;
    const file = newPath(plan, source.file);
    const raised = last && text !== source.text ? withVersion(text, nextVersion(last.version)) : text;
    const read = readSource(file, raised ?? text);
    if (read) after.set(source.file, read);
  }
  return after;
}

const newPath = ({ moves }: RenamePlan, file: string): string =>
  moves.find(({ from }) => from === file)?.to ?? file;

const isApproved = ({ seals }: Desk, file: string): boolean =>
  seals.files.get(file)?.seals.some(({ kind }) => kind !== 'import') ?? false;

/** Everything to write, by path; nothing under a path is to be taken away. The list of sums comes last. */
async function sealed(
  desk: Desk,
  after: ReadonlyMap<string, SourceFile>,
  plan: RenamePlan,
  options: RenameOptions & { note: string },
): Promise<Map<string, string | Uint8Array | undefined>> {
  const sources = desk.content.sources.map((source) => after.get(source.file) ?? source);
  const moved = withMovedSeals(desk.seals, plan.moves);
  const pictures = desk.content.pictures.map((one) => ({ ...one, file: newPath(plan, one.file) }));
  const renamed = deskOf({ ...desk.content, sources, pictures, seals: moved.store }, desk.today);
  const texts = [...after].flatMap(([from, source]) => (desk.seals.files.has(from) ? [source] : []));
  const [approved, imported] = [true, false].map((is) =>
    texts.filter((source) => isApproved(renamed, source.file) === is && !isUnchanged(renamed, source)),
  );
  const proposed = await proposedSeals(renamed, approved ?? [], {
    kind: 'approve',
    by: options.by ?? '',
    date: options.date,
    note: options.note,
    change: 'wording',
    today: desk.today,
    changedOn: () => Promise.resolve(undefined),
  });
  if (proposed.problems.length > 0)
    throw new Refused('改名要改到岗位批准过的内容，这次不能批准：', proposed.problems);
  const example = { ...renamed, content: { ...renamed.content, sources: imported ?? [] } };
  const next = withSeals(moved.store, [...proposed.added, ...importSeals(example, options)]);
  const errors = newErrors(renamed, next.store);
  if (errors.length > 0) throw new Refused('改名以后，发布的内容会有错误：', errors);
  return new Map<string, string | Uint8Array | undefined>([
    ...[...after.values()].map(({ file, text }) => [file, text] as const),
    ...pictures.flatMap(({ file, bytes }, at) =>
      file === desk.content.pictures[at]?.file ? [] : [[file, bytes] as const],
    ),
    ...plan.moves.map(({ from }) => [from, undefined] as const),
    ...moved.files,
    ...next.files,
  ]);
}
