import type { ClientPiece, PiecePlace } from '../../compliance/index.ts';
import { isRecord } from '../fields/is-record.ts';
import type { CheckSource } from '../source.ts';
import { authorTexts } from './author-texts.ts';

/** Fields of a policy that may reach clients; what a manager does with it never does. */
const clientFields: Record<string, PiecePlace> = {
  title: 'title',
  oneLine: 'body',
  keyPoints: 'body',
};

/** The client view of a policy, text by text: information, told of the policy, with its source beside it. */
export function clientPieces(source: CheckSource): ClientPiece[] {
  if (source.collection !== 'policies' || !isRecord(source.data)) return [];
  return authorTexts(source).flatMap(({ value, path, at }) => {
    const place = clientFields[String(path?.[0])];
    return place ? [{ text: value, place, lane: 'info', about: 'policy', sourced: true, at }] : [];
  });
}
