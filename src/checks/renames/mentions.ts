import { presentAddress } from '../../domain/former-addresses.ts';
import type { FormerAddresses } from '../../domain/former-addresses.ts';
import { presentKey, presentReference } from '../../domain/former-ids.ts';
import type { PresentIds } from '../../domain/former-ids.ts';
import type { Place } from '../../domain/place.ts';
import { propsOf } from '../../markdown/jsx.ts';
import { components, isComponent } from '../../schemas/components.ts';
import type { Collections } from '../../schemas/index.ts';
import { linksOf } from '../../schemas/links.ts';
import type { Position } from '../../schemas/source-file.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { CheckContext, ParsedFile } from '../context.ts';
import { oncePerFile } from '../once-per-file.ts';
import { linksIn } from '../markdown/addresses.ts';
import { componentsIn } from '../markdown/components.ts';
import { fieldPlace } from '../source.ts';

/** A place where a file names an entry, or its page, by a former name. */
export interface Mention {
  /** Where `was` begins. */
  place: Place;
  /** As written: an id, an address, or an entry as `collection/id`. */
  was: string;
  /** What to write instead. */
  now: string;
}

/** What was renamed. */
export interface Renames {
  table: Collections;
  present: PresentIds;
  moved: FormerAddresses;
}

/** Every former name in a file, in its fields and in its text, in reading order. */
export function mentionsIn(file: CheckedFile, renames: Renames): Mention[] {
  if (renames.present.size === 0) return [];
  const found = [
    ...inReferences(file, renames),
    ...inFields(file, renames),
    ...inLinks(file, renames),
    ...inComponents(file, renames),
    ...inFigures(file, renames),
  ];
  return found
    .map((mention) => ({ ...mention, place: placeOfWords(file, mention) }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

function inReferences({ source, links }: CheckedFile, { present, table }: Renames): Mention[] {
  const entry = { ...source, data: source.data ?? {} };
  return links.flatMap(({ path, link, value }) => {
    const now = presentReference(entry, { link, value }, present, table);
    return now === undefined ? [] : [{ place: fieldPlace(source, path), was: value, now }];
  });
}

/** Addresses of pages in the words of a field. */
const inFields = (file: CheckedFile, { moved }: Renames): Mention[] =>
  addressesIn(file).flatMap(({ was, at, index }) => {
    const now = presentAddress(was, moved);
    return now === undefined ? [] : [{ place: { file: file.source.file, ...at(index) }, was, now }];
  });

const addressesIn = oncePerFile(({ source }: CheckedFile) =>
  source
    .typed()
    .flatMap(({ isKey, raw, at }) =>
      isKey
        ? []
        : Array.from(
            raw.matchAll(/(?<![\w:/.-])\/[a-z0-9][\w/-]*\/(?:[?#][\w=&%-]+)*/g),
            ({ 0: was, index }) => ({ was, at, index }),
          ),
    ),
);

const inLinks = (file: CheckedFile, { moved }: Renames): Mention[] =>
  linksIn(file).flatMap(({ url, place }) => {
    const now = presentAddress(url, moved);
    return now === undefined ? [] : [{ place, was: url, now }];
  });

const inComponents = (file: CheckedFile, { present, table }: Renames): Mention[] =>
  componentsIn(file).flatMap(({ name, node, place }) => {
    if (!isComponent(name)) return [];
    const { values } = propsOf(node);
    const named = linksOf(components[name], values).flatMap((link) => {
      const now = presentReference({ ...file.source, data: {} }, link, present, table);
      return now === undefined ? [] : [{ place, was: link.value, now }];
    });
    const { entry: was } = values;
    const now = typeof was === 'string' ? presentKey(was, present) : undefined;
    return typeof was === 'string' && now !== undefined ? [...named, { place, was, now }] : named;
  });

/** Numbers named as `{{tiers.growth.floor.visits}}`, also inside a formula. */
const inFigures = ({ source: { text, file } }: CheckedFile, { present }: Renames): Mention[] =>
  [...text.matchAll(/\{\{[^{}]*\}\}/g)].flatMap((figure) =>
    [...figure[0].matchAll(/([a-zA-Z]+)\.([\w-]+)(?=\.)/g)].flatMap((match): Mention[] => {
      const now = presentKey(`${match[1]}/${match[2]}`, present)?.replace('/', '.');
      const place = { file, ...positionAt(text, figure.index + match.index) };
      return now === undefined ? [] : [{ place, was: match[0], now }];
    }),
  );

/** Where the words themselves begin: a link begins before its address, a value before what it quotes. */
function placeOfWords({ source: { text } }: CheckedFile, { place, was }: Mention): Place {
  const lines = text.split('\n');
  const start = lines.slice(0, place.line - 1).reduce((sum, line) => sum + line.length + 1, place.column - 1);
  const at = placeIn(text, was, start);
  return at < 0 ? place : { ...place, ...positionAt(text, at) };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** First place from `start` on at which the words stand on their own, not as a part of a longer name. */
function placeIn(text: string, was: string, start: number): number {
  for (let at = text.indexOf(was, start); at >= 0; at = text.indexOf(was, at + 1))
    if (!/[\w/-]/.test(text[at - 1] ?? '') && !/[\w-]/.test(text[at + was.length] ?? '')) return at;
  return -1;
}

/** Nothing of a published edition is changed, its references neither. */
export const isPublished = (
  { source: { file, id } }: ParsedFile,
  { graph }: Pick<CheckContext, 'graph'>,
): boolean =>
  file.startsWith('editions/') && graph.find('publications', id.split('/')[0] ?? '') !== undefined;
