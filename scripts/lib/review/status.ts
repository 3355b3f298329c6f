import { dueOn } from '../../../src/domain/entry/publication.ts';
import { addDays } from '../../../src/domain/days.ts';
import { validEntry } from '../../../src/loaders/disk.ts';
import { rows } from '../../../src/schemas/index.ts';
import { isUnchanged, sealedSources } from './desk.ts';
import type { Desk } from './desk.ts';

/** Days before the review of an entry is due that its owner is told. */
const noticeDays = 30;

interface Row {
  file: string;
  title: string;
  owner: string;
  text: string;
}

/** What waits and what is due, by the post that owns it, as lines for a terminal. */
export function statusLines(desk: Desk): string[] {
  const waiting = waitingRows(desk);
  const due = dueRows(desk);
  const owners = [...new Set([...waiting, ...due].map(({ owner }) => owner))].sort();
  const imported = [...desk.seals.files.values()].filter(
    ({ seals }) => seals.at(-1)?.kind === 'import',
  ).length;
  return [
    `共 ${sealedSources(desk).length} 个文件，封存过 ${desk.seals.files.size} 个；其中 ${imported} 个是导入的示例内容，还没有岗位批准`,
    `等批准的 ${waiting.length} 个，到期或 ${noticeDays} 天内到期复核的 ${due.length} 个`,
    ...owners.flatMap((owner) => [
      `▸ ${nameOf(desk, owner)}`,
      ...[...waiting, ...due]
        .filter((row) => row.owner === owner)
        .map(({ file, title, text }) => `    ${file}  ${title}：${text}`),
    ]),
  ];
}

const nameOf = ({ posts }: Desk, owner: string): string => {
  const post = posts.find(({ id }) => id === owner);
  return post ? `${post.name}（${post.id}）` : '没有负责岗位的登记表';
};

function waitingRows(desk: Desk): Row[] {
  return sealedSources(desk)
    .filter((source) => !isUnchanged(desk, source))
    .map((source) => {
      const last = desk.seals.files.get(source.file)?.seals.at(-1);
      const text = last ? `改过，等批准（网站上是 ${last.version} 版）` : '新的，没有封存，网站上没有';
      return { file: source.file, ...factsOf(source), text };
    });
}

function factsOf({ data, collection }: { data: unknown; collection: keyof typeof rows }) {
  const { title, owner } = (data ?? {}) as { title?: string; owner?: string };
  return { title: title ?? rows[collection].label, owner: owner ?? '' };
}

function dueRows(desk: Desk): Row[] {
  return sealedSources(desk).flatMap((source) => {
    const entry = validEntry(source);
    if (!entry || !('reviewEvery' in entry.data) || entry.data.status === 'retired') return [];
    const { title, owner, reviewedOn, reviewEvery } = entry.data;
    const approvedOn = desk.seals.files
      .get(source.file)
      ?.seals.filter(({ kind }) => kind === 'approve')
      .at(-1)?.date;
    const due = dueOn(approvedOn && approvedOn > reviewedOn ? approvedOn : reviewedOn, reviewEvery);
    if (due > addDays(desk.today, noticeDays)) return [];
    const text = due < desk.today ? `复核过期，${due} 到期` : `${due} 到期复核`;
    return [{ file: source.file, title, owner, text }];
  });
}
