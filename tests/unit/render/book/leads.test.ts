import { describe, expect, it } from 'vitest';
import { leadsOn } from '../../../../src/render/book/leads.ts';
import { bullets, heading, p, table } from '../../../../src/render/book/nodes.ts';
import type { Block } from '../../../../src/render/book/nodes.ts';

const chapter = heading(1, '一、章', 'a');
const section = heading(2, '节', 'b');
const line = p('一句话');
const rows = table(['列'], [['格']], [1]);
/** Whether the second block stays on one page with the third. */
const second = (...blocks: readonly Block[]) => leadsOn(blocks, 1);

describe('a paragraph stays with what comes next', () => {
  it('below the title of a chapter, whatever comes', () => {
    expect(second(chapter, line, section)).toBe(true);
    expect(second(chapter, line, line)).toBe(true);
  });

  it('alone between two headings, and above a table or a list', () => {
    expect(second(section, line, section)).toBe(true);
    expect(second(line, line, rows)).toBe(true);
    expect(second(line, line, bullets(['项']))).toBe(true);
  });

  it('and not in running text, nor at the end', () => {
    expect(second(section, line, line)).toBe(false);
    expect(second(line, line, section)).toBe(false);
    expect(second(chapter, line)).toBe(false);
    expect(second(chapter, section, rows)).toBe(false);
  });
});
