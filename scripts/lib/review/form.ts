import { existsSync, readdirSync } from 'node:fs';
import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { changeNames } from '../../../src/domain/labels.ts';
import { entryLabel, kindLabel } from '../../../src/domain/review/entry-label.ts';
import type { Seal } from '../../../src/schemas/seals.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { isRecord } from '../../../src/schemas/is-record.ts';
import { approvalFormDocx, shortSum } from '../../../src/render/review/approval-form.ts';
import type { FormRow } from '../../../src/render/review/approval-form.ts';
import { changesOf } from './changes.ts';
import { postName, sealedSources, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';
import { proposedSeals, sourcesMeant } from './proposed.ts';
import type { SealOptions } from './proposed.ts';
import { newErrors, refuseTampered } from './refusal.ts';
import { Refused } from './refused.ts';
import { waitingFiles } from './waiting.ts';
import { withSeals } from './write-seals.ts';

export interface FormOptions extends Omit<SealOptions, 'kind' | 'note'> {
  /** What changed, for all of them; what changed in each is said where it is absent. */
  note?: string | undefined;
}

/**
 * Writes the page that is signed for these entries, all that wait when none is named.
 * @param dir folder for what those read who approve
 * @returns where it is
 * @throws Refused with everything that `approve` would refuse, so that nothing is signed in vain
 */
export async function writeForm(
  root: string,
  words: readonly string[],
  options: FormOptions,
  dir: string,
): Promise<{ path: string; rows: readonly FormRow[] }> {
  const desk = await openDesk(root, options.today);
  refuseTampered(desk);
  const { sources, problems } = words.length > 0 ? sourcesMeant(desk, words) : allWaiting(desk);
  const note = options.note ?? '见对照';
  const { added, ...proposed } = await proposedSeals(desk, sources, { ...options, note, kind: 'approve' });
  const against = [...problems, ...proposed.problems];
  if (against.length > 0) throw new Refused('还不能送签：', against);
  if (sources.length === 0) throw new Refused('没有等批准的，不用送签。', []);
  const errors = newErrors(desk, withSeals(desk.seals, added).store);
  if (errors.length > 0) throw new Refused('还不能送签：批准以后，发布的内容会有错误：', errors);
  const rows = rowsOf(
    desk,
    sources,
    added.map(({ seal }) => seal),
    options.note,
  );
  const { date } = options;
  const path = await written(
    dir,
    date,
    await approvalFormDocx({ date, post: postName(desk, options.by), rows }),
  );
  return { path, rows };
}

function allWaiting(desk: Desk): { sources: SourceFile[]; problems: string[] } {
  const waiting = new Set(waitingFiles(desk));
  const sources = sealedSources(desk).filter(({ file }) => waiting.has(file));
  return { sources, problems: [] };
}

function rowsOf(
  desk: Desk,
  sources: readonly SourceFile[],
  seals: readonly Seal[],
  note: string | undefined,
): FormRow[] {
  const changes = changesOf(
    desk,
    sources.map(({ file }) => file),
  );
  return sources.flatMap((source, index) => {
    const [seal, change] = [seals[index], changes[index]];
    if (!seal || !change) return [];
    const owner = isRecord(source.data) ? source.data['owner'] : undefined;
    const isRaised = change.before !== undefined && change.before !== seal.version;
    return [
      {
        name: `${kindLabel(source)}「${entryLabel(source)}」`,
        version: isRaised ? `${change.before ?? ''} → ${seal.version}` : seal.version,
        change: changeNames[seal.change],
        note: note ?? changedParts(change),
        owner: typeof owner === 'string' ? postName(desk, owner) : '',
        sha256: seal.sha256,
      },
    ];
  });
}

/** Fields that every change changes say nothing. */
const always: ReadonlySet<string> = new Set(['版本号', '最近复核日期', '进展']);

/** What changed where nobody says it: the names of the fields. */
function changedParts({ state, sections }: ReturnType<typeof changesOf>[number]): string {
  if (state === 'new') return '新增，见全文';
  if (state === 'unchanged') return '没有改动，复核';
  const parts = sections.map(({ label }) => label);
  const telling = parts.filter((label) => !always.has(label));
  return (telling.length > 0 ? telling : parts).join('、');
}

const nameOf = (date: string, number: number): string =>
  `approval-${date}${number === 1 ? '' : `-${number}`}.docx`;

/** The same form keeps its name; another one of the same day gets the next. */
async function written(dir: string, date: string, bytes: Uint8Array): Promise<string> {
  await mkdir(dir, { recursive: true });
  let number = 1;
  let path = join(dir, nameOf(date, number));
  while (existsSync(path) && !(await readFile(path)).equals(bytes)) path = join(dir, nameOf(date, ++number));
  await writeFile(path, bytes);
  return path;
}

/** Printed forms in the folder that hold these texts, each with how many of them. */
export async function formsWith(
  dir: string,
  seals: readonly Pick<Seal, 'sha256'>[],
): Promise<{ path: string; count: number }[]> {
  if (!existsSync(dir)) return [];
  const names = readdirSync(dir).filter((name) => /^approval-.*\.docx$/.test(name));
  const forms = names.sort().map(async (name) => {
    const path = join(dir, name);
    const text = textIn(await readFile(path));
    return { path, count: seals.filter(({ sha256 }) => text.includes(shortSum(sha256))).length };
  });
  return (await Promise.all(forms)).filter(({ count }) => count > 0);
}

/** The text of a form; empty for a file that is none. */
function textIn(docx: Uint8Array): string {
  try {
    return strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  } catch {
    return '';
  }
}
