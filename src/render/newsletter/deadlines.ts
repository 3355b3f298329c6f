import { itemsOf } from '../../domain/newsletter/client-edition.ts';
import type { ClientDeadline, ClientEdition } from '../../domain/newsletter/client-edition.ts';
import { icsOf } from './calendar.ts';
import { linkText, sourceLines } from './words.ts';

/** The deadlines of an edition as a calendar clients import; a second import changes nothing. */
export const deadlinesIcs = (edition: ClientEdition): string =>
  icsOf({
    name: `${edition.series} ${edition.number}`,
    madeOn: edition.publishedOn,
    events: edition.deadlines.map((deadline) => eventOf(edition, deadline)),
  });

function eventOf(edition: ClientEdition, { date, title, item: number }: ClientDeadline) {
  const item = itemsOf(edition).find((candidate) => candidate.number === number);
  const described = [
    ...(item
      ? [
          item.title,
          ...sourceLines(item.source),
          `${linkText(item.source)}：${item.source.url}`,
        ]
      : []),
    '以发文机关公布的原文为准。',
  ];
  return {
    uid: `${edition.id}-${edition.variant}-${item?.id ?? number}-${date}@shengeng`,
    day: date,
    summary: title,
    description: described.join('\n'),
    url: item?.source.url,
  };
}
