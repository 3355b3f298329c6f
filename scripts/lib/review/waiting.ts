import type { ChangeState } from '../../../src/domain/review/file-change.ts';
import { isRecord } from '../../../src/schemas/is-record.ts';
import { fileMeant, isNamed, isUnchanged, sealedSources, wantedFile } from './desk.ts';
import type { Desk } from './desk.ts';
import { Refused } from './refused.ts';

/** Files that wait: changed, new, or gone without having been retired; in the order of their paths. */
export function waitingFiles(desk: Desk): string[] {
  const changed = sealedSources(desk).filter((source) => !isUnchanged(desk, source));
  return [...changed.map(({ file }) => file), ...goneFiles(desk)].sort();
}

/** Sealed files that were taken away and that readers still see. */
function goneFiles({ content, seals }: Desk): string[] {
  const present = new Set(content.sources.map(({ file }) => file));
  return [...seals.files.values()]
    .filter(({ file, seals: own }) => !present.has(file) && own.at(-1)?.kind !== 'retire')
    .map(({ file }) => file);
}

export function stateOf(desk: Desk, file: string): ChangeState {
  const source = desk.content.sources.find((one) => one.file === file);
  const last = desk.seals.files.get(file)?.seals.at(-1);
  if (!source) return 'gone';
  if (!last) return 'new';
  if (isUnchanged(desk, source)) return 'unchanged';
  const isRetired = isRecord(source.data) && source.data['status'] === 'retired';
  return isRetired && last.kind !== 'retire' ? 'retired' : 'changed';
}

/**
 * The files an editor means, those that are gone as well; all that wait when none is named.
 * @throws Refused with every word that means none
 */
export function filesMeant(desk: Desk, words: readonly string[]): string[] {
  if (words.length === 0) return waitingFiles(desk);
  const gone = goneFiles(desk);
  const found = [...new Set(words)].map((word) => {
    const taken = gone.find((file) => isNamed(file, wantedFile(word)));
    return taken === undefined ? fileMeant(desk, word) : { file: taken };
  });
  const problems = found.flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (problems.length > 0) throw new Refused('没有找到：', problems);
  return [...new Set(found.flatMap((one) => ('file' in one ? [one.file] : [])))];
}
