import { dateText } from '../days.ts';
import type { ContentGraph, Entry } from '../graph.ts';
import { itemsOf } from './client-edition.ts';
import type { ClientContact, ClientEdition } from './client-edition.ts';
import { editionOf } from './corrections.ts';

/** Name of the folders of a letter that carries one correction: `2026-10-correction-1`. */
export const letterId = ({ id }: Pick<Entry<'corrections'>, 'id'>): string => id.replace('/', '-correction-');

/** The correction a letter is of: `2026-10/1`; nothing when it is no letter's id. */
export const correctionIdOf = (letter: string): string | undefined =>
  /^\d{4}-\d{2}-correction-\d+$/.test(letter) ? letter.replace('-correction-', '/') : undefined;

/**
 * A correction as a letter of its own, for each version whose readers have the item.
 * @param frozen the edition that was wrong, as it went out
 */
export function correctionLetters(
  graph: ContentGraph,
  correction: Entry<'corrections'>,
  frozen: readonly ClientEdition[],
): ClientEdition[] {
  return frozen.flatMap((received) => {
    const place = correction.data.places?.find(({ version }) => version === received.variant);
    const number = place?.item ?? (received.variant === 'default' ? correction.data.item : undefined);
    return number === undefined ? [] : [letterTo(graph, correction, received, number)];
  });
}

function letterTo(
  graph: ContentGraph,
  correction: Entry<'corrections'>,
  received: ClientEdition,
  number: number,
): ClientEdition {
  const { date, text, record, corrector } = correction.data;
  const { series, contact, disclaimer, optOut } = graph.get('newsletter', 'newsletter').data;
  const { review } = graph.get('editions', editionOf(correction)).data;
  const issue = received.number.replace(/（.*$/, '');
  const title = `更正：${issue}第${number}条`;
  return {
    id: letterId(correction),
    variant: received.variant,
    series,
    lane: received.lane,
    number: `${received.number}更正${correction.id.split('/')[1] ?? ''}`,
    publishedOn: date,
    title,
    subject: `${received.lane === 'promo' ? '广告：' : ''}${title}`,
    preheader: `我们更正${dateText(received.publishedOn)}发出的一条内容，请以更正后的为准。`,
    intro: introOf(received, number),
    sections: [],
    figures: [],
    deadlines: [],
    ...(received.segment && { segment: received.segment }),
    contact: contact as ClientContact,
    disclaimer,
    optOut,
    review: {
      ...(record && { record }),
      editor: graph.wordName('posts', corrector),
      reviewer: graph.wordName('posts', review.reviewer),
      ...(received.review.sampleNote && { sampleNote: received.review.sampleNote }),
    },
    corrections: [{ edition: received.number, date, text: `第${number}条：${text}` }],
    aiAssisted: false,
  };
}

/** What was wrong, and of which document; its address may be what was wrong. */
function introOf(received: ClientEdition, number: number): string[] {
  const item = itemsOf(received).find((one) => one.number === number);
  const sent = `${dateText(received.publishedOn)}发出的${received.number}`;
  return [
    `以上更正的是我们${sent}中的第${number}条${item ? `“${item.title}”` : ''}。给您带来不便，请谅解。`,
    ...(item
      ? [`出处：《${item.source.title}》${item.source.docNo ? `（${item.source.docNo}）` : ''}。`]
      : []),
  ];
}
