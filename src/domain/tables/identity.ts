/** Heads of columns that hold whom a row is about, or how to reach them. */
const tellingHead =
  /(?:^|客户|企业|公司|单位|法人|户)(?:名称?|全称|简称)$|姓名|联系人|经办人|电话|手机|座机|传真|邮箱|微信|QQ|身份证|证件|信用代码|机构代码|税号|[账帐][号户]|卡号|地址|法定代表|法人|实控人|实际控制人/i;

const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const titled = new RegExp(
  `[${surnames}](?:总(?![额量行部计共数成])|董(?!事)|经理|会计|主任|厂长|行长|科长|处长|局长|先生|女士|小姐|老板)`,
  'u',
);
const commonFirms = /(?:子|母|分|总|上市|担保|租赁|保理|保险|物流|证券|信托|评估|核心|项目|集团)公司/gu;
const firm =
  /(?:有限|股份)公司|有限责任|合伙企业|[\u4e00-\u9fff]{2}集团|[\u4e00-\u9fff]{2}公司|\b(?:Co\.?,? ?Ltd|Ltd|Inc|GmbH|Corp)\b/iu;
const works =
  /^[\u4e00-\u9fff（）()]{3,}厂$|^[\u4e00-\u9fff（）()]{2,}(?:商行|经营部|门市部|合作社|事务所|研究院|研究所|医院|学校|商店)$/u;
const writtenDay =
  /(^|\D)(?:19|20)\d{2}([-/.年]?)(?:1[0-2]|0?[1-9])(?:\2|月)(?:3[01]|[12]\d|0?[1-9])(?!\d)日?/gu;

/** Why the head of a column shows that it holds names, numbers or addresses of people or firms. */
export const tellingColumn = (head: string): string | undefined =>
  tellingHead.test(plain(head).replace(/\s/g, '')) ? '这一列是客户的名称、号码或地址' : undefined;

/** What in a cell tells a firm or a person, if anything does. */
export function tellingText(cell: string): string | undefined {
  const text = plain(cell).replace(commonFirms, '');
  if (/\S@\S+\.\S/.test(text)) return '像邮箱';
  if (firm.test(text) || works.test(text)) return '像企业名称';
  if (titled.test(text)) return '像人名';
  const numbers = text.replace(writtenDay, '$1 ');
  if (/1[3-9](?:[ -]?\d){9}/.test(numbers)) return '像手机号';
  if (/\d(?:[ -]?[\dA-Za-z]){14,18}/.test(numbers)) return '像证件号或账号';
  if (/\d(?:[ -]?\d){6}/.test(numbers) || /[〇零一二三四五六七八九幺]{7}/u.test(numbers))
    return '像电话或账号';
  return undefined;
}

/** A stand-in for a client or a manager: A01, 战略-03, 客户A; few letters and digits, so that none is a name or a number. */
const standIn = /^(?:客户|经理|户)?[A-Za-z甲乙丙丁戊己庚辛壬癸]{0,4}[-_.]?\d{0,6}(?:号|户)?$/u;

/** Why a code is no stand-in, if it is none. */
export function tellingCode(cell: string): string | undefined {
  const text = plain(cell).replace(/\s/g, '');
  if (standIn.test(text) && /[A-Za-z0-9甲乙丙丁戊己庚辛壬癸]/u.test(text)) return undefined;
  return tellingText(text) ?? (/[\u4e00-\u9fff]/u.test(text) ? '里有汉字，像名称' : '太长或有别的符号');
}

const plain = (text: string): string => text.normalize('NFKC').trim();
