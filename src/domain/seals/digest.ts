import type { ContentGraph } from '../graph.ts';
import { byIndustry, changesOf, importsOf } from './changes.ts';
import type { Change, ImportBatch } from './changes.ts';
import { registerOf } from './register.ts';
import { reviewsWithin, todosOf, waitingUnowned } from './todo.ts';
import type { RegisterRow } from './register.ts';

/** What changed since a day, and what each post has to do next. */
export interface Digest {
  since: string;
  until: string;
  /** How many changes there are; one of two industries is told in both. */
  count: number;
  industries: readonly { industry: string; changes: readonly Change[] }[];
  imports: readonly ImportBatch[];
  posts: readonly { name: string; waiting: readonly RegisterRow[]; due: readonly RegisterRow[] }[];
}

/** Days ahead in which a review that falls due is told. */
export const noticeDays = 30;

/** @param since first day, @param until last day of the digest, from which due reviews are counted */
export function digestOf(graph: ContentGraph, since: string, until: string): Digest {
  const within = ({ date }: { date: string }) => date >= since && date <= until;
  const changes = changesOf(graph).filter(within);
  const register = registerOf(graph);
  const posts = todosOf(graph, register).map((post) => ({
    name: post.name,
    waiting: post.waiting,
    due: reviewsWithin(post, until, noticeDays),
  }));
  const unowned = { name: '没有负责岗位的登记表', waiting: waitingUnowned(register), due: [] };
  return {
    since,
    until,
    count: changes.length,
    industries: byIndustry(graph, changes),
    imports: importsOf(graph).filter(within),
    posts: [...posts, unowned].filter(({ waiting, due }) => waiting.length + due.length > 0),
  };
}
