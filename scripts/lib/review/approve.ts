import { proposeSeal } from '../../../src/domain/seals/propose.ts';
import type { SealRequest, SealSubject } from '../../../src/domain/seals/propose.ts';
import { plainText, sumOf } from '../../../src/loaders/seals/read.ts';
import { isRecord } from '../../../src/schemas/is-record.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { fileMeant, isUnchanged, openDesk } from './desk.ts';
import type { Desk } from './desk.ts';
import { newErrors, Refused, refuseTampered } from './refusal.ts';
import { withSeals, writeSealFiles } from './write-seals.ts';
import type { NewSeal } from './write-seals.ts';

export interface ApproveOptions extends SealRequest {
  today: string;
  /** Day a file was changed last, as far as the version control or the disk knows. */
  changedOn: (file: string) => Promise<string | undefined>;
}

/**
 * Puts the seal of a post on the entries as they stand.
 * @param words entries as an editor names them
 * @returns the seals put
 * @throws Refused with everything that stands against it; then nothing is written
 */
export async function approveEntries(
  root: string,
  words: readonly string[],
  options: ApproveOptions,
): Promise<NewSeal[]> {
  const desk = await openDesk(root, options.today);
  refuseTampered(desk);
  const { added, problems } = await proposals(desk, words, options);
  if (problems.length > 0) throw new Refused('不能批准：', problems);
  const next = withSeals(desk.seals, added);
  const errors = newErrors(desk, next.store);
  if (errors.length > 0)
    throw new Refused('批准以后，发布的内容会有错误。可能还有一起改的条目要一并批准：', errors);
  await writeSealFiles(root, next.files);
  return added;
}

async function proposals(desk: Desk, words: readonly string[], options: ApproveOptions) {
  const added: NewSeal[] = [];
  const problems: string[] = [];
  const setting = { posts: desk.posts, today: desk.today };
  for (const word of new Set(words)) {
    const source = fileMeant(desk, word);
    if ('problem' in source) {
      problems.push(source.problem);
      continue;
    }
    const subject = await subjectOf(desk, source, options);
    const proposed = proposeSeal(subject, options, setting);
    const unread = source.isSound ? [] : ['读不出来，先运行 npm run check'];
    problems.push(...[...unread, ...proposed.problems].map((text) => `${source.file} ${text}`));
    added.push({ file: source.file, seal: proposed.seal, text: frozenText(desk, source, subject) });
  }
  if (words.length === 0) problems.push('没有写批准哪些条目');
  return { added, problems };
}

/** A text that says the same goes on under the bytes it was sealed with. */
function frozenText({ seals }: Desk, source: SourceFile, { unchanged }: SealSubject): string {
  const record = seals.files.get(source.file);
  const last = record?.seals.at(-1);
  const frozen = unchanged && last ? record?.copies.get(last.version)?.text : undefined;
  return frozen ?? source.text;
}

async function subjectOf(desk: Desk, source: SourceFile, options: ApproveOptions): Promise<SealSubject> {
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
    changedOn: unchanged ? undefined : await options.changedOn(source.file),
  };
}
