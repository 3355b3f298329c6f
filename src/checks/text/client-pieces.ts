import type { ClientPiece, Lane, PiecePlace } from '../../compliance/index.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { isRecord } from '../fields/is-record.ts';
import type { CheckSource } from '../source.ts';
import { authorTexts } from './author-texts.ts';

type Fields = readonly (readonly [path: RegExp, place: PiecePlace])[];

const view = (under: string): Fields => [
  [new RegExp(`^${under}client\\.title$`), 'title'],
  [new RegExp(`^${under}client\\.who$`), 'who'],
  [new RegExp(`^${under}client\\.says\\.`), 'body'],
  [new RegExp(`^${under}client\\.todo\\.`), 'what-to-do'],
  [new RegExp(`^${under}client\\.when\\.`), 'when'],
  [new RegExp(`^${under}client\\.source\\.`), 'quote'],
];

/** Fields that clients read, by their path in the file; every other field stays in the bank. */
const clientFields: Partial<Record<CollectionName, Fields>> = {
  policies: [...view(''), [/^(?:title|docNo|issuers\.\d+|official\.name)$/, 'quote']],
  facts: view('facts\\.\\d+\\.'),
  editions: [
    [/^(?:segments\.\d+\.)?title$|^segments\.\d+\.name$/, 'title'],
    [/^(?:segments\.\d+\.)?subject$/, 'subject'],
    [/^(?:segments\.\d+\.)?preheader$/, 'preheader'],
    [/^(?:segments\.\d+\.)?intro\./, 'editor-words'],
    [/^(?:review\.record|sample)$/, 'footer'],
  ],
  newsletter: [
    [/^series$/, 'title'],
    [/^contact\./, 'contact'],
    [/^(?:disclaimer\.\d+|optOut)$/, 'footer'],
  ],
  corrections: [[/^text$/, 'body']],
};

/** Files whose texts are told of a policy or a market, beside their source. */
const items: readonly CollectionName[] = ['policies', 'facts'];

/**
 * Everything of a file that clients read, text by text.
 * @param lane of the edition the texts go out in
 * @param under path the texts must stand below, such as `facts.3.`
 */
export function clientPieces(source: CheckSource, lane: Lane = 'info', under = ''): ClientPiece[] {
  const fields = clientFields[source.collection];
  if (!fields || isInternal(source)) return [];
  const item = items.includes(source.collection) ? { about: 'policy' as const, sourced: true } : {};
  return authorTexts(source).flatMap(({ value, path, at }) => {
    const name = path?.join('.') ?? '';
    const place = name.startsWith(under) ? fields.find(([field]) => field.test(name))?.[1] : undefined;
    return place ? [{ text: value, place, lane, at, ...item }] : [];
  });
}

/** A policy without a client view does not leave the bank, nor does its title. */
const isInternal = ({ collection, data }: CheckSource): boolean =>
  !isRecord(data) || (collection === 'policies' && !isRecord(data['client']));
