import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { namesIn, rows } from '../schemas/index.ts';
import type { CollectionName, Collections } from '../schemas/index.ts';
import type { FieldPath } from '../schemas/links.ts';
import { decodeText } from './encoding.ts';
import type { EncodingFault } from './encoding.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { FrontMatter, FrontMatterFault } from './front-matter.ts';
import { jsonValueOf } from './json-value.ts';
import type { ReadValue } from './json-value.ts';
import { aliasOffset, keyOffsetOf, offsetOf, typedScalars } from './yaml-places.ts';
import type { TypedScalar } from './yaml-places.ts';

export interface Position {
  /** 1-based line in the whole file. */
  line: number;
  /** 1-based column, counted in UTF-16 units. */
  column: number;
}

/** A content file split into front matter and body, before any schema. */
export interface SourceFile {
  /** Path below `content/`. */
  file: string;
  collection: CollectionName;
  id: string;
  text: string;
  /** Plain front-matter value, or all of a YAML or GeoJSON file, as far as it can be read. */
  data: unknown;
  body: string;
  /** Lines before the body. */
  bodyLine: number;
  /** Set when the file is not UTF-8: what was read of it is a guess. */
  encodingFault: EncodingFault | undefined;
  /** Set when the lines around the fields are wrong: they were read all the same. */
  frontMatterFault: FrontMatterFault | undefined;
  yamlProblems: { code: string; position: Position }[];
  /** Whether it may be published: of a file with one of these faults some is guessed, so that others can refer to it. */
  isSound: boolean;
  /** Names and values as they were typed; `at` gives the position of an offset in `raw`. */
  typed(): (TypedScalar & { at(index: number): Position })[];
  /** Position of a front-matter value, or of its nearest existing parent. */
  positionOf(path: FieldPath): Position;
  /** Position of a front-matter key, for problems about the key itself. */
  positionOfKey(path: FieldPath): Position;
}

/** Which collection and id a path below `content/` stands for. */
export function placeOf(
  file: string,
  table: Collections = rows,
): { collection: CollectionName; id: string } | undefined {
  for (const collection of namesIn(table)) {
    const match = table[collection].file.exec(file);
    if (match) return { collection, id: match.slice(1).join('/') };
  }
  return undefined;
}

/**
 * @param content bytes of the file, or its text where it is known to be UTF-8
 * @returns `undefined` when the path belongs to no collection
 */
export function readSource(
  file: string,
  content: Uint8Array | string,
  table: Collections = rows,
): SourceFile | undefined {
  const place = placeOf(file, table);
  if (!place) return undefined;
  const { text, fault } = decodeText(content);
  const isGeoJson = file.endsWith('.geojson');
  const { yaml, yamlLine, body, bodyLine, fault: frontMatterFault } = partsOf(file, text);
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'error',
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + yamlLine, column: Math.max(col, 1) };
  };
  const read = isGeoJson ? jsonValueOf(text, duplicateKeys(document)) : valueOf(document);
  return {
    file,
    ...place,
    text,
    data: read.data,
    body,
    bodyLine,
    encodingFault: fault,
    frontMatterFault,
    yamlProblems: read.problems.map(({ code, offset }) => ({ code, position: at(offset) })),
    isSound: !fault && !frontMatterFault && read.problems.length === 0,
    typed: () =>
      typedScalars(document, yaml).map((scalar) => ({ ...scalar, at: (index) => at(scalar.offset + index) })),
    positionOf: (path) => at(offsetOf(document, path)),
    positionOfKey: (path) => at(keyOffsetOf(document, path)),
  };
}

/** A file of data is YAML from its first line to its last. */
const partsOf = (file: string, text: string): FrontMatter =>
  file.endsWith('.mdx')
    ? splitFrontMatter(text)
    : { yaml: text, yamlLine: 0, body: '', bodyLine: 0, fault: emptyFault(text) };

const emptyFault = (text: string): FrontMatterFault | undefined =>
  text.trim() === '' ? { kind: 'none', line: 1, column: 1 } : undefined;

/** Programs that open maps keep the last of two without a word. */
const duplicateKeys = ({ errors }: Document.Parsed): ReadValue['problems'] =>
  errors.flatMap(({ code, pos }) => (code === 'DUPLICATE_KEY' ? [{ code, offset: pos[0] }] : []));

/** The plain value as far as it can be read, and what cannot: an unquoted leading `*` reads as an alias nobody defined. */
function valueOf(document: Document.Parsed): ReadValue {
  const problems = document.errors.map(({ code, pos }) => ({ code, offset: pos[0] }));
  try {
    return { data: document.toJS() ?? {}, problems };
  } catch {
    return {
      data: undefined,
      problems: [...problems, { code: 'UNRESOLVED_ALIAS', offset: aliasOffset(document) }],
    };
  }
}
