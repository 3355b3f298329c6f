import { wordsOf } from './words.ts';

export interface PersonName {
  name: string;
  index: number;
}

/** Surnames that hardly start another word. */
const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕张孔曹严魏陶姜戚谢邹喻柏窦潘葛奚范彭郎鲁韦昌苗凤俞袁柳鲍史唐薛雷贺倪汤滕殷罗毕郝邬顾孟黄穆萧尹姚邵湛汪祁毛禹狄贝臧戴宋庞熊纪舒屈董梁杜阮闵席季麻贾娄郭梅林刁钟徐邱骆高夏蔡田樊胡凌霍虞卢莫房裘缪丁邓洪石崔吉龚程邢裴陆翁荀甄曲封芮储靳段焦谷侯宓全班宁仇栾甘祖武符刘景詹束龙叶司黎蒲邰赖卓蔺屠乔阳闻党翟谭贡劳申冉桑尚温庄晏柴瞿阎连习艾易戈廖耿匡寇广欧沃利越隆师巩聂晁曾沙丰游岳帅肖闫覃江万金苏白方鲍康伍余付代邸池佟关车包齐牛明向卞安';
/** The same letters as verbs, particles or adjectives of everyday speech: no surname right before a title. */
const ambiguous = new Set('高全班广利越师连党代包车明向安关万方白全景束习劳祖封储宁丰尚阳闻游帅金林田石江温');
const compound = '欧阳|上官|司马|诸葛|皇甫|令狐|慕容|端木|公孙|夏侯|东方|尉迟|司徒';
const title =
  '副?总经理|副?董事长|副?行长|副?厂长|副?总裁|副?部长|副?处长|副?局长|副?科长|副?主任|副?院长|副?校长|副?所长|副?镇长|副?市长|副?县长|副?区长|副?书记|副?会长|经理|总监|主管|厂长|先生|女士|小姐|太太|老师|老板|师傅|会计|出纳|总工|博士|教授|律师|股东';
const given = '(?!某|总|副)[\\u4e00-\\u9fff]';
const titled = new RegExp(`(?=(?<who>(?:${compound}|[${surnames}])(?:${given}){0,2}?)(?:${title}))`, 'g');
/** 李总, 刘董, 张工: one letter of title that other words start with, so what follows counts. */
const short = new RegExp(
  `(?<who>${compound}|[${surnames}])(?<title>总|董|工|局|处)(?=$|[^\\u4e00-\\u9fffA-Za-z0-9]|[的说问讲看要想就也都已让把跟和与您你那先刚有来在点定签不没会能当给同提批拍同办交管安请答回]|是(?![多几不会在要]))`,
  'g',
);
const role =
  '联系人|经办人|对接人|法人代表|法定代表人|法人|负责人|实控人|实际控制人|姓名|董事长|总经理|财务总监|财务经理|董秘|老板|创始人|出纳|会计|经理|总监|主任|厂长';
const named = new RegExp(
  `(?:${role})(?:[：:为是叫]|\\s){0,2}(?<who>(?:${compound}|[${surnames}])${given}{1,2})(?=$|[^\\u4e00-\\u9fff]|[的说问讲和与在是（])`,
  'g',
);
/** No given name has these. */
const particle = /[的了与及或在由对向从把将被让给是和跟为且等这那就也不没有]/;
/** Names the dictionary holds as words, though they name people. */
const stock = new Set(['张三', '李四', '王五', '赵六', '欧阳', '上官', '司马', '诸葛']);

/** People in a text, by surname and title or by the post before a name; posts alone and 张某 name nobody. */
export function personNames(text: string): PersonName[] {
  const found = [...titledPeople(text), ...shortTitles(text), ...namedPeople(text)];
  return found
    .filter(({ index }, at) => found.findIndex((other) => Math.abs(other.index - index) < 2) === at)
    .sort((a, b) => a.index - b.index);
}

const titleAt = new RegExp(`^(?:${title})`);

const titledPeople = (text: string): PersonName[] =>
  [...text.matchAll(titled)].flatMap(({ index, groups: { who = '' } = {} }) => {
    const what = titleAt.exec(text.slice(index + who.length))?.[0] ?? '';
    return stands(text, index, who) ? [{ name: who + what, index }] : [];
  });

const shortTitles = (text: string): PersonName[] =>
  [...text.matchAll(short)].flatMap(({ 0: name, index, groups: { who = '' } = {} }) =>
    stands(text, index, who) && wordsOf(name).length > 1 ? [{ name, index }] : [],
  );

const namedPeople = (text: string): PersonName[] =>
  [...text.matchAll(named)].flatMap(({ 0: found, index, groups: { who = '' } = {} }) => {
    const start = index + found.length - who.length;
    return !ambiguous.has(who[0] ?? '') && stands(text, start, who) ? [{ name: who, index: start }] : [];
  });

/** Whether the letters are a name and no part of words: 高级 in 高级经理, 主张 before 经理. */
function stands(text: string, index: number, who: string): boolean {
  const isSurname = who.length === 1 || stock.has(who);
  if (who.length === 1 && ambiguous.has(who)) return false;
  const from = Math.max(0, index - 6);
  let at = from;
  const words = wordsOf(text.slice(from, index + who.length + 4)).map((word) => {
    at += word.length;
    return { start: at - word.length, end: at, word };
  });
  const first = words.find(({ start }) => start === index);
  if (!first) return false;
  if (stock.has(who)) return true;
  if (isSurname) return first.end === index + 1;
  const isWord = words.some(({ start, end }) => start === index + 1 && end === index + 3 && who.length === 3);
  if (particle.test(who.slice(1)) || (isWord && ambiguous.has(who[0] ?? ''))) return false;
  return first.word.length === 1 && words.some(({ end }) => end === index + who.length);
}
