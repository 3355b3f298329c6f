import type { Post } from '../../schemas/posts.ts';
import type { Seal } from '../../schemas/seals.ts';
import { postsWith } from '../posts.ts';
import type { FrozenCopy, SealedFile } from './store.ts';

/** What the frozen copy of a seal says of itself. */
export interface FrozenFacts {
  version: string | undefined;
  owner: string | undefined;
}

export interface RecordInput {
  record: SealedFile;
  posts: readonly Post[];
  today: string;
  factsOf: (copy: FrozenCopy) => FrozenFacts;
  /** Whether the frozen copy of a picture is there. */
  hasPicture: (sha256: string) => boolean;
}

/** What is wrong with the seals of a file as they stand in its record, oldest first. */
export function recordFaults(input: RecordInput): string[] {
  const { record } = input;
  const wrongFile =
    record.says === record.file ? [] : [`记录说封存的是 ${record.says}，却放在 ${record.file} 的文件夹里`];
  return [...wrongFile, ...record.seals.flatMap((seal, at) => sealFaults(input, seal, record.seals[at - 1]))];
}

function sealFaults(input: RecordInput, seal: Seal, before: Seal | undefined): string[] {
  const { record, posts, today } = input;
  const name = `${seal.version} 版`;
  const copy = record.copies.get(seal.version);
  const facts = copy && input.factsOf(copy);
  return [
    ...(copy ? copyFaults(seal, copy, facts) : [`${name}的封存正文不见了`]),
    ...(seal.pictures ?? []).flatMap(({ file, sha256 }) =>
      input.hasPicture(sha256) ? [] : [`${name}里的图 ${file} 没有封存的那一份`],
    ),
    ...(seal.date > today ? [`${name}的封存日期 ${seal.date} 还没到`] : []),
    ...(before ? orderFaults(seal, before) : []),
    ...postFaults(seal, facts?.owner, posts).map((fault) => `${name}${fault}`),
  ];
}

const copyFaults = (seal: Seal, copy: FrozenCopy, facts: FrozenFacts | undefined): string[] => [
  ...(copy.sha256 === seal.sha256 ? [] : [`${seal.version} 版的封存正文和校验值对不上`]),
  ...(facts?.version === undefined || facts.version === seal.version
    ? []
    : [`封存的是 ${seal.version} 版，正文里写的是 ${facts.version}`]),
];

/** Parts of a version as numbers. */
const partsOf = (version: string): number[] => version.split('.').map(Number);

/** Whether a version comes after another one. */
export function isLater(version: string, other: string): boolean {
  const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [partsOf(version), partsOf(other)];
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

function orderFaults(seal: Seal, before: Seal): string[] {
  const name = `${seal.version} 版`;
  const same = seal.version === before.version;
  const raised = isLater(seal.version, before.version);
  return [
    ...(seal.date < before.date ? [`${name}的封存日期 ${seal.date} 早于上一次的 ${before.date}`] : []),
    ...(same || raised ? [] : [`${name}排在 ${before.version} 版后面，版本号没有升`]),
    ...(same && seal.sha256 !== before.sha256 ? [`${name}封存了两次，正文却不一样`] : []),
    ...(seal.kind === 'import' && before.kind !== 'import'
      ? [`${name}是导入的，盖住了岗位批准过的版本`]
      : []),
  ];
}

/** What forbids a post to put a seal on a text; nothing for texts that came with the product. */
export function postFaults(
  { kind, by, author }: Pick<Seal, 'kind' | 'by' | 'author'>,
  owner: string | undefined,
  posts: readonly Post[],
): string[] {
  if (kind === 'import') return by ? ['是随产品导入的，不能写批准岗位'] : [];
  if (!by) return ['没有写批准岗位'];
  const post = posts.find(({ id }) => id === by);
  const may = `可以由 ${postsWith(posts, 'approve', [owner, author])} 批准`;
  if (!post) return [`写了没有的岗位 ${by}；${may}`];
  return [
    ...(post.may.includes('approve') ? [] : [`由${post.name}批准，这个岗位没有批准权；${may}`]),
    ...(by === owner ? [`由${post.name}批准，它就是负责岗位；${may}`] : []),
    ...(author !== undefined && by === author && by !== owner
      ? [`由${post.name}批准，它就是提出改动的岗位；${may}`]
      : []),
  ];
}
