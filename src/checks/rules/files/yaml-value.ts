import { allKeys, isFreeText } from '../../../schemas/shape.ts';
import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import type { Collection } from '../../../schemas/collection.ts';
import type { TypedValue } from '../../../schemas/source-file.ts';

/** Lists of short names, in which a comma never belongs to the name. */
const nameLists = new Set(['aliases', 'same', 'said', 'questionWords', 'words', 'sections', 'issuers']);
const names = new Set(['title', 'english', 'term', 'label', 'version']);

type Judge = (typed: TypedValue, row: Collection) => Told | undefined;
/** `index` counts in what was typed. */
type Told = Omit<Finding, 'place'> & { index: number };

/** Values that YAML reads without complaint, but not as they were meant. */
export const yamlValue = fileRule('yaml-value', 'error', ({ source, row }) =>
  source.collection === 'regionMaps'
    ? []
    : source.typed().flatMap((typed) => {
        if (typed.isKey) return [];
        const told = judges.map((judge) => judge(typed, row)).find((found) => found !== undefined);
        if (!told) return [];
        const { index, message, fix } = told;
        return [{ place: { file: source.file, ...typed.at(index) }, message, fix }];
      }),
);

/** What stands behind a value on its last line. */
const cut: Judge = ({ style, raw, rest, path }, row) => {
  const blank = style === 'PLAIN' ? /^[ \t]*(?=#)/.exec(rest)?.[0] : undefined;
  if (blank === undefined || !isFreeText(row.schema, path)) return undefined;
  const index = raw.length + blank.length;
  const lost = rest.slice(blank.length).trim();
  return {
    index,
    message: `空格后面的 # 起，字会丢掉：${cutAt(lost, 20)}`,
    fix: `整个值加双引号，写成 "${cutAt(`${raw}${blank}${lost}`, 24)}"；是写给自己看的，就单独放一行`,
  };
};

const cutAt = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length)}……` : text;

/** An item deeper than the others, or shallower, is the next line of the item above it. */
const joinedItems: Judge = ({ style, raw }) => {
  const found = style === 'PLAIN' ? /\n\s*(-\s+\S[^\n]*)/.exec(raw) : null;
  if (!found) return undefined;
  const [all, item = ''] = found;
  return {
    index: found.index + all.length - item.length,
    message: `“${cutAt(item, 20)}”没有另成一条，接在了上一条后面`,
    fix: '行首的空格改成和列表里别的条一样多',
  };
};

const marked: Judge = ({ mark }) =>
  mark && /^[&!]/.test(mark)
    ? { index: -mark.length - 1, message: `值开头的 ${mark} 会被丢掉`, fix: '整个值加双引号' }
    : undefined;

/** `010` is 10, `1e3` is 1000. */
const number: Judge = ({ value, raw, style }) =>
  style === 'PLAIN' && typeof value === 'number' && !/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(raw)
    ? {
        index: 0,
        message: `${raw} 会被读成 ${String(value)}`,
        fix: Number.isFinite(value) ? `直接写 ${String(value)}；是编号就加双引号` : '写成普通的数',
      }
    : undefined;

const joinedNames: Judge = ({ value, path, raw, style }) => {
  if (typeof value !== 'string' || style.startsWith('QUOTE') || typeof path.at(-1) !== 'number')
    return undefined;
  // What stands in brackets is a remark, not a list.
  const parts = value
    .replace(/（[^）]*）/g, '')
    .split(/[，、；]/)
    .map((part) => part.trim());
  const isList =
    nameLists.has(String(path.at(-2))) || parts.every((part) => /^[A-Za-z0-9][\w/-]*$/.test(part));
  if (parts.length < 2 || !isList) return undefined;
  return {
    index: raw.search(/[，、；]/),
    message: `“${value.slice(0, 20)}”会被当成一个词：全角的逗号、顿号分不开`,
    fix: `用半角逗号加空格分开，例如 [${parts.slice(0, 3).join(', ')}]`,
  };
};

const joinedKey: Judge = ({ value, raw, style }, row) => {
  const key = typeof value === 'string' && style === 'PLAIN' ? /^(\w+)\s*：/.exec(value)?.[1] : undefined;
  return key !== undefined && allKeys(row.schema).has(key)
    ? {
        index: raw.indexOf('：'),
        message: `字段名 ${key} 后面用了全角冒号，字段读不到`,
        fix: `改成半角冒号加空格，例如 ${key}: 值`,
      }
    : undefined;
};

const fullQuotes: Judge = ({ value, path, style }, row) => {
  const inner =
    typeof value === 'string' && style === 'PLAIN' ? /^[“”]([^“”]*)[“”"]$/.exec(value)?.[1] : undefined;
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  if (inner === undefined) return undefined;
  const isQuotation = /^“.*”$/s.test(String(value));
  if (isQuotation && isFreeText(row.schema, path) && !names.has(key) && !nameLists.has(key)) return undefined;
  return {
    index: 0,
    message: '值外面是全角引号，会连引号一起当成内容',
    fix: `改成半角引号，例如 "${inner}"，或不加引号`,
  };
};

const judges: readonly Judge[] = [cut, joinedItems, marked, number, joinedNames, joinedKey, fullQuotes];
