import type { ComparedSection } from './compared.ts';
import type { Touched } from './touched.ts';

/** What became of a file since it was sealed last. */
export type ChangeState = 'new' | 'changed' | 'retired' | 'gone' | 'unchanged';

export const stateWords: Readonly<Record<ChangeState, string>> = {
  new: '新增，网站上还没有',
  changed: '有改动，网站上还是旧的',
  retired: '改成停用，网站上还在用',
  gone: '文件不在了，网站上还有',
  unchanged: '和网站上一样，没有改动',
};

/** Something found in the new text. */
export interface FoundProblem {
  severity: 'error' | 'warning';
  line: number;
  message: string;
  fix: string;
}

/** A file that waits, with all that those want to see who approve it. */
export interface FileChange {
  /** Path below `content/`. */
  file: string;
  title: string;
  /** What readers call such an entry. */
  kind: string;
  state: ChangeState;
  /** Name of the post that answers for it; empty for registers that name none. */
  owner: string;
  /** Version sealed last. */
  before: string | undefined;
  /** Version of the text as it stands; absent for registers, which are counted, and when it is gone. */
  after: string | undefined;
  sections: readonly ComparedSection[];
  touched: readonly Touched[];
  /** What `check` says of the file, without the wording for clients. */
  checks: readonly FoundProblem[];
  /** What stands against words that clients read, and against names and figures of persons and clients. */
  compliance: readonly FoundProblem[];
}

export const noOwner = '没有负责岗位的登记表';

/** How many of the files each post answers for, most first. */
export function byOwner(changes: readonly Pick<FileChange, 'owner'>[]): { owner: string; count: number }[] {
  const counted = Map.groupBy(changes, ({ owner }) => owner || noOwner);
  return [...counted]
    .map(([owner, own]) => ({ owner, count: own.length }))
    .sort((a, b) => b.count - a.count || a.owner.localeCompare(b.owner, 'zh'));
}
