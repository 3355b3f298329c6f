import type { CheckContext, CheckedFile } from '../context.ts';
import { isIdNumber, isBankCard, isCreditCode } from '../personal-data.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { textsOf } from '../texts.ts';
import type { AuthorText } from '../texts.ts';

/** half-width-punctuation, page-noise, personal-data, real-company. */
export function wording(context: CheckContext): Problem[] {
  return context.files.flatMap((file) => [
    ...wherePersonal(file).flatMap(personal),
    ...textsOf(file).flatMap((text) => [...punctuation(text), ...noise(text), ...company(file, text)]),
  ]);
}

const full: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const halfWidth = /(?<=[\u4e00-\u9fff])[,:;?!(](?!\/\/)|[,;?!)](?=[\u4e00-\u9fff])/g;

function punctuation(text: AuthorText): Problem[] {
  return [...text.value.matchAll(halfWidth)].map(({ 0: char, index }) =>
    problem(
      'half-width-punctuation',
      text.at(index),
      `汉字旁边用了半角“${char}”`,
      `改成全角“${full[char] ?? char}”`,
    ),
  );
}

const noiseWords =
  /点击(?:展开|查看|阅读)|阅读全文|展开全文|相关(?:推荐|阅读)|责任编辑|联系老秘|需要润色|\d+\s*热度|版权归.{0,8}所有|扫码关注|&nbsp;|免责声明：/g;

function noise(text: AuthorText): Problem[] {
  return [...text.value.matchAll(noiseWords)].map(({ 0: words, index }) =>
    problem('page-noise', text.at(index), `像是从网页带来的字：“${words}”`, '删掉，只留事实'),
  );
}

/** Digits as people write them: joined, or grouped by single spaces or hyphens. */
const numberLike =
  /(?<![0-9A-Za-z])(?:[0-9A-Za-z]{11,19}|\d{3,6}(?:[ -]\d{2,8}){1,5}[\dXx]?)(?![0-9A-Za-z])/g;

/**
 * Every line, code and comments too, is published with the repository; only web addresses are left out.
 * Guide pages quote the mistake itself, in code; the digits of a map are coordinates.
 */
function wherePersonal(file: CheckedFile): AuthorText[] {
  const { source } = file;
  if (source.collection === 'guide' || source.collection === 'regionMaps') return textsOf(file);
  return source.text.split('\n').map((line, index) => ({
    value: line.replace(/https?:\/\/\S+/g, (url) => ' '.repeat(url.length)),
    at: (offset: number) => ({ file: source.file, line: index + 1, column: offset + 1 }),
  }));
}

function personal(text: AuthorText): Problem[] {
  return [...text.value.matchAll(numberLike)].flatMap(({ 0: value, index }) => {
    const kind = kindOf(value.replace(/[ -]/g, '').toUpperCase());
    return kind
      ? [problem('personal-data', text.at(index), `像是${kind}`, '删掉；本库不存任何客户或个人信息')]
      : [];
  });
}

function kindOf(value: string): string | undefined {
  if (/^1[3-9]\d{9}$/.test(value)) return '手机号';
  if (isIdNumber(value)) return '身份证号';
  if (isCreditCode(value)) return '统一社会信用代码';
  return isBankCard(value) ? '银行卡号' : undefined;
}

const companyName = /[\u4e00-\u9fffA-Za-z]{0,14}(?:股份有限公司|有限责任公司|有限公司)/g;
const coded = /(?:^|[^\u4e00-\u9fff])[A-Z][\u4e00-\u9fff]{0,8}(?:股份有限公司|有限责任公司|有限公司)$/;

/** Cases made from public reports may name a firm; everything about our own clients may not. */
function company({ source }: CheckedFile, text: AuthorText): Problem[] {
  const kind = (source.data as { kind?: unknown } | undefined)?.kind;
  if (!['methods', 'cases', 'regions', 'schemes'].includes(source.collection) || kind === 'industry')
    return [];
  return [...text.value.matchAll(companyName)]
    .filter(({ 0: name }) => !coded.test(name))
    .map(({ 0: name, index }) =>
      problem('real-company', text.at(index), `写了企业全名“${name}”`, '换成代称，例如 Z机械、客户A'),
    );
}
