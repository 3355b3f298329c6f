import type { FoundName } from './legal-names.ts';
import { indefinite, isCommon } from './common-words.ts';
import { isRegion } from './regions.ts';
import { wordsOf } from './words.ts';

/** Lines of business that seldom stand behind two characters unless those are a name. */
const telling =
  '科技|重工|重科|高科|精工|精密|精机|机械|机电|机床|装备|股份|药业|医药|制药|医疗|生物|汽车|汽配|电子|电气|电器|光电|微电子|锂业|锂能|钢铁|特钢|铝业|铜业|钛业|纸业|乳业|酒业|矿业|化纤|实业|控股|动力|数控|时代';
/** Lines that any two characters may stand before; a city has to come first. */
const vague =
  '制造|智能|自动化|半导体|光伏|化工|化学|新材料|新材|材料|新能源|能源|锂电|电池|储能|纺织|食品|建材|水泥|物流|环保|机器人|技术|工贸|商贸|包装|模具|铸造|锻造';
const ending = new RegExp(
  `(?<before>[\\u4e00-\\u9fff]{2,10}?)(?<line>(?:${telling}|${vague}){1,3})(?=$|[^\\u4e00-\\u9fffA-Za-z]|[的和与及或在是有等说已给向从去上把被将供用做这那老也就都要买卖]|年(?:[^\\u4e00-\\u9fff]|[营销产])|集团)`,
  'g',
);
const isTelling = new RegExp(`^(?:${telling})`);
/** Words the dictionary of the platform lacks. */
const ordinary =
  /^(?:高新|废旧|冷链|确权|[一二三]线|数控|车规|矿冶|发改|锂电|互联网|参股|控股|风电|水电|核电|火电|高端|先进|传统|现代|绿色|数字|特色|中小|工程|精细|专用|通用|重型|轻型|海洋|航空|船舶|特种|新兴|优势|支柱|主导|创新|前沿|新型|高新|生命|硬核|[新老旧大小中高低]+)$/;
/** Characters firms do not put into their names: particles, pronouns, verbs and numbers of everyday speech. */
const plain =
  /[的了与及或在由对向从把将被让给是和跟于等并也都就才再又每各几两不没我你您他她它们这那哪其此个家户做看问找去来说有用到为以供应该可能会想需只能按比即则若如而且还更最很较非无未已所者之其某卖买挑选讲谈查核算填写开收付款贷融资票投产研销管理客行业年月日时期项条件类种批段层级型式性化率量额价值费税息]/;

/**
 * Names made of a brand and a line of business: `恒力重工`, `苏州东方机械`. A brand is no word of the dictionary,
 * or any short word behind a city. In doubt nothing is reported.
 */
export const brandNames = (text: string): FoundName[] =>
  [...text.matchAll(ending)].flatMap(({ 0: found, index, groups: { before = '', line = '' } = {} }) => {
    const brand = brandOf(before);
    if (!brand) return [];
    if (indefinite.test(before.slice(-brand.own.length - 2))) return [];
    if (!isTelling.test(line) && (brand.isWord || brand.region === '')) return [];
    const name = `${brand.region}${brand.own}${line}`;
    return [{ name, index: index + found.length - name.length }];
  });

interface Brand {
  region: string;
  own: string;
  /** Whether the brand is a word of the dictionary. */
  isWord: boolean;
}

/** The end of a text that can only be a brand, with the city before it: syllables of no word, or one short word. */
function brandOf(before: string): Brand | undefined {
  const words = wordsOf(before);
  const syllables = words.length - 1 - words.findLastIndex((word) => !isSyllable(word));
  const isWord = syllables === 0;
  const own = words.splice(-(isWord ? 1 : syllables)).join('');
  const last = words.at(-1) ?? '';
  const region = isRegion(last) ? last : '';
  if (own.length < 2 || own.length > (isWord ? 2 : 4) || isOrdinary(own)) return undefined;
  return isWord && region === '' ? undefined : { region, own, isWord };
}

const isSyllable = (word: string): boolean => word.length === 1 && !plain.test(word);
/** Whether a word is one of everyday speech, a line of business or a region, and no name. */
export const isOrdinary = (word: string): boolean =>
  plain.test(word) || ordinary.test(word) || isCommon(word) || isRegion(word);
