import { fileRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import type { AuthorText } from '../../text/author-texts.ts';

const markup: readonly (readonly [RegExp, string, string])[] = [
  [/<\/?[A-Za-z][^<>]*>/, '标签', '删掉标签，只留文字'],
  [/&(?:[A-Za-z]+|#\d+|#x[0-9a-fA-F]+);/, '网页代码', '直接写那个字，不写代码'],
  [/!?\[[^\]\n]*\]\([^()\n]*\)/, '链接', '只留文字；要链接就写进正文'],
  [/\*\*[^*\n]+\*\*|__[^_\n]+__|~~[^~\n]+~~/, '加粗或删除线的记号', '删掉记号，只留文字'],
  [/`[^`\n]+`/, '反引号', '删掉反引号，要强调就用中文引号'],
  [/^#{1,6} /m, '标题的记号 #', '删掉 #；要分段写就写进正文'],
];

/** Fields are shown as they are typed, in one piece. */
export const plainTextField = fileRule('plain-text-field', 'error', ({ source, texts }) =>
  texts.flatMap((text) => {
    const { path } = text;
    if (!path) return [];
    if (text.value.trim().includes('\n'))
      return [
        {
          place: fieldPlace(source, path),
          message: `${nameOf(path)} 里换了行，这个字段只能是一段`,
          fix: '合成一段写；要分几条，写进正文',
        },
      ];
    return marksIn(text);
  }),
);

const marksIn = (text: AuthorText) =>
  markup.flatMap(([pattern, name, fix]) => {
    const found = pattern.exec(text.value);
    return found
      ? [
          {
            place: text.at(found.index),
            message: `字段里的${name}不起作用，会原样显示：${found[0].slice(0, 20)}`,
            fix,
          },
        ]
      : [];
  });

const nameOf = (path: readonly (string | number)[]): string =>
  path.filter((part) => typeof part === 'string').join('.');
