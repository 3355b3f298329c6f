import { dayInChina } from '../../../src/domain/days.ts';
import type { DataOf } from '../../../src/schemas/index.ts';

/** The day a command is run on, or as of which it is run. */
export const dayOf = ({ today }: { today?: string | undefined }): string => today ?? dayInChina(new Date());

/** Why a day of an act is refused: nobody approves, publishes or corrects on a day that has not come. */
export const futureProblem = (what: string, date: string, today: string): string[] =>
  date <= today
    ? []
    : [`${what} ${date} 还没到（今天是 ${today}）。写实际的那一天；要按那一天演练，加 --as-of ${date}`];

/** Checks of sources that nobody can have made yet. */
export const futureDays = (
  { policies, facts }: Pick<DataOf<'editions'>, 'policies' | 'facts'>,
  today: string,
): string[] =>
  [
    ...policies.map(({ policy, checkedOn }) => ({ id: policy, checkedOn })),
    ...facts.map(({ fact, checkedOn }) => ({ id: fact, checkedOn })),
  ].flatMap(({ id, checkedOn = '' }) => futureProblem(`${id} 的核对日期`, checkedOn, today));
