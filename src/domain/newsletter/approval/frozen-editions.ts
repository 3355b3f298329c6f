import type { SumOf } from './approval-covers.ts';
import { correctionIdOf } from '../corrections/correction-id.ts';
import { recordPath, sealList } from './seal-list.ts';
import type { Sums } from './seal-list.ts';

/** What was approved and published, as it was listed and as it is found. */
export interface FrozenEditions {
  listed: Sums;
  actual: Sums;
  /** Every sum ever committed to the version repository, oldest first; none where there is no repository. */
  committed: ReadonlyMap<string, readonly string[]>;
  /** Ids of the editions that have a file; absent where the list belongs to another content folder. */
  editions?: readonly string[];
  /** How the sum of a text is made. */
  sum: SumOf;
}

/** Something that is not as it was sealed. */
export interface FrozenFault {
  edition: string;
  /** Path below `content/` of the record it is about. */
  file: string;
  message: string;
  fix: string;
  /** Whether it is about an edition that went out; else about an approval, which can be given anew. */
  isPublished: boolean;
}

/** What is wrong with the frozen files and the records, by edition. */
export function frozenFaults(frozen: FrozenEditions): FrozenFault[] {
  if (frozen.listed.size === 0 && frozen.actual.size > 0) return [noList];
  const paths = [...frozen.listed.keys(), ...frozen.actual.keys(), ...frozen.committed.keys()];
  const ids = [...new Set(paths.map(editionOf))].sort();
  return ids.flatMap((id) => editionFaults(frozen, id));
}

const restoreAll = '从版本库恢复它，不要手改、手删';

const noList: FrozenFault = {
  edition: '',
  file: 'editions',
  message: `封存清单 ${sealList} 不见了，或者读不出来`,
  fix: restoreAll,
  isPublished: true,
};

/** Whether the list has it that an edition went out. */
const isSealedAsPublished = ({ listed, committed }: FrozenEditions, id: string): boolean =>
  listed.has(recordPath(id, 'publication')) || committed.has(recordPath(id, 'publication'));

/** Whether there is anything where the frozen files of an edition stand. */
const hasFrozenFiles = ({ actual }: FrozenEditions, id: string): boolean =>
  [...actual.keys()].some((path) => editionOf(path) === id && path.startsWith('published/'));

const folderOf = (id: string): string => `published/${id}/`;

/** The edition, or letter of correction, a path is about: `published/2026-10/email.html` of `2026-10`. */
const editionOf = (path: string): string =>
  /^(?:published|content\/editions)\/([^/]+?)(?:\.json$|\/|$)/.exec(path)?.[1] ?? '';

function editionFaults(frozen: FrozenEditions, id: string): FrozenFault[] {
  const isPublished = isSealedAsPublished(frozen, id) || hasFrozenFiles(frozen, id);
  const own = (paths: Iterable<string>): string[] =>
    [...paths].filter((path) => editionOf(path) === id).sort();
  const { listed, actual } = frozen;
  const [known, there] = [own(listed.keys()), own(actual.keys())];
  const fault = (message: string, fix: string, file = recordPath(id, 'publication')): FrozenFault => ({
    edition: id,
    file: file.replace(/^content\//, ''),
    message,
    fix,
    isPublished,
  });
  const wrong = [
    ...told(
      id,
      changedKind,
      known.filter((path) => actual.has(path) && actual.get(path) !== listed.get(path)),
    ),
    ...told(
      id,
      goneKind,
      known.filter((path) => !actual.has(path)),
    ),
    ...told(
      id,
      strangeKind,
      there.filter((path) => !listed.has(path)),
    ),
    ...told(id, rewrittenKind, isPublished ? rewritten(frozen, own(frozen.committed.keys())) : []),
  ];
  const owner = correctionIdOf(id)?.split('/')[0] ?? id;
  const orphan = frozen.editions && !frozen.editions.includes(owner) && isPublished;
  return [
    ...wrong.map(({ message, fix, file }) => fault(message, fix, file)),
    ...(orphan
      ? [fault(`${id} 发布过，现在却没有 ${owner} 这一期`, `从版本库恢复 content/editions/${owner}.mdx`)]
      : []),
  ];
}

/** How one kind of fault is told: of the files that went out in one sentence, of each record in its own. */
interface Kind {
  files: string;
  record: string;
  fix: (what: string) => string;
}

const restore = (what: string): string => `从版本库恢复 ${what}，不要改它`;
const changedKind: Kind = { files: '已发布的文件和批准的不一样', record: '写好以后改过', fix: restore };
const goneKind: Kind = { files: '已发布的文件不见了', record: '不见了', fix: restore };
const strangeKind: Kind = {
  files: '已发布的文件里多了封存清单里没有的',
  record: '封存清单里没有，不是命令写的',
  fix: (what) =>
    `${what} 里不是命令放进去的都移走；多半是手工放的，或者发布时中断过。信没有发过的，移走以后重新发布`,
};
const rewrittenKind: Kind = {
  files: '已发布的文件和版本库里封存的不一样',
  record: '和版本库里封存的不一样',
  fix: (what) => `封存清单被人改写过：从版本库恢复 ${sealList} 和 ${what}`,
};

function told(id: string, kind: Kind, paths: readonly string[]) {
  const folder = folderOf(id);
  const names = paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  const records = paths.filter((path) => !path.startsWith(folder));
  return [
    ...(names.length > 0
      ? [{ message: `${id} ${kind.files}：${names.join('、')}`, fix: kind.fix(folder), file: undefined }]
      : []),
    ...records.map((path) => ({
      message: `${path} ${kind.record}`,
      fix: kind.fix(path),
      file: path.startsWith('content/') ? path : undefined,
    })),
  ];
}

/** Paths whose present sum is not the one they were committed with; an approval may have been given anew before it counted. */
const rewritten = ({ listed, committed }: FrozenEditions, paths: readonly string[]): string[] =>
  paths.filter((path) => {
    const sums = committed.get(path) ?? [];
    const counts = path.endsWith('/approval.yaml') ? sums : sums.slice(0, 1);
    return !counts.includes(listed.get(path) ?? '');
  });
