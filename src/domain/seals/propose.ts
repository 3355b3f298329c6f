import type { Post } from '../../schemas/posts.ts';
import type { ChangeKind, Seal, SealKind } from '../../schemas/seals.ts';
import { isLater, postFaults } from './record-faults.ts';
import type { SealedFile } from './store.ts';

/** Who wants to put a seal on a text, and what they say about it. */
export interface SealRequest {
  kind: Exclude<SealKind, 'import'>;
  by: string;
  /** Post that proposed the change; the owner when absent. */
  author?: string | undefined;
  date: string;
  note: string;
  change?: ChangeKind | undefined;
}

/** What is known of the text. */
export interface SealSubject {
  file: string;
  /** With plain line ends. */
  sha256: string;
  /** Of the text; registers have none and are counted. */
  version: string | undefined;
  owner: string | undefined;
  status: string | undefined;
  record: SealedFile | undefined;
  /** Whether it says what was sealed last. */
  unchanged: boolean;
  /** Day the file was changed last, as far as that is known. */
  changedOn: string | undefined;
}

export interface SealSetting {
  posts: readonly Post[];
  today: string;
}

/** The seal that is asked for, and everything that stands against it. */
export function proposeSeal(
  subject: SealSubject,
  request: SealRequest,
  setting: SealSetting,
): { seal: Seal; problems: readonly string[] } {
  const last = subject.record?.seals.at(-1);
  const version = subject.version ?? countedVersion(subject);
  const { kind, by, author, date, note } = request;
  const seal: Seal = {
    version: subject.unchanged && last ? last.version : version,
    kind,
    change: request.change ?? changeOf(subject),
    by,
    ...(author !== undefined && { author }),
    date,
    note: note.trim(),
    sha256: subject.unchanged && last ? last.sha256 : subject.sha256,
  };
  return {
    seal,
    problems: [
      ...textProblems(subject, seal),
      ...dateProblems(subject, date, setting),
      ...(seal.note ? [] : ['没有写改了什么：加上 --note "一句话"']),
      ...postFaults(request, subject.owner, setting.posts),
    ],
  };
}

const countedVersion = ({ record, unchanged }: SealSubject): string => {
  const last = record?.seals.at(-1);
  if (!last) return '1.0';
  return unchanged ? last.version : `${Number.parseInt(last.version, 10) + 1}.0`;
};

function changeOf({ record, unchanged }: SealSubject): ChangeKind {
  if (!record) return 'new';
  return unchanged ? 'none' : 'content';
}

function textProblems({ record, unchanged, status, version }: SealSubject, seal: Seal): string[] {
  const last = record?.seals.at(-1);
  const notRaised = last && !unchanged && !isLater(seal.version, last.version);
  return [
    ...(status === 'draft' ? ['还是草稿：写完、核完，把 status 改成 approved（定稿）再批准'] : []),
    ...(status === 'in-review' ? ['还在复核：复核完，把 status 改成 approved（定稿）再批准'] : []),
    ...(status === 'retired' && seal.kind === 'approve'
      ? ['写成了停用：停用用 npm run review -- retire']
      : []),
    ...(seal.kind === 'retire' && !record ? ['没有封存过，不用停用：删掉文件就行'] : []),
    ...(last?.kind === 'retire' && seal.kind === 'retire' ? ['已经停用了'] : []),
    ...(notRaised
      ? [
          `内容改过，版本号却没有升：上一版是 ${last.version}，把 ${version === undefined ? '登记表' : 'version'} 升一号`,
        ]
      : []),
  ];
}

function dateProblems({ record, changedOn }: SealSubject, date: string, { today }: SealSetting): string[] {
  const last = record?.seals.at(-1);
  return [
    ...(date > today ? [`日期 ${date} 还没到，写批准的那一天`] : []),
    ...(last && date < last.date ? [`日期 ${date} 早于上一次封存的 ${last.date}`] : []),
    ...(changedOn && date < changedOn
      ? [`日期 ${date} 早于文件最后改动的 ${changedOn}：那一天还没有这个写法，没人能批准它`]
      : []),
  ];
}
