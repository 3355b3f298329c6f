import { contactNumbers } from '../../../compliance/index.ts';
import { isPlainName } from '../../fields/plain-name.ts';
import { isPictureFile } from '../../../domain/picture/picture.ts';
import { contentRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

/** Pictures get addresses of their own, so that their names may be Chinese, also as WeChat names them. */
const pictureName = /^[a-z0-9\p{Script=Han}]+(?:[-_][a-z0-9\p{Script=Han}]+)*\.[a-z]+$/u;

/** File names become web addresses, and some systems take `Spin` and `spin` for one file. */
export const fileName = contentRule('file-name', 'error', ({ sources, pictures }) => {
  const taken = new Set([...sources, ...pictures].map(({ file }) => file));
  return [...sources, ...pictures].flatMap(({ file }): Finding[] => {
    const place = { file, line: 1, column: 1 };
    const wrong = file.split('/').find((name) => !isPlain(name));
    if (wrong !== undefined)
      return [
        {
          place,
          message: `名称“${wrong}”里有${oddities(wrong)}`,
          fix: remedy(file, wrong, taken),
        },
      ];
    return contactNumbers(file.replace(/\D+/g, ' ')).map(({ kind }) => ({
      place,
      message: `名称“${file}”里像有${kind}`,
      fix: '改个名字，文件名也会公开；本库不存任何客户或个人信息',
    }));
  });
});

/** A copy made by hand is to go: under a better name it would stand in the way of what it is a copy of. */
function remedy(file: string, wrong: string, taken: ReadonlySet<string>): string {
  const name = better(wrong);
  const isCopy =
    /副本|\(\d+\)|（\d+）|copy/i.test(wrong) || (name !== undefined && taken.has(file.replace(wrong, name)));
  if (isCopy) return '像是复制出来的，用不着就删掉；要另写一篇，换个自己的英文名';
  return `只用小写字母、数字和连字符${name === undefined ? '，例如拼音' : `，例如 ${name}`}`;
}

const isPlain = (name: string): boolean => (isPictureFile(name) ? pictureName.test(name) : isPlainName(name));

function oddities(name: string): string {
  const found = [
    ...(/[A-Z]/.test(name) ? ['大写字母'] : []),
    ...(/\s/.test(name) ? ['空格'] : []),
    ...(/[\u4e00-\u9fff]/.test(name) && !isPictureFile(name) ? ['汉字'] : []),
  ];
  return found.length > 0 ? found.join('和') : '不能用的符号';
}

/** The same name in plain letters, when it has any. */
function better(name: string): string | undefined {
  const [, stem = name, ending = ''] = /^(.*?)(\.[A-Za-z]+)?$/.exec(name) ?? [];
  const plain = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain ? `${plain}${ending.toLowerCase()}` : undefined;
}
