import { yamlCause } from '../fields/yaml-cause.ts';
import { fileRule } from '../rule.ts';

/** Codes of the yaml library in words. */
const reasons: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: '值里有冒号，却没有加引号',
  MISSING_CHAR: '引号或括号没有成对',
  BAD_INDENT: '缩进不齐',
  DUPLICATE_KEY: '同一个字段写了两次',
  UNRESOLVED_ALIAS: '值以星号开头，却没有加引号',
  TAB_AS_INDENT: '缩进用了制表符',
};

const generalFix = '检查缩进、冒号后的空格和成对的引号；带冒号或井号的值加双引号';

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
    return [{ place: { file, line, column }, message: `开头的字段读不懂：${reason}`, fix }];
  }
  return (broken.length > 0 ? broken : twice).map(({ code, position }) => ({
    place: { file, ...position },
    message: `开头的字段读不懂：${reasons[code] ?? '格式不对'}`,
    fix: code === 'DUPLICATE_KEY' ? '两处合成一处，删掉另一处' : generalFix,
  }));
});
