import { proposeSeal } from '../../../src/domain/seals/propose.ts';
import type { SealRequest, SealSubject } from '../../../src/domain/seals/propose.ts';
import { picturesShown } from '../../../src/loaders/seals/pictures.ts';
import { plainText, sumOf } from '../../../src/loaders/seals/read.ts';
import { isRecord } from '../../../src/schemas/is-record.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { fileMeant, isUnchanged } from './desk.ts';
import type { Desk } from './desk.ts';
import type { NewSeal } from './write-seals.ts';

/** What a command that seals is told. */
export interface SealOptions extends SealRequest {
  today: string;
  /** Day a file was changed last, as far as the version control or the disk knows. */
  changedOn: (file: string) => Promise<string | undefined>;
}

/** The files an editor means, and why others are none. */
export function sourcesMeant(
  desk: Desk,
  words: readonly string[],
): { sources: SourceFile[]; problems: string[] } {
  const found = [...new Set(words)].map((word) => fileMeant(desk, word));
  const sources = found.flatMap((one) => ('problem' in one ? [] : [one]));
  return {
    sources: [...new Set(sources)],
    problems: found.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  };
}

/** The seals that are asked for on these texts, and everything that stands against them. */
export async function proposedSeals(
  desk: Desk,
  sources: readonly SourceFile[],
  options: SealOptions,
): Promise<{ added: NewSeal[]; problems: string[] }> {
  const added: NewSeal[] = [];
  const problems: string[] = [];
  const setting = { posts: desk.posts, today: desk.today };
  for (const source of sources) {
    const subject = await subjectOf(desk, source, options);
    const proposed = proposeSeal(subject, options, setting);
    const unread = source.isSound ? [] : ['读不出来，先运行 npm run check'];
    problems.push(...[...unread, ...proposed.problems].map((text) => `${source.file} ${text}`));
    added.push({
      file: source.file,
      seal: proposed.seal,
      text: frozenText(desk, source, subject),
      pictures: picturesShown(source, desk.content.pictures),
    });
  }
  return { added, problems };
}

/** A text that says the same goes on under the bytes it was sealed with. */
function frozenText({ seals }: Desk, source: SourceFile, { unchanged }: SealSubject): string {
  const record = seals.files.get(source.file);
  const last = record?.seals.at(-1);
  const frozen = unchanged && last ? record?.copies.get(last.version)?.text : undefined;
  return frozen ?? source.text;
}

async function subjectOf(desk: Desk, source: SourceFile, options: SealOptions): Promise<SealSubject> {
  const fields = isRecord(source.data) ? source.data : {};
  const field = (name: string): string | undefined =>
    typeof fields[name] === 'string' ? fields[name] : undefined;
  const unchanged = isUnchanged(desk, source);
  return {
    file: source.file,
    sha256: sumOf(plainText(source.text)),
    version: field('version'),
    owner: field('owner'),
    status: field('status'),
    record: desk.seals.files.get(source.file),
    unchanged,
    changedOn: unchanged ? undefined : await lastChange(desk, source, options),
  };
}

/** Day on which the file, or a picture it shows, was changed last. */
async function lastChange({ content }: Desk, source: SourceFile, { changedOn }: SealOptions) {
  const shown = picturesShown(source, content.pictures).map(({ file }) => file);
  const days = await Promise.all([source.file, ...shown].map(changedOn));
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
