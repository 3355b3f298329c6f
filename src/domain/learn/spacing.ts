import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Card, State } from 'ts-fsrs';

/**
 * No random fuzz: two machines with the same answers show the same days. Whole days only: what was wrong
 * today comes back tomorrow, not in ten minutes, for the review is once a day.
 */
export const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 180 });
/** Twice what a card is ever scheduled for, in milliseconds. */
const longest = 2 * scheduler.parameters.maximum_interval * 86_400_000;

/** A memory card as it is kept: times in milliseconds, the rest as `ts-fsrs` has it. */
export interface KeptCard {
  due: number;
  stability: number;
  difficulty: number;
  scheduled: number;
  steps: number;
  reps: number;
  lapses: number;
  state: State;
  last?: number;
}

export const grades = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const;
export type GradeName = keyof typeof grades;

/**
 * The card after one more answer; a card nobody has seen starts new. The next day is counted from `at`.
 * A last review after `at` was done by a wrong clock and counts as no time ago; no review counts as longer
 * ago than `longest`, so that a clock set years ahead teaches the card no more than a long absence.
 */
export function reviewed(kept: KeptCard | undefined, grade: GradeName, at: number): KeptCard {
  const now = new Date(at);
  const card = kept ? cardOf(withLast(kept, at)) : createEmptyCard(now);
  return keptOf(scheduler.next(card, now, grades[grade]).card);
}

const withLast = (kept: KeptCard, at: number): KeptCard =>
  kept.last === undefined ? kept : { ...kept, last: Math.min(Math.max(kept.last, at - longest), at) };

/**
 * Cards that are due before `until`, the longest due first; at the end those last reviewed after `until`,
 * whose due day was counted by a clock that ran ahead.
 */
export function dueCards(cards: Readonly<Record<string, KeptCard>>, until: number): string[] {
  return Object.entries(cards)
    .filter(([, { due, last }]) => due <= until || (last ?? 0) > until)
    .sort(([, a], [, b]) => a.due - b.due)
    .map(([id]) => id);
}

/** The last moment of a day in the reader's time zone. */
export const endOfDay = (at: number): number => new Date(at).setHours(23, 59, 59, 999);

function cardOf(kept: KeptCard): Card {
  const { due, stability, difficulty, scheduled, steps, reps, lapses, state, last } = kept;
  return {
    due: new Date(due),
    stability,
    difficulty,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the type of this release asks for it; the scheduler works it out anew
    elapsed_days: 0,
    scheduled_days: scheduled,
    learning_steps: steps,
    reps,
    lapses,
    state,
    ...(last === undefined ? {} : { last_review: new Date(last) }),
  };
}

export const keptOf = (card: Card): KeptCard => ({
  due: card.due.getTime(),
  stability: card.stability,
  difficulty: card.difficulty,
  scheduled: card.scheduled_days,
  steps: card.learning_steps,
  reps: card.reps,
  lapses: card.lapses,
  state: card.state,
  ...(card.last_review ? { last: card.last_review.getTime() } : {}),
});
