import type { Post, Right } from '../schemas/posts.ts';
import type { ContentGraph } from './graph.ts';

const rightNames: Record<Right, string> = {
  own: '负责条目的权限',
  review: '复核权',
  approve: '批准权',
  publish: '发布权',
  waive: '豁免权',
};

/** Posts with a right besides some, as ids with names. */
export const postsWith = (
  posts: readonly Post[],
  right: Right,
  besides: readonly (string | undefined)[] = [],
): string =>
  posts
    .filter(({ id, may }) => may.includes(right) && !besides.includes(id))
    .map(({ id, name }) => `${id}（${name}）`)
    .join('、') || '……（posts.yaml 里没有合适的岗位）';

/** A post that may not do something, for what it is already. */
export interface Barred {
  post: string | undefined;
  /** What it is, in words: `编辑岗位`. */
  as: string;
}

/** What keeps a post from an act that takes a right, with who may; nothing when it may. */
export function postProblem(
  posts: readonly Post[],
  id: string,
  right: Right,
  barred: readonly Barred[],
): string | undefined {
  const post = posts.find((one) => one.id === id);
  if (!post) {
    const known = posts.map(({ id: one, name }) => `${one}（${name}）`).join('、');
    return `没有岗位 ${id}。写岗位不写人名，可以写：${known}`;
  }
  const may = postsWith(
    posts,
    right,
    barred.map((one) => one.post),
  );
  if (!post.may.includes(right)) return `${post.name}没有${rightNames[right]}。可以由：${may}`;
  const own = barred.find((one) => one.post === id);
  return own && `${post.name}是这一期的${own.as}，要换一个岗位。可以由：${may}`;
}

/** Ids of the posts that may agree to a waiver of a finding about compliance; not those that wrote what it is about. */
export const waivingPosts = (
  graph: ContentGraph,
  edition?: { owner: string; review: { editor: string } },
): string[] =>
  graph
    .posts()
    .flatMap(({ id, may }) => (may.includes('waive') ? [id] : []))
    .filter((id) => id !== edition?.owner && id !== edition?.review.editor);
