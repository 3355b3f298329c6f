import { deadlineFaults } from '../../../domain/agreement/deadlines.ts';
import { dateText, lastDayOf } from '../../../domain/days.ts';
import { viewsIn } from '../../fields/client-words.ts';
import type { ViewInFile } from '../../fields/client-words.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** One end of a rule, everywhere the same day: in words, on the calendar, as its last day of force, in facts about it. */
export const clientDeadline = contextRule('client-deadline', 'error', (file, { graph, today }) =>
  viewsIn(file, graph).flatMap((view) =>
    [...deadlineFaults(view.view, endOf(view, today)), ...otherThanPolicy(view)].map(
      ({ path, message }): Finding => ({
        place: fieldPlace(file.source, [...view.path, ...path]),
        message,
        fix: '同一个截止日各处写同一天；对照原文，改掉写错的一处',
      }),
    ),
  ),
);

/** Last day of force; one that has passed is told by `expired-policy`. */
function endOf({ policy }: ViewInFile, today: string): string | undefined {
  const expiry = policy?.data.expiry;
  return expiry !== undefined && lastDayOf(expiry) < today ? undefined : expiry;
}

/** A fact about a policy gives clients another day than the policy does. */
function otherThanPolicy({ view, policy, own }: ViewInFile): { path: string[]; message: string }[] {
  const date = view.when?.date;
  const said = policy?.data.client?.when?.date;
  if (own || date === undefined || said === undefined || date === said) return [];
  return [
    {
      path: ['when', 'date'],
      message: `给客户看的截止日是${dateText(date)}，讲同一份文件的政策“${policy?.data.shortName ?? ''}”写的是${dateText(said)}`,
    },
  ];
}
