import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { once } from '../domain/once.ts';
import { namesIn, rows } from '../schemas/index.ts';
import type { CollectionName, Collections } from '../schemas/index.ts';
import type { FrontMatterFault, Position, SourceFile } from '../schemas/source-file.ts';
import { decodeText } from './encoding.ts';
import { joinFoldedText } from './folded-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { FrontMatter } from './front-matter.ts';
import { jsonValueOf } from './json-value.ts';
import type { ReadValue } from './json-value.ts';
import type { KeptFields } from './kept-fields.ts';
import { aliasOffset, keyOffsetOf, offsetOf, typedScalars } from './yaml-places.ts';

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
 * @param kept its fields as they were read before
 * @returns `undefined` when the path belongs to no collection
 */
export function readSource(
  file: string,
  content: Uint8Array | string,
  table: Collections = rows,
  kept?: KeptFields,
): SourceFile | undefined {
  const place = placeOf(file, table);
  if (!place) return undefined;
  const { text, fault } = decodeText(content);
  const { yaml, yamlLine, body, bodyLine, fault: frontMatterFault } = partsOf(file, text);
  // Reading the fields takes nearly all the time a file takes, and not everybody asks for them.
  const fields = once(() => readFields(yaml, yamlLine, file.endsWith('.geojson') ? text : undefined));
  return {
    file,
    ...place,
    text,
    body,
    bodyLine,
    encodingFault: fault,
    frontMatterFault,
    get data() {
      return kept ? kept.data : fields().data;
    },
    get yamlProblems() {
      return kept ? [] : fields().problems;
    },
    get isSound() {
      return kept !== undefined || (!fault && !frontMatterFault && fields().problems.length === 0);
    },
    typed: () => fields().typed(),
    positionOf: (path) => fields().positionOf(path),
    positionOfKey: (path) => fields().positionOfKey(path),
  };
}

type Fields = Pick<SourceFile, 'data' | 'typed' | 'positionOf' | 'positionOfKey'> & {
  problems: SourceFile['yamlProblems'];
};

/** @param json the whole file, where it is JSON */
function readFields(yaml: string, yamlLine: number, json: string | undefined): Fields {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'error',
  });
  joinFoldedText(document, yaml);
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + yamlLine, column: Math.max(col, 1) };
  };
  const read = json === undefined ? valueOf(document) : jsonValueOf(json, duplicateKeys(document));
  return {
    data: read.data,
    problems: read.problems.map(({ code, offset }) => ({ code, position: at(offset) })),
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
