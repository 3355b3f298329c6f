import { dueOn } from '../../../src/domain/entry/publication.ts';
import { addDays } from '../../../src/domain/days.ts';
import { entryLabel } from '../../../src/domain/review/entry-label.ts';
import { noOwner } from '../../../src/domain/review/file-change.ts';
import type { ChangeState } from '../../../src/domain/review/file-change.ts';
import { frozenSource } from '../../../src/loaders/seals/published.ts';
import { validEntry } from '../../../src/loaders/disk.ts';
import { isRecord } from '../../../src/schemas/is-record.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { postName, sealedSources } from './desk.ts';
import type { Desk } from './desk.ts';
import { Refused } from './refused.ts';
import { stateOf, waitingFiles } from './waiting.ts';

/** Days before the review of an entry is due that its owner is told. */
const noticeDays = 30;

interface Named {
  /** Path below `content/`. */
  file: string;
  title: string;
  /** Id of the post that answers for it; empty for registers that name none. */
  owner: string;
}

export interface WaitingRow extends Named {
  state: ChangeState;
  /** Version on the site; absent for what is new. */
  sealed?: string;
}

export interface DueRow extends Named {
  /** Day its next review is due. */
  dueOn: string;
  overdue: boolean;
}

/** What waits and what is due, of all or of one post. */
export interface ReviewStatus {
  today: string;
  files: number;
  sealed: number;
  /** Files that came with the product and that no post has approved. */
  imported: number;
  waiting: readonly WaitingRow[];
  due: readonly DueRow[];
  /** Names of the posts in the rows, by id. */
  posts: Readonly<Record<string, string>>;
}

/** @throws Refused for a post that is none */
export function statusOf(desk: Desk, owner?: string): ReviewStatus {
  if (owner !== undefined && !desk.posts.some(({ id }) => id === owner))
    throw new Refused(
      `没有岗位 ${owner}，可以写：`,
      desk.posts.map(({ id, name }) => `${id}（${name}）`),
    );
  const isAsked = (row: Named): boolean => owner === undefined || row.owner === owner;
  const waiting = waitingRows(desk).filter(isAsked);
  const due = dueRows(desk).filter(isAsked);
  const ids = new Set([...waiting, ...due].map((row) => row.owner));
  return {
    today: desk.today,
    files: sealedSources(desk).length,
    sealed: desk.seals.files.size,
    imported: [...desk.seals.files.values()].filter(({ seals }) => seals.at(-1)?.kind === 'import').length,
    waiting,
    due,
    posts: Object.fromEntries([...ids].sort().map((id) => [id, postName(desk, id) || noOwner])),
  };
}

/** The same as lines for a terminal, by the post that owns it. */
export const statusLines = ({ files, sealed, imported, waiting, due, posts }: ReviewStatus): string[] => [
  `共 ${files} 个文件，封存过 ${sealed} 个；其中 ${imported} 个是导入的示例内容，还没有岗位批准`,
  `等批准的 ${waiting.length} 个，到期或 ${noticeDays} 天内到期复核的 ${due.length} 个`,
  ...Object.entries(posts).flatMap(([id, name]) => [
    `▸ ${id ? `${name}（${id}）` : name}`,
    ...waiting.filter(({ owner }) => owner === id).map((row) => line(row, waitingText(row))),
    ...due.filter(({ owner }) => owner === id).map((row) => line(row, dueText(row))),
  ]),
];

const line = ({ file, title }: Named, text: string): string => `    ${file}  ${title}：${text}`;

function waitingText({ state, sealed }: WaitingRow): string {
  if (state === 'new') return '新的，没有封存，网站上没有';
  if (state === 'gone') return `文件不在了，网站上还是 ${sealed ?? ''} 版：停用或改名`;
  const what = state === 'retired' ? '写成停用，还没封存' : '改过，等批准';
  return `${what}（网站上是 ${sealed ?? ''} 版）`;
}

const dueText = ({ dueOn: day, overdue }: DueRow): string =>
  overdue ? `复核过期，${day} 到期` : `${day} 到期复核`;

const waitingRows = (desk: Desk): WaitingRow[] =>
  waitingFiles(desk).map((file) => {
    const record = desk.seals.files.get(file);
    const now = desk.content.sources.find((source) => source.file === file);
    const sealed = record?.seals.at(-1)?.version;
    const shown = now ?? (record && frozenSource(record));
    return {
      ...(shown ? namedOf(shown) : { file, title: file, owner: '' }),
      state: stateOf(desk, file),
      ...(sealed !== undefined && { sealed }),
    };
  });

function namedOf(source: SourceFile): Named {
  const owner = isRecord(source.data) ? source.data['owner'] : undefined;
  return { file: source.file, title: entryLabel(source), owner: typeof owner === 'string' ? owner : '' };
}

function dueRows(desk: Desk): DueRow[] {
  const until = addDays(desk.today, noticeDays);
  return sealedSources(desk).flatMap((source) => {
    const approvedOn = desk.seals.files
      .get(source.file)
      ?.seals.findLast(({ kind }) => kind === 'approve')?.date;
    if (isSurelyLater(source, approvedOn, until)) return [];
    const entry = validEntry(source);
    if (!entry || !('reviewEvery' in entry.data) || entry.data.status === 'retired') return [];
    const day = dueAfter(entry.data.reviewedOn, approvedOn, entry.data.reviewEvery);
    return day > until ? [] : [{ ...namedOf(source), dueOn: day, overdue: day < desk.today }];
  });
}

type Interval = Parameters<typeof dueOn>[1];

const dueAfter = (reviewedOn: string, approvedOn: string | undefined, every: Interval): string =>
  dueOn(approvedOn !== undefined && approvedOn > reviewedOn ? approvedOn : reviewedOn, every);

/** Whether two lines of the text alone tell that no review is due, so that the rest need not be read. */
function isSurelyLater({ text, body }: SourceFile, approvedOn: string | undefined, until: string): boolean {
  const fields = text.slice(0, text.length - body.length);
  const reviewedOn = /^reviewedOn: *["']?(\d{4}-\d{2}-\d{2})["']?\r?$/m.exec(fields)?.[1];
  const every = /^reviewEvery: *["']?(1m|3m|6m|12m)["']?\r?$/m.exec(fields)?.[1];
  return (
    reviewedOn !== undefined &&
    every !== undefined &&
    dueAfter(reviewedOn, approvedOn, every as Interval) > until
  );
}
