const groupName = /(?<before>[\u4e00-\u9fffA-Za-z]{1,14}?)集团(?!化|军|有限|股份|责任)/g;
/** One code letter before the word, as in `Z机械集团`. */
const coded = /(?:^|[^A-Za-z])[A-Z][\u4e00-\u9fff]{0,8}$/;
const placeholder = /^[Xx]+$/;
/** `某煤炭集团`, `一家医药集团`: a kind of group, not one group. */
const indefinite = /[某个]|[一两几多这那每各数]家/;
/** Characters that end what stands before a name, and that names do without. */
const lead = /^.*[的了与及或在由对向从把将被让给是]/;
const qualifiers =
  "企业|客户|公司|单位|机构|股东|型|级|特大|超大|跨国|民营|国有|国资|[央国民]企|私营|上市|家族|母子|所属|所在|整个|同一|另一|其他|龙头|核心|下属|旗下|成员|头部|关联|实体|[外合]资|[境海国]外|[境国]内|[当本]地|区域|地方|[省市县区]属|多元|综合|全国|全球|战略|重点|目标|成长|[总分支我]行";
const lines =
  "医药|药业|医疗|健康|机械|装备|重工|机床|制造|能源|新能源|电力|电子|化工|建筑|建工|建设|汽车|流通|零售|贸易|商贸|物流|交通|钢铁|煤炭|有色|矿业|农业|食品|纺织|投资|金融|产业|工业|商业|实业|控股|国际|科技|技术|行业|光伏|电池|锂电|材料|城投|文旅|传媒|教育|地产|银行";
/** Any group may be so qualified, and a line of business alone names nobody. */
const common = new RegExp(`(?:${qualifiers})$|^(?:${qualifiers}|${lines})+$`);
/** Verbs and particles, after which `集团` stands alone: `计入集团`, `先看集团`. */
const verb =
  /(?:[计纳进并加]入|不[上了着到成]|用[上到]|上报|通过|[属归]于|归属|隶属|围绕|包括|成立|组建|收购|形成|建立|穿透|结合|关注|了解|对接|拜访|服务|支持|管理|归集|统一|整合|依托|[作成视认分称]为|[和按以看查报问找管讲谈跟需须要先再才也只但若因则且并后前时到至于凭使随往含除指即非无本该其此整全])$/;

/** `××集团` without its legal form. Chinese has no word boundaries: in doubt nothing is reported. */
export const groupNames = (text: string): { name: string; index: number }[] =>
  [...text.matchAll(groupName)].flatMap(({ 0: found, index, groups }) => {
    const before = groups?.["before"] ?? "";
    const own = before.replace(lead, "");
    if (own.length < 2 || indefinite.test(before) || coded.test(before) || placeholder.test(own)) return [];
    if (common.test(own) || verb.test(own)) return [];
    return [{ name: `${own}集团`, index: index + found.length - own.length - 2 }];
  });
