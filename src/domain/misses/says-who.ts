/** Seven digits and more are a phone, a number of papers or an account; letters among them hide none. */
const longNumber = /\d(?:[^\d\p{Script=Han}]{0,3}\d){6}|[零〇一二三四五六七八九幺]{7}/u;
const code = /(?=(?:[a-z]*\d){4})[\da-z]{8}/i;
const address =
  /@|(?:微信|企微|wechat|vx|wx|v信|qq|扣扣|账号|帐号|电话)号?[^\p{Script=Han}]{0,4}[a-z\d][\w-]{3}/iu;
const legalForm =
  /.(?:有限|责任)公司|合伙企业|(?:^|[^农工])商行|经营部|门市部|\b(?:ltd|inc|corp|gmbh|company limited)\b/iu;
const group = /(?<own>[\p{Script=Han}a-z]{2})集团/giu;
const anyGroup = /跨国|企业|[国央]有|民营|大型|上市|家族|整个|母子|[的个看按到是家为从对跟和在给入]$/u;
/** Surnames that hardly stand as a word of their own otherwise. */
const surname =
  /^[小老阿]?(?:欧阳|上官|司马|诸葛|张三|李四|王五|赵六|[赵孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许吕张曹严魏陶姜谢邹潘葛范彭郎鲁韦马苗俞袁柳鲍唐薛贺罗郝邵汪孟黄穆萧尹姚宋庞熊董梁杜阮郭梅刁林田石江刘钟徐邱骆夏蔡樊胡凌霍虞卢莫缪丁邓洪崔龚程邢裴陆翁荀甄芮靳侯宓甘詹黎蒲邰卓蔺屠乔谭贡申冉桑温晏柴瞿阎艾戈廖耿匡寇欧隆聂晁曾沙肖闫覃邸])$/u;
const measure = /[\d一二两三几多这那每]$/u;
const amount = /[\d一二两三四五六七八九十百千几][\d.]*\s?(?:[十百千]?[万亿]|[元块])/u;
/** Characters of everyday speech that stand as words of their own and in no name. */
const plain =
  /[的了着过在是我你您他她它们这那哪有没无不别和跟与给对到去来从向把被让要想能会可该得就都还也才再又只先后很最太更多少个家户每各几两一二三四五六七八九十百千万亿大小新老旧好坏高低上下里外前中内做用看问找说讲谈听写填叫喊帮开办批放贷借付收还款钱本某其此么吗呢吧啊嘛呀什怎谁何啥为以于等及或而且但若如因比像按照将已未所之并非同当才年月日天次笔条项类种批段层级点角分行业客商品头人事话票账证单据函信保险店厂车房]/u;
const trade =
  /公司|集团|厂|科技|重工|精工|机械|机电|药业|制药|医药|实业|控股|贸易|商贸|建材|电子|生物|汽车|钢铁|股份|物流|食品|纺织|化工|轴承|材料|能源|电池|制造|装备|纸业/u;
/** Words a trade may stand behind the name, as in 恒力精密机械公司. */
const reach = 3;

/**
 * Whether words may tell who a client or a person is, or hold a number of theirs. In doubt they do, as where the
 * browser knows no words: what is kept elsewhere than in a bank's own systems must not name anybody.
 */
export function saysWho(words: string): boolean {
  const text = words
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, '$1');
  if ([longNumber, code, address, legalForm].some((form) => form.test(text))) return true;
  if ([...text.matchAll(group)].some(({ groups }) => !anyGroup.test(groups?.['own'] ?? ''))) return true;
  if (!('Segmenter' in Intl)) return true;
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  const parts = Array.from(segments, ({ segment }) => segment);
  return namesPerson(parts) || namesFirm(parts, amount.test(text));
}

const namesPerson = (parts: readonly string[]): boolean =>
  parts.some((part, at) => surname.test(part) && !measure.test(parts[at - 1] ?? ''));

/** Two characters that are no word, before a trade or beside an amount. */
const namesFirm = (parts: readonly string[], hasAmount: boolean): boolean =>
  parts.some((part, at) => {
    const next = parts[at + 1] ?? '';
    if (!isSyllable(part) || !isSyllable(next)) return false;
    return hasAmount || trade.test(parts.slice(at + 2, at + 2 + reach).join(''));
  });

const isSyllable = (part: string): boolean => /^\p{Script=Han}$/u.test(part) && !plain.test(part);
