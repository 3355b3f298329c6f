import { dateText } from '../../days.ts';
import type { ContentGraph, Entry } from '../../graph.ts';
import { itemsOf } from '../client/client-edition.ts';
import type { ClientContact, ClientEdition } from '../client/client-edition.ts';
import { letterId } from './correction-id.ts';
import { markOf } from '../assemble.ts';

export interface ReceivedEdition {
  /** The edition that was wrong, as it went out. */
  readonly frozen: readonly ClientEdition[];
  /** Number under which the bank filed the review of the letter, once it has one. */
  readonly record?: string | undefined;
}

/** A correction as a letter of its own, for each version whose readers have the item. */
export function correctionLetters(
  graph: ContentGraph,
  correction: Entry<'corrections'>,
  { frozen, record }: ReceivedEdition,
): ClientEdition[] {
  return frozen.flatMap((received) => {
    const place = correction.data.places?.find(({ version }) => version === received.variant);
    const number = place?.item ?? (received.variant === 'default' ? correction.data.item : undefined);
    return number === undefined ? [] : [letterTo(graph, correction, received, { number, record })];
  });
}

function letterTo(
  graph: ContentGraph,
  correction: Entry<'corrections'>,
  received: ClientEdition,
  { number, record }: { number: number; record: string | undefined },
): ClientEdition {
  const { date, text } = correction.data;
  const { contact, disclaimer, optOut } = graph.get('newsletter', 'newsletter').data;
  const issue = received.number.replace(/（.*$/, '');
  const title = `更正：${issue}第${number}条`;
  return {
    id: letterId(correction),
    variant: received.variant,
    series: received.series,
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
    ...markOf(graph),
    contact: contact as ClientContact,
    disclaimer,
    optOut,
    review: {
      ...(record && { record }),
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
