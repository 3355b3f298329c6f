import { describe, expect, it } from 'vitest';
import { MdxSyntaxError, parseMdx } from '../../../src/markdown/parse.ts';
import { toText } from '../../../src/markdown/text.ts';

function errorOf(source: string, lineOffset = 0): MdxSyntaxError {
  try {
    parseMdx(source, { lineOffset });
  } catch (error) {
    if (error instanceof MdxSyntaxError) return error;
  }
  throw new Error('no syntax error');
}

describe('parseMdx', () => {
  it.each([
    ['甲\n\n<Tip>\n\n没有关', 3, 1, 'Expected a closing tag for `<Tip>`'],
    ['中文 {未关', 1, 4, 'Unexpected end of file in expression'],
    ['甲\n低于<5亿', 2, 3, 'Unexpected character after `<`'],
    ['**一。**后 <B', 1, 9, 'Unexpected character after `<`'],
    ['甲\r\n\r\n<Tip>甲</Tap>', 3, 7, 'Unexpected closing tag `</Tap>`'],
  ])('says where %j cannot be read', (source, line, column, message) => {
    const error = errorOf(source);
    expect(error).toMatchObject({ line, column });
    expect(error.message).toContain(message);
  });

  it('counts lines in the whole file', () => {
    expect(errorOf('甲\n低于<5亿', 12).line).toBe(14);
  });

  it('reports a text with too many placeholders instead of failing', () => {
    const source = Array.from({ length: 300 }, (_, i) => `**甲。**${String.fromCharCode(0x4e00 + i)}`).join(
      ' ',
    );
    expect(errorOf(source, 3)).toMatchObject({ line: 4, column: 1 });
  });
});

describe('toText', () => {
  it('joins what a reader sees and leaves comments out', () => {
    const tree = parseMdx('**重点。**后面 `码` ![图](/a.png)[链](/x/) {/* 注 */}');
    expect(toText(tree)).toBe('重点。后面 码 图链 ');
  });
});
