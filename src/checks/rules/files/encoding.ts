import { fileRule } from '../../rule.ts';

/** What Windows calls them where a file is saved. */
const names: Record<string, string> = {
  GBK: '像是 GBK，记事本里叫 ANSI',
  Big5: '像是繁体的 Big5',
  'UTF-16': '像是 UTF-16，记事本里也叫 Unicode',
};

/** Of such a file nothing else is told: all the rest follows from it. */
export const encoding = fileRule('encoding', 'error', ({ source }) => {
  const fault = source.encodingFault;
  if (!fault) return [];
  const name = names[fault.encoding ?? ''];
  const place = { file: source.file, line: fault.line, column: fault.column };
  return name
    ? [
        {
          place,
          message: `文件不是 UTF-8 编码（${name}），存成网页会变成乱码`,
          fix: '用记事本打开，点“文件”里的“另存为”，编码选 UTF-8，盖过原来的文件',
        },
      ]
    : [
        {
          place,
          message: '从这里起有坏掉的字，不是完整的 UTF-8',
          fix: '把这里的字补写好，再另存为 UTF-8',
        },
      ];
});
