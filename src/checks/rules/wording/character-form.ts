import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { oddForms } from '../../text/character-forms.ts';
import type { OddForm } from '../../text/character-forms.ts';

const messages: Record<OddForm['kind'], (found: readonly OddForm[]) => string> = {
  traditional: (found) => `有繁体字“${joined(found, 'char')}”，读者搜简体搜不到`,
  compatibility: (found) => `“${joined(found, 'char')}”看着是常用字，其实是另一个字符，搜不到`,
  kana: (found) => `“${joined(found, 'char')}”是半角的日文符号`,
  space: () => '这里不是普通的空格，是从网页或 Word 带来的特殊空格',
};

const fixes: Record<OddForm['kind'], (plain: string) => string> = {
  traditional: (plain) => `改成“${plain}”；照引原文的，放进引号或书名号`,
  compatibility: (plain) => `改成“${plain}”，重打一遍，不要从 PDF 复制`,
  kana: (plain) => `改成“${plain}”`,
  space: () => '删掉，重打一个空格',
};

/** One reminder for each kind in a line or value. Traditional characters in quotes and titles are kept. */
export const characterForm = fileRule('character-form', 'warning', ({ texts }) =>
  texts.flatMap((text) => {
    const found = oddForms(text.value);
    return [...new Set(found.map(({ kind }) => kind))].map((kind): Finding => {
      const own = found.filter((form) => form.kind === kind);
      return {
        place: text.at(own[0]?.index ?? 0),
        message: messages[kind](own),
        fix: fixes[kind](joined(own, 'plain')),
      };
    });
  }),
);

const joined = (found: readonly OddForm[], side: 'char' | 'plain'): string =>
  found
    .slice(0, 12)
    .map((form) => form[side])
    .join('');
