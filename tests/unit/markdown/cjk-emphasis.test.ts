import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { shieldEmphasis } from '../../../src/markdown/cjk-emphasis.ts';
import { parseMdx } from '../../../src/markdown/parse.ts';

const oracle = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkCjkStrikethrough);

/** Tree without positions, neighbouring texts joined: what a reader would see. */
function shape(node: Nodes): unknown {
  if ('value' in node) return node.value;
  const children = 'children' in node ? node.children.map((child) => shape(child as Nodes)) : [];
  const joined = children.reduce<unknown[]>((list, child) => {
    const last = list.at(-1);
    if (typeof child === 'string' && typeof last === 'string') return [...list.slice(0, -1), last + child];
    return [...list, child];
  }, []);
  return { [node.type]: joined };
}

const cases = [
  '**重点。**后面',
  '**“强调”**中文',
  '提高**25%**以上',
  '**重点。**2026年',
  '见**[链接](/x/)**后',
  '**`代码`**后面',
  '~~删除。~~后面',
  '*注意：*后面',
  '普通**粗**字',
  '中文**“强调”**和**一。**二',
  '**（略）**后文',
  '前文**（略）**',
  '前文**《办法》**第九条',
  '**客户：**3家',
  '**3+3**转化',
  '用**3+3**转化',
  '**60天！**之内',
  '**「引」**用',
  '先**“甲”、“乙”**后',
  '**甲**、**乙**、**丙**',
  '***重点。***后面',
  '**重*点。*后**面',
  '- **结论：**先说\n- **理由。**后说',
  '# **标题。**一',
  '| **表。**头 | b |\n| --- | --- |\n| **格。**子 | 2 |',
  '> **引用。**后',
  '**甲。**\n**乙。**丙',
  '甲 **乙。** 丙',
  '**甲 。**乙',
  '2 * 3 * 4 中文',
  '5*6=30，*斜。*体',
  '**利率（LPR）**下调',
  '**1%**~~5%~~之间',
  '**“双引号”**和**‘单引号’**并用',
  '**破折——**号',
  '**省略……**号',
  '全角～**波浪～**线',
  '**A股**上市',
  '**ABC.**中文',
  '中**a.**b',
  '**未闭合。后面',
  '**甲。**乙**丙。**丁**戊。**己',
];

describe('Chinese emphasis', () => {
  it.each(cases)('reads %j as remark with the CJK extension does', (source) => {
    expect(shape(parseMdx(source))).toEqual(shape(oracle.parse(source)));
  });

  it('keeps positions and restores every character', () => {
    const alphabet = fc.constantFrom(
      '重',
      '点',
      '。',
      '“',
      '”',
      '**',
      '*',
      '~~',
      'a',
      ' ',
      '%',
      '（',
      '）',
      '\n\n',
      '`',
    );
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        const { text, restore } = shieldEmphasis(source);
        expect(text).toHaveLength(source.length);
        expect(restore(text)).toBe(source);
      }),
    );
  });

  it('leaves code as it was written', () => {
    const source = '`**重点。**后面`\n\n```txt\n**重点。**后面\n```\n';
    const [paragraph, code] = parseMdx(source).children;
    expect(paragraph).toMatchObject({ children: [{ type: 'inlineCode', value: '**重点。**后面' }] });
    expect(code).toMatchObject({ type: 'code', value: '**重点。**后面' });
  });

  it('says so when one text needs too many placeholders', () => {
    const source = Array.from(
      { length: 120 },
      (_, index) => `**甲。**${String.fromCharCode(0x4e00 + index)}`,
    ).join(' ');
    expect(() => shieldEmphasis(source)).toThrow('一篇里紧挨着强调符号的不同汉字太多，请拆成两篇');
  });
});
