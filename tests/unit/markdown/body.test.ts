import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/body.ts';
import { parseMdx } from '../../../src/markdown/parse.ts';
import { toText } from '../../../src/markdown/text.ts';
import { walk } from '../../../src/markdown/walk.ts';

const text = (source: string): string => toText(parseBody(source));
const nodes = (source: string, type: Nodes['type']) =>
  [...walk(parseBody(source))].filter((node) => node.type === type);
const links = (source: string) =>
  nodes(source, 'link').map((node) => (node.type === 'link' ? [node.url, toText(node)] : []));

describe('signs that multiply', () => {
  it.each([
    '厂房 3*4 米，仓库 5*6 米。',
    '利息＝本金*利率*天数/360。',
    '可融额：应收*0.8+票据*0.9。',
    '（本金+利息）*（1+3%）*12',
    '(a+b)*(1-5%)*c*100',
    '5%*100*(12-3)*2',
    '单价_数量_折扣',
    '）_重_（',
    '甲*乙',
    'A*B*C',
    '用户*名',
    '*重点*先说',
  ])('stay in %s', (source) => {
    expect(text(source)).toBe(source);
    expect(nodes(source, 'emphasis')).toEqual([]);
  });

  it.each([
    ['*重点*，先说', '重点，先说'],
    ['先说 *重点* 再说', '先说 重点 再说'],
    ['**3*4** 米', '3*4 米'],
    ['**重点**3*4米*2', '重点3*4米*2'],
    ['- 项目*2\n- 项目*3', '项目*2项目*3'],
    ['`a*b*c`', 'a*b*c'],
  ])('leave the emphasis of %s', (source, shown) => {
    expect(text(source)).toBe(shown);
  });
});

describe('bare addresses', () => {
  it.each([
    ['详见 https://example.com/a。后面', ['https://example.com/a']],
    ['（https://example.com/b）再看', ['https://example.com/b']],
    ['再看https://example.com/c了解。', ['https://example.com/c']],
    ['**https://example.com/d**。做。', ['https://example.com/d']],
    ['(见 https://example.com/e(1))', ['https://example.com/e(1)']],
    ['https://example.com/f?a=1&b=2#c，', ['https://example.com/f?a=1&b=2#c']],
    ['https://example.com/_g_/h~1；', ['https://example.com/_g_/h~1']],
    ['https://example.com/i, 再说', ['https://example.com/i']],
    ['www.example.com网站', ['http://www.example.com']],
    ['“https://example.com/j”', ['https://example.com/j']],
    ['https://example.com/k、https://example.com/l', ['https://example.com/k', 'https://example.com/l']],
    ['第一行https://example.com/m\n第二行', ['https://example.com/m']],
    ['| 甲 |\n| --- |\n| https://example.com/n。 |', ['https://example.com/n']],
  ])('end where %s goes on in Chinese', (source, urls) => {
    expect(links(source)).toEqual(urls.map((url) => [url, url.replace('http://www', 'www')]));
  });

  it.each([
    ['[名称](https://example.com/o)。', [['https://example.com/o', '名称']]],
    ['[https://example.com/p](/x/)', [['/x/', 'https://example.com/p']]],
    ['`https://example.com/q`', []],
  ])('are not linked again in %s', (source, expected) => {
    expect(links(source)).toEqual(expected);
  });

  it('stand where they stand in the source', () => {
    const source = '第一行\n看**这里** https://example.com/a。后 www.example.com/b，完';
    for (const node of walk(parseMdx(source))) {
      const { start, end } = node.position ?? {};
      if (node.type !== 'text' || start?.offset === undefined) continue;
      expect(source.slice(start.offset, end?.offset)).toBe(node.value);
      const lines = source.slice(0, start.offset).split('\n');
      expect([start.line, start.column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1]);
    }
  });

  it('lose no character whatever stands around them', () => {
    const parts = ['甲', '。', 'https://a.example/b', 'www.a.example', ' ', '，', ')', '(', 'x', '/'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), (list) => {
        const source = `始${list.join('')}终`;
        expect(text(source).replaceAll(' ', '')).toBe(source.replaceAll(' ', ''));
      }),
      { numRuns: 300, seed: 20260202 },
    );
  });
});

describe('lines that were wrapped by hand', () => {
  it.each([
    ['第一行汉字写到这里\n第二行汉字接着写', '第一行汉字写到这里第二行汉字接着写'],
    ['到逗号，\n再写', '到逗号，再写'],
    ['到 ABC\nand more', '到 ABC and more'],
    ['贷款\nLPR 下调', '贷款 LPR 下调'],
    ['年利率 3%，\nLPR', '年利率 3%，LPR'],
    ['先**重点**\n再说', '先重点再说'],
    ['先说\n**重点**', '先说重点'],
    ['先说\n[链接](/x/)再说', '先说链接再说'],
    ['一\r\n二', '一二'],
    ['> 引用\n> 接着', '引用接着'],
    ['- 甲\n  乙', '甲乙'],
  ])('%j reads %j', (source, shown) => {
    expect(text(source)).toBe(shown);
  });

  it('keep a break that was asked for', () => {
    expect(text('甲  \n乙')).toBe('甲\n乙');
    expect(nodes('甲\\\n乙', 'break')).toHaveLength(1);
  });
});

it('rows of a table are as long as its head', () => {
  const rows = nodes('| 一 | 二 |\n| --- | --- |\n| 甲 |\n| 乙 | 丙 | 丁 |', 'tableRow');
  expect(rows.map((row) => ('children' in row ? row.children.map((cell) => toText(cell)) : []))).toEqual([
    ['一', '二'],
    ['甲', ''],
    ['乙', '丙'],
  ]);
});
