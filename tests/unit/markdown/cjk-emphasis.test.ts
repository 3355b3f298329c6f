import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { isOperator, shieldEmphasis } from '../../../src/markdown/cjk-emphasis.ts';
import { parseMdx } from '../../../src/markdown/parse.ts';

const oracle = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkStrikethrough, { singleTilde: false });

/** The oracle with the marks that multiply escaped: it takes them for emphasis. */
const oracleTree = (source: string) =>
  oracle.parse(
    source.replace(/\\[\\*_~]|\*+|_+|~+/g, (run, at: number) =>
      isOperator(source, at, run) ? `\\${run}` : run,
    ),
  );

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
  '提高**额**（授信）',
  '见**甲**（一）和*乙*「二」',
  '**甲**乙**（丙）**丁',
  '**重。**𠮷野家',
  '𠮷**（略）**𠮷',
  '期限3~5年，利率8~10个点',
  '~~删除。~~后面~~“再删”~~文',
  '\\\\**重点。**后 \\**不是。**重点',
];

describe('Chinese emphasis', () => {
  it.each(cases)('reads %j as remark with the CJK extension does', (source) => {
    expect(shape(parseMdx(source))).toEqual(shape(oracleTree(source)));
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

  it.each([
    [
      'Chinese with every quote',
      ['重', '𠮷', '。', '“', '”', '「', '（', '）', '**', '**', '*', '***', '~~', ' ', '[链](/x)'],
    ],
    [
      'Chinese beside Latin',
      ['重', '点', '。', '（', 'ab', '12', '%', ',', '`xy`', '**', '**', '*', ' ', '\n'],
    ],
  ])('agrees with the oracle on random %s', (_name, parts) => {
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 9 }).map((list) => `甲${list.join('')}`);
    fc.assert(
      fc.property(text, (source) => {
        expect(shape(parseMdx(source))).toEqual(shape(oracleTree(source)));
      }),
      { numRuns: 500, seed: 20260101 },
    );
  });

  it('takes curly quotes for Chinese also beside Latin letters, where the oracle does not', () => {
    expect(shape(parseMdx('**“双碳”**2030目标'))).toEqual({
      root: [{ paragraph: [{ strong: ['“双碳”'] }, '2030目标'] }],
    });
  });

  it('reads emphasis inside a component', () => {
    expect(shape(parseMdx('<Tip>\n\n**重点。**后面\n\n</Tip>'))).toEqual({
      root: [{ mdxJsxFlowElement: [{ paragraph: [{ strong: ['重点。'] }, '后面'] }] }],
    });
  });

  it('gives nodes the positions they have in the source', () => {
    const [paragraph] = parseMdx('**重点。**后面[链](/x/)').children;
    expect(paragraph).toMatchObject({
      children: [
        { type: 'strong', position: { end: { offset: 7 } } },
        { type: 'text', value: '后面' },
        { type: 'link', position: { start: { offset: 9, column: 10 } } },
      ],
    });
  });

  it('leaves addresses, attributes, comments and footnote names as they were written', () => {
    const source =
      '[链](/重**。**点~1)[^甲~1]\n\n<Tip title="重**。**点" list={["3~5年"]} />\n\n{/* 重**。**点~ */}\n\n[^甲~1]: 注\n';
    expect(JSON.stringify(parseMdx(source))).not.toMatch(/[\u2800-\u28ff]/);
    expect(parseMdx(source).children).toMatchObject([
      { children: [{ url: '/重**。**点~1' }, { identifier: '甲~1' }] },
      { attributes: [{ value: '重**。**点' }, { value: { value: '["3~5年"]' } }] },
      { value: '/* 重**。**点~ */' },
      { identifier: '甲~1' },
    ]);
  });

  it('leaves code as it was written', () => {
    const source = '`**重点。**后面`\n\n```txt\n**重点。**后面\n```\n';
    const [paragraph, code] = parseMdx(source).children;
    expect(paragraph).toMatchObject({ children: [{ type: 'inlineCode', value: '**重点。**后面' }] });
    expect(code).toMatchObject({ type: 'code', value: '**重点。**后面' });
  });

  it('says so when one text needs too many placeholders', () => {
    const source = Array.from(
      { length: 300 },
      (_, index) => `**甲。**${String.fromCharCode(0x4e00 + index)}`,
    ).join(' ');
    expect(() => shieldEmphasis(source)).toThrow('一篇里紧挨着强调符号的不同汉字太多，请拆成两篇');
  });
});
