import { Converter } from 'opencc-js/t2cn';

/** Pairs of a sign and what it looks like, one after the other. */
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(Array.from(text.matchAll(/(\S)(\S)/gu), ([, odd = '', plain = '']) => [odd, plain] as const));

/** Radicals that look like a character; Unicode has no decomposition for them. */
const radicals = pairs(
  '⺁厂⺌小⺎尣⺕彐⺗心⺟母⺠民⺩王⺪疋⺫目⺬示⺭礻⺮竹⺰纟⺳网⺶羊⺷羊⺹老⺻聿⺼肉⻁虎⻂衤⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻐钅⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻱龟⻳龟',
);

/** Letters of other scripts that nobody tells from a Latin one, and kana nobody tells from Han. */
const lookAlikes = pairs(
  `АAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYаaсcеeһhіiјjоoрpѕsхxуyԁdԛqԝwѵvѴVԌGҮYӀI
   ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXαaοoνvιiκkρpτtυu ՕOօoՏSսuոnցg
   ᎪAᏴBᏟCᎠDᎬEᎻHᎥiᎫJᏦKᏞLᎷMᏢPᎡRᏚSᎢTᏙVᎳWᎩYᏃZ ꓐBꓚCꓓDꓰEꓝFꓖGꓧHꓲIꓙJꓗKꓡLꓟMꓠNꓳOꓑPꓣRꓢSꓔTꓴUꓦVꓪWꓫXꓬYꓜZ
   ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡgıi ロ口エ工ニ二ハ八カ力タ夕ト卜ミ三ヘ八`,
);

let outsideStandard: RegExp | undefined;

/** Han outside GB 2312, which has no traditional ones but for those that mainland texts use in other senses. */
export function oddHan(): RegExp {
  if (outsideStandard) return outsideStandard;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  const standard = new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
  for (const char of '昇氾脩扞蒐剋') standard.add(char);
  for (const char of '後菸') standard.delete(char);
  const ranges: [number, number][] = [];
  for (let code = 0x3400; code <= 0x9fff; code++) {
    if (standard.has(String.fromCharCode(code))) continue;
    const last = ranges[ranges.length - 1];
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const unit = (code: number): string => String.fromCharCode(code);
  const classes = ranges.map(([from, to]) => `${unit(from)}-${unit(to)}`).join('');
  return (outsideStandard = new RegExp(`[${classes}]`));
}

let converter: ((text: string) => string) | undefined;

/** The form of the mainland of one character, radicals among them. */
export function simplified(char: string): string {
  converter ??= Converter({ from: 't', to: 'cn' });
  return converter(radicals.get(char) ?? char);
}

/** Dingbats of digits, each by the sign of its first; Unicode has no decomposition for them. */
const dingbats = [0x2776, 0x2780, 0x278a, 0x24f5].flatMap((first) =>
  Array.from({ length: 10 }, (_, at) => [String.fromCodePoint(first + at), String(at + 1)] as const),
);
const digits: ReadonlyMap<string, string> = new Map([...dingbats, ['⓿', '0'], ['🄌', '0'], ['🄋', '0']]);

/** A decimal digit of any script: scripts number theirs in runs of ten from zero. */
function decimal(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}

/** What Unicode gives a plainer form that rules do not want: they are written with these marks. */
const kept = /[\n\t，。；：！？（）【】［］、“”‘’《》〔〕…]/u;
const lineBreak = /[\u2028\u2029\u0085\v\f\r]/u;
const blank = /[\p{Zs}\u2800]/u;
/** Nobody sees it, or it only changes the look of what stands before it; the last are marks of emphasis. */
const unseen = /[\p{DI}\p{C}\p{M}\ufffc\ufffd*]/u;

const plainForms = new Map<string, string>();

/** How one character reads to somebody who does not look twice; empty when nobody sees it. */
export function plainForm(char: string): string {
  const known = plainForms.get(char);
  if (known !== undefined) return known;
  const plain = formOf(char);
  plainForms.set(char, plain);
  return plain;
}

function formOf(char: string): string {
  if (kept.test(char)) return char;
  if (lineBreak.test(char)) return '\n';
  if (blank.test(char)) return ' ';
  if (unseen.test(char)) return '';
  return Array.from(char.normalize('NFKC'), asRead).join('');
}

function asRead(char: string): string {
  if (/\p{M}/u.test(char)) return '';
  if (/\p{Nd}/u.test(char)) return decimal(char);
  const plain = digits.get(char) ?? lookAlikes.get(char) ?? radicals.get(char) ?? char;
  return oddHan().test(plain) ? simplified(plain) : plain;
}
