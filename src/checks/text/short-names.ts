import { isOrdinary } from './brand-names.ts';
import { isCommon } from './common-words.ts';
import { isRegion } from './regions.ts';
import { wordsOf } from './words.ts';

const legalForm = /(?:[（(][^（）()]{2,6}[）)])?(?:股份有限公司|有限责任公司|有限公司|股份公司|公司)$/;
/** What a firm does or is, as it stands at the end of a name. */
const line =
  /(?:集团|控股|股份|实业|国际|科技|技术|新能源|能源|绿能|锂能|锂业|锂电|电池|汽车|客车|重工|重科|机械|机床|装备|数控|电器|电气|电子|医药|药业|制药|医疗|生物|生物医疗电子|乳业|化学|化工|石化|材料|高科|半导体|软件|信息|智家|家电|特钢|钢铁|水泥|铜业|铝业|轮胎|玻璃)$/;
/** Numbers and particles, which make a short name part of any sentence. */
const everyday =
  /^[一二三四五六七八九十百千万大小中新老上下东南西北国人民有和]+$|^(?:国家|中国|国药|新|高|原)/;

/**
 * What people call firms, from their longer names: 宁德时代 and 格力 of 宁德时代新能源科技股份有限公司 and 格力电器.
 * A rest that is a word, a region or everyday characters names nobody.
 */
export function shortNames(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(shorterOf))].filter((name) => !names.includes(name));
}

function shorterOf(name: string): string[] {
  const own = name.replace(legalForm, '');
  return [...new Set([own, withoutRegion(own)])].flatMap(withoutLines).filter(namesFirm);
}

/** A name, then the name without each line of business at its end, one after the other. */
function withoutLines(name: string): string[] {
  return line.test(name) ? [name, ...withoutLines(name.replace(line, ''))] : [name];
}

function withoutRegion(name: string): string {
  const [first = '', ...others] = wordsOf(name);
  const rest = others.join('').replace(/^[省市]/, '');
  return isRegion(first) && namesFirm(rest) ? rest : name;
}

function namesFirm(name: string): boolean {
  if (name.length < 2 || everyday.test(name) || isCommon(name) || isRegion(name)) return false;
  if (name.length === 2 && isOrdinary(name)) return false;
  return wordsOf(name).length > 1;
}
