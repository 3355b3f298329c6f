import type { DataOf } from '../../schemas/index.ts';
import type { Post } from '../../schemas/posts.ts';

export type CauseTree = DataOf<'health'>['causeTree'];
export type Cause = CauseTree['branches'][number];
export type NamedPost = Pick<Post, 'id' | 'name'>;
type Question = CauseTree['questions'][number];
export type Answer = 'yes' | 'no' | 'unknown';

/** Where an answer leads: to a cause, or to a question by its number in the drawing. */
export type Exit = { cause: Cause } | { question: string; number: number };

/** One question of a drawn tree. */
export interface Rung extends Pick<Question, 'id' | 'ask' | 'look'> {
  /** From 1 on, in the order they are asked. */
  number: number;
  /** Name of the post that can tell. */
  post: string;
  yes: Exit;
  no: Exit;
}

/** The questions a sign can lead to, in the order they are asked; without a sign, all of them. */
export function rungsOf(tree: CauseTree, posts: readonly NamedPost[], sign?: string): Rung[] {
  const reached = reachedFrom(tree, sign);
  const asked = tree.questions.filter(({ id }) => reached.has(id));
  const exit = (target: string): Exit => {
    const cause = tree.branches.find(({ id }) => id === target);
    return cause ? { cause } : { question: target, number: asked.findIndex(({ id }) => id === target) + 1 };
  };
  return asked.map(({ id, ask, look, post, yes, no }, at) => ({
    id,
    ask,
    look,
    number: at + 1,
    post: postName(posts, post),
    yes: exit(yes),
    no: exit(no),
  }));
}

/** Ids of the questions and causes that can follow a sign. */
export function reachedFrom({ signs, questions }: CauseTree, sign?: string): ReadonlySet<string> {
  const starts = signs.filter(({ id }) => sign === undefined || id === sign).map(({ start }) => start);
  const reached = new Set(starts);
  for (const { id, yes, no } of questions) if (reached.has(id)) reached.add(yes).add(no);
  return reached;
}

export interface Walk {
  /** The questions that were answered, in order. */
  path: readonly { question: Question; answer: 'yes' | 'no' }[];
  /** The question to answer now; none at a cause. */
  open: Question | undefined;
  cause: Cause | undefined;
}

/** How far answers lead from a sign. What is answered beside the path counts for nothing. */
export function walk(tree: CauseTree, sign: string, answers: Readonly<Record<string, Answer>>): Walk {
  const path: Walk['path'][number][] = [];
  let at = tree.signs.find(({ id }) => id === sign)?.start;
  for (const question of tree.questions) {
    const answer = answers[question.id];
    if (question.id !== at) continue;
    if (answer !== 'yes' && answer !== 'no') return { path, open: question, cause: undefined };
    path.push({ question, answer });
    at = question[answer];
  }
  return { path, open: undefined, cause: tree.branches.find(({ id }) => id === at) };
}

/** Answers that lead from a sign to a cause by the shortest way; empty where there is none. */
export function answersTo(tree: CauseTree, sign: string, cause: string): Record<string, 'yes' | 'no'> {
  const from = (id: string | undefined): [string, 'yes' | 'no'][] | undefined => {
    if (id === cause) return [];
    const question = tree.questions.find((one) => one.id === id);
    if (!question) return undefined;
    const ways = (['yes', 'no'] as const).flatMap((answer) => {
      const rest = from(question[answer]);
      return rest ? [[[question.id, answer] as [string, 'yes' | 'no'], ...rest]] : [];
    });
    return ways.sort((a, b) => a.length - b.length)[0];
  };
  return Object.fromEntries(from(tree.signs.find(({ id }) => id === sign)?.start) ?? []);
}

/** `24 小时内`, `当日`, `5 个工作日内`. */
export const withinText = ({ within: { hours, workdays } }: Cause): string => {
  if (hours !== undefined) return `${hours} 小时内`;
  return workdays === 0 ? '当日' : `${workdays ?? 0} 个工作日内`;
};

/** Names of the posts to tell, the leading one first. */
export const tellText = (posts: readonly NamedPost[], { tell }: Cause): string =>
  tell.map((id) => postName(posts, id)).join('、');

export const postName = (posts: readonly NamedPost[], id: string): string =>
  posts.find((post) => post.id === id)?.name ?? id;
