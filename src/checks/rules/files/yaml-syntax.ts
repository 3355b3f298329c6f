import { yamlCause } from '../../fields/yaml-cause.ts';
import { fileRule } from '../../rule.ts';

/** Codes of the yaml library: what was done, and what to do. */
const causes: Record<string, readonly [reason: string, fix: string]> = {
  BLOCK_AS_IMPLICIT_KEY: ['值里有半角冒号，却没有加引号', '把值里的冒号改成全角“：”，或整个值加半角双引号'],
  MISSING_CHAR: ['引号或括号没有成对', '看这一行和上面几行，补上少的那一半'],
  BAD_INDENT: ['缩进不齐', '行首的空格改成和同一层的上一行一样多'],
  DUPLICATE_KEY: ['同一个字段写了两次', '两处合成一处，删掉另一处'],
  UNRESOLVED_ALIAS: ['值以星号开头，却没有加引号', '整个值加双引号'],
  TAB_AS_INDENT: ['行首用了 Tab 键', '删掉行首的 Tab，改打空格，和同一层的上一行对齐'],
  MULTILINE_IMPLICIT_KEY: ['这一行少了半角冒号', '写成“字段: 值”，冒号后面空一格'],
};
const unnamed = ['格式不对', '和上一行比：缩进、冒号后的空格、成对的引号；看不出就整个值加双引号'] as const;

/**
 * The first mistake only, for the parser reports again what follows from it; fields written twice
 * stand for themselves. What is wrong with JSON is said by `region-map`.
 */
export const yamlSyntax = fileRule('yaml-syntax', 'error', ({ source, row }) => {
  const { file, collection, yamlProblems } = source;
  if (collection === 'regionMaps') return [];
  const twice = yamlProblems.filter(({ code }) => code === 'DUPLICATE_KEY');
  const broken = yamlProblems.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1);
  const cause = broken.length > 0 ? yamlCause(source, row) : undefined;
  if (cause) {
    const { line, column, reason, fix } = cause;
    return [{ place: { file, line, column }, message: `${unread(file)}：${reason}`, fix }];
  }
  return (broken.length > 0 ? broken : twice).map(({ code, position }) => {
    const [reason, fix] = causes[code] ?? unnamed;
    return { place: { file, ...position }, message: `${unread(file)}：${reason}`, fix };
  });
});

/** In a file of data all is fields, in a page only what stands at its head. */
const unread = (file: string): string => (file.endsWith('.mdx') ? '开头的字段读不懂' : '字段读不懂');
