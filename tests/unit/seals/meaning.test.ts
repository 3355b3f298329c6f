import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { saysTheSame } from '../../../src/loaders/seals/meaning.ts';
import { readSource } from '../../../src/loaders/source-file.ts';
import { isRecord } from '../../../src/schemas/is-record.ts';
import { isSealed } from '../../../src/schemas/index.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { content } from '../../helpers/content.ts';

const sources = content.sources.filter(
  ({ collection, file }) => isSealed(collection) && !file.endsWith('.geojson'),
);
const anySource = fc.constantFrom(...sources);

const withText = ({ file }: SourceFile, text: string): SourceFile => {
  const read = readSource(file, text);
  if (!read) throw new Error(file);
  return read;
};

/** A file with these fields, and the body it has. */
const withFields = (source: SourceFile, fields: unknown, options = {}): SourceFile => {
  const yaml = stringify(fields, options);
  return withText(source, source.file.endsWith('.mdx') ? `---\n${yaml}---\n${source.body}` : yaml);
};

/** Values are not broken over lines: where a line breaks in Chinese, the reader drops the blank. */
const oneLine = { lineWidth: 0, doubleQuotedMinMultiLineLength: 1e9 };

type Path = readonly (string | number)[];

/** Places of all plain values of the fields. */
function places(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => places(item, [...path, at]));
  if (isRecord(value)) return Object.entries(value).flatMap(([key, item]) => places(item, [...path, key]));
  return [path];
}

function changed(value: unknown, [key, ...rest]: Path): unknown {
  if (key !== undefined) {
    const copy: unknown = structuredClone(value);
    const group = copy as Record<string | number, unknown>;
    group[key] = changed(group[key], rest);
    return copy;
  }
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? `${value}改` : '改';
}

/** The same fields in the reverse order, in groups as well; lists say something by their order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  );
}

describe('two texts of a file', () => {
  it('do not say the same when any value of any field differs', () => {
    fc.assert(
      fc.property(anySource, fc.nat(), (source, which) => {
        const all = places(source.data);
        const place = all[which % all.length] ?? [];
        expect([
          source.file,
          place,
          saysTheSame(source, withFields(source, changed(source.data, place))),
        ]).toEqual([source.file, place, false]);
      }),
      { numRuns: 300 },
    );
  });

  it('do not say the same when a field was taken away, put there, or an item moved', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const [first = '', ...others] = Object.keys(source.data as object);
        const data = source.data as Record<string, unknown>;
        const without = Object.fromEntries(others.map((key) => [key, data[key]]));
        expect([source.file, first, saysTheSame(source, withFields(source, without))]).toEqual([
          source.file,
          first,
          false,
        ]);
        expect(saysTheSame(source, withFields(source, { ...data, extra: 'x' }))).toBe(false);
        const list = Object.entries(data).find(([, value]) => Array.isArray(value) && value.length > 1);
        if (!list) return;
        const reversed = { ...data, [list[0]]: (list[1] as unknown[]).toReversed() };
        expect([source.file, list[0], saysTheSame(source, withFields(source, reversed))]).toEqual([
          source.file,
          list[0],
          false,
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it('do not say the same when a character of the body differs', () => {
    const bodies = sources.filter(({ body }) => /\p{Script=Han}/u.test(body));
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fc.nat(), (source, which) => {
        const letters = [...source.text.slice(-source.body.length).matchAll(/\p{Script=Han}/gu)];
        const at = source.text.length - source.body.length + (letters[which % letters.length]?.index ?? 0);
        const text = `${source.text.slice(0, at)}甲${source.text.slice(at + 1)}`;
        if (text === source.text) return;
        expect([source.file, at, saysTheSame(source, withText(source, text))]).toEqual([
          source.file,
          at,
          false,
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it('say the same when they are only written in another way', () => {
    const ways: ((source: SourceFile) => SourceFile)[] = [
      (source) => withText(source, source.text.replaceAll('\n', '\r\n')),
      (source) => withFields(source, turned(source.data), oneLine),
      (source) => withFields(source, source.data, { singleQuote: true, ...oneLine }),
      (source) =>
        withFields(source, source.data, { defaultStringType: 'QUOTE_DOUBLE', indent: 4, ...oneLine }),
      (source) => withFields(source, source.data, { collectionStyle: 'flow', ...oneLine }),
      (source) => withText(source, `${source.text}\n\n`),
      (source) => (source.file.endsWith('.mdx') ? withText(source, blankLinesDoubled(source)) : source),
      (source) => withText(source, withComment(source)),
    ];
    fc.assert(
      fc.property(anySource, fc.constantFrom(...ways), (source, way) => {
        const other = way(source);
        expect([source.file, ways.indexOf(way), saysTheSame(source, other)]).toEqual([
          source.file,
          ways.indexOf(way),
          true,
        ]);
      }),
      { numRuns: 400 },
    );
  });

  it('say the same whether a default is written out or not', () => {
    const plain = sources.find(
      ({ collection, data }) => collection === 'methods' && !('related' in (data as object)),
    );
    const source = plain ?? sources.find(({ collection }) => collection === 'guide');
    if (!source) throw new Error('no guide page');
    const data = source.data as Record<string, unknown>;
    const bare = withFields(source, { ...data, aliases: undefined });
    expect(saysTheSame(bare, withFields(source, { ...data, aliases: [] }))).toBe(true);
  });
});

/** More blank lines between the blocks of the body; code stays as it is. */
const blankLinesDoubled = ({ text, body }: SourceFile): string =>
  text.slice(0, text.length - body.length) +
  body
    .split(/(^```[^]*?^```)/m)
    .map((part) => (part.startsWith('```') ? part : part.replaceAll('\n\n', '\n\n\n')))
    .join('');

const withComment = ({ text, file }: SourceFile): string => {
  const yaml = file.endsWith('.mdx') ? text.slice(4) : text;
  expect(parseDocument(yaml).errors.length).toBeGreaterThanOrEqual(0);
  return `${file.endsWith('.mdx') ? '---\n' : ''}# 备注\n${yaml}`;
};
