import { addDays } from '../days.ts';
import { latestReview } from '../entry/publication.ts';
import type { ContentGraph } from '../graph.ts';
import type { RegisterRow } from './register.ts';

/** What one post has to do. */
export interface PostTodo {
  id: string;
  name: string;
  /** Its entries with a change that waits for approval. */
  waiting: readonly RegisterRow[];
  /** Its entries by the day of their next review, the earliest first. */
  reviews: readonly RegisterRow[];
}

/** What waits for approval. */
const waitingIn = (register: readonly RegisterRow[]): RegisterRow[] =>
  register.filter(({ waits }) => waits !== '');

/** What each post owns and has to do, in the order of the posts; posts that own nothing are left out. */
export const todosOf = (graph: ContentGraph, register: readonly RegisterRow[]): PostTodo[] =>
  graph.posts().flatMap(({ id, name }) => {
    const own = register.filter(({ owner }) => owner === name);
    const reviews = own.filter(({ dueOn }) => dueOn !== '').sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    return own.length > 0 ? [{ id, name, waiting: waitingIn(own), reviews }] : [];
  });

/** Waiting registers of data, which no post owns. */
export const waitingUnowned = (register: readonly RegisterRow[]): RegisterRow[] =>
  waitingIn(register).filter(({ owner }) => owner === '');

/** Reviews due by the end of a number of days from a day on, overdue ones first. */
export const reviewsWithin = ({ reviews }: PostTodo, day: string, days: number): RegisterRow[] =>
  reviews.filter(({ dueOn }) => dueOn <= addDays(day, days));

/** Day up to which the content is known: of its newest review or seal. */
export const contentDay = (graph: ContentGraph, register: readonly RegisterRow[]): string =>
  register.reduce((day, { sealedOn }) => (sealedOn > day ? sealedOn : day), latestReview(graph));
