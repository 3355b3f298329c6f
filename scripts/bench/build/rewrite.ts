import { stringify } from 'yaml';
import { entryPath } from '../../../src/domain/urls.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { components } from '../../../src/schemas/components.ts';
import { collections } from '../../../src/schemas/index.ts';
import type { CollectionName } from '../../../src/schemas/index.ts';
import { linksOf } from '../../../src/schemas/links.ts';
import type { FieldPath } from '../../../src/schemas/walk.ts';
import type { Resolve } from './copies.ts';

/** Reads an address of the site back: which entry has it. */
export type EntryAt = (path: string) => { collection: CollectionName; id: string } | undefined;

export type Fields = Record<string, unknown>;
type Local = (collection: CollectionName, id: string) => ReturnType<Resolve>;

export function entryAt(sources: readonly SourceFile[]): EntryAt {
  const known = new Map(sources.map((source) => [entryPath(source.collection, source.id), source]));
  return (path) => known.get(path);
}

/** Front matter with every reference pointing where `local` says; the original stays as it is. */
export function withReferences({ collection, data }: SourceFile, local: Local): Fields {
  const copy = structuredClone(data) as Fields;
  const links = linksOf(collections[collection].schema, copy);
  for (const { path, link, value } of links) {
    if (link.kind === 'entry' && !link.local) setAt(copy, path, local(link.target, value).id);
    if (link.kind === 'entryKey') setEntryKey(copy, path, value, local);
  }
  withoutRepeats(
    copy,
    links.map(({ path }) => path),
  );
  return copy;
}

/** A heading or words of the entry meant need not be in the one that stands in for it. */
function setEntryKey(data: Fields, path: FieldPath, value: string, local: Local): void {
  const { text, standIn } = keyInCopy(value, local);
  setAt(data, path, text);
  const around = parentOf(data, path);
  if (!standIn || Array.isArray(around)) return;
  delete (around as Fields)['anchor'];
  delete (around as Fields)['words'];
}

/** `collection/id` as it is called in the copy. */
export function keyInCopy(value: string, local: Local): { text: string; standIn: boolean } {
  const [collection = '', ...id] = value.split('/');
  const target = local(collection as CollectionName, id.join('/'));
  return { text: `${collection}/${target.id}`, standIn: target.standIn };
}

export function setAt(data: Fields, path: FieldPath, value: string | number): void {
  const around = parentOf(data, path) as Record<string | number, unknown>;
  around[path.at(-1) ?? ''] = value;
}

const parentOf = (data: Fields, path: FieldPath): object =>
  path.slice(0, -1).reduce<unknown>((value, key) => (value as Fields)[key], data) as object;

/** A link with its reason and nothing else. */
const isLink = (item: object): boolean => 'why' in item && Object.keys(item).length === 2;

/** Two entries of a list may have the same stand-in, alone or in a field: `{ product, why }`. */
function withoutRepeats(data: Fields, paths: readonly FieldPath[]): void {
  const lists = new Map<unknown[], (item: unknown) => unknown>();
  for (const path of paths) {
    const around = parentOf(data, path);
    const list = Array.isArray(around) ? around : isLink(around) && parentOf(data, path.slice(0, -1));
    const key = path.at(-1) ?? '';
    if (Array.isArray(list)) lists.set(list, (item) => (list === around ? item : (item as Fields)[key]));
  }
  for (const [list, valueOf] of lists) {
    const values = list.map(valueOf);
    const kept = list.filter((_item, index) => values.indexOf(values[index]) === index);
    list.splice(0, list.length, ...kept);
  }
}

/** A body with links and shown entries pointing where `local` says. */
export function bodyWithReferences(body: string, local: Local, at: EntryAt): string {
  return body
    .replace(
      /(\]\(|^\[[^\]]+\]: )(\/[^)\s#]*)(#[^)\s]*)?/gm,
      (whole, before: string, path: string, anchor = '') => {
        const entry = at(path);
        if (!entry) return whole;
        const { id, standIn } = local(entry.collection, entry.id);
        return `${before}${entryPath(entry.collection, id)}${standIn ? '' : String(anchor)}`;
      },
    )
    .replace(/<([A-Z][A-Za-z]+)((?:\s+[a-z]+="[^"]*")+)/g, (whole, name: string, attributes: string) =>
      Object.hasOwn(components, name)
        ? `<${name}${attributesWithReferences(name as keyof typeof components, attributes, local)}`
        : whole,
    );
}

function attributesWithReferences(name: keyof typeof components, attributes: string, local: Local): string {
  const props = Object.fromEntries(
    Array.from(attributes.matchAll(/([a-z]+)="([^"]*)"/g), ([, key = '', value = '']) => [key, value]),
  );
  for (const { path, link, value } of linksOf(components[name], props))
    if (link.kind === 'entry') props[String(path[0])] = local(link.target, value).id;
  if (name === 'Claim' && props['entry']) props['entry'] = keyInCopy(props['entry'], local).text;
  return Object.entries(props)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
}

export const fileText = ({ file }: SourceFile, data: Fields, body: string): string => {
  if (file.endsWith('.geojson')) return JSON.stringify(data);
  const yaml = stringify(data, { lineWidth: 0 });
  return file.endsWith('.yaml') ? yaml : `---\n${yaml}---\n${body}`;
};
