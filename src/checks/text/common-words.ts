/** One code letter before the word, as in `Z机械集团`. */
export const coded = /(?:^|[^A-Za-z])[A-Z][\u4e00-\u9fff]{0,8}$/;
export const placeholder = /^[Xx×]+$/;
/** `某煤炭集团`, `一家医药集团`: a kind of group, not one group. */
export const indefinite = /[某个]|[一两几多这那每各数]家/;
/** Characters that end what stands before a name, and that names do without. */
export const lead = /^.*[的了与及或在由对向从把将被让给是]/;
const qualifiers =
  '企业|客户|公司|单位|机构|股东|型|级|特大|超大|跨国|民营|国有|国资|[央国民]企|私营|上市|家族|母子|所属|所在|整个|同一|另一|其他|龙头|核心|下属|旗下|成员|头部|关联|实体|[外合]资|[境海国]外|[境国]内|[当本]地|区域|地方|[省市县区]属|多元|综合|全国|全球|战略|重点|目标|成长|[总分支我]行';
const lines =
  '医药|药业|医疗|健康|机械|装备|重工|机床|制造|能源|新能源|电力|电子|化工|建筑|建工|建设|汽车|流通|零售|贸易|商贸|物流|交通|钢铁|煤炭|有色|矿业|农业|食品|纺织|投资|金融|产业|工业|商业|实业|控股|国际|科技|技术|行业|光伏|电池|锂电|材料|城投|文旅|传媒|教育|地产|银行';
/** Any group may be so qualified, and a line of business alone names nobody. */
const common = new RegExp(`(?:${qualifiers})$|^(?:${qualifiers}|${lines})+$`);

export const isCommon = (name: string): boolean => common.test(name);
