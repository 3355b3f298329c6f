import { indefinite, isCommon, lead, placeholder } from './common-words.ts';
import { isRegion } from './regions.ts';
import { wordsOf } from './words.ts';

const forms = '股份有限公司|有限责任公司|有限公司|合伙企业';
const han = '[\\u4e00-\\u9fff]';
const fullName = new RegExp(
  `(?<before>(?:(?!公司|合伙)[\\u4e00-\\u9fffA-Za-z]){0,14}(?:[（(]${han}{2,6}[）)]${han}{0,8}?)?)(?:${forms})`,
  'g',
);
const codedFullName = new RegExp(`(?:^|[^\\u4e00-\\u9fff])[A-Z]${han}{0,8}(?:${forms})$`);
const latinName =
  /\b[A-Z][\w&'-]*(?: [A-Z&][\w&'-]*){0,5},? (?:Co\.?, ?Ltd|Ltd|Inc|Corp|GmbH|Corporation|Company Limited)\b\.?/g;
/** A works or shop is told from a kind of works by the town before it. */
const works =
  /(?<before>[\u4e00-\u9fff]{4,14}?)(?:厂(?![商房区家长址内里外门])|(?:商行|经营部|门市部|合作社)(?![\u4e00-\u9fff]))/g;

export interface FoundName {
  name: string;
  index: number;
}

/** Names of firms with their legal form, in Chinese or English, and of works and shops with their town. */
export const legalNames = (text: string): FoundName[] => [
  ...(/公司|合伙/.test(text) ? chineseNames(text) : []),
  ...(/Ltd|Inc|Corp|GmbH|Company/.test(text) ? plainMatches(text, latinName) : []),
  ...(/[厂行部社]/.test(text) ? worksNames(text) : []),
];

const chineseNames = (text: string): FoundName[] =>
  [...text.matchAll(fullName)].flatMap(({ 0: found, index, groups }) => {
    const before = groups?.['before'] ?? '';
    const own = before.replace(lead, '').replace(/^和?股份$|^和/, '');
    if (own.length < 2 || indefinite.test(own) || placeholder.test(own) || isCommon(own)) return [];
    if (codedFullName.test(found)) return [];
    const cut = before.length - own.length;
    return [{ name: found.slice(cut), index: index + cut }];
  });

const plainMatches = (text: string, pattern: RegExp): FoundName[] =>
  Array.from(text.matchAll(pattern), ({ 0: name, index }) => ({ name, index }));

const worksNames = (text: string): FoundName[] =>
  [...text.matchAll(works)].flatMap(({ 0: found, index, groups: { before = '' } = {} }) => {
    const words = wordsOf(before);
    const at = words.findIndex(isRegion);
    const own = words.slice(at + 1).filter((word, place) => place > 0 || !/^[省市县区]$/.test(word));
    const isNamed = at >= 0 && own.length > 1 && !indefinite.test(own.join('')) && !isCommon(own.join(''));
    const start = words.slice(0, at).join('').length;
    return isNamed ? [{ name: found.slice(start), index: index + start }] : [];
  });
