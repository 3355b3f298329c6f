import { describe, expect, it } from 'vitest';
import { content, fromEssay, graph } from '../helpers/content.ts';
import { substanceOf } from '../helpers/substance.ts';

const written = new Set(
  graph
    .all('methods')
    .filter(fromEssay)
    .map(({ file }) => file),
);
const methods = content.sources.filter(({ file }) => written.has(file));

describe('the page of a method of the essay', () => {
  it.each(methods)('$id says its piece in 400 to 900 汉字', ({ text }) => {
    expect(substanceOf(text)).toBeGreaterThanOrEqual(400);
    expect(substanceOf(text)).toBeLessThanOrEqual(900);
  });
});

describe('the short version of a method', () => {
  const short = graph.all('methods').flatMap(({ id, data: { brief } }) => (brief ? [{ id, brief }] : []));

  it('is there for three that are too heavy for a branch', () => expect(short).toHaveLength(3));

  it.each(short)('of $id takes ten minutes and 120 汉字 at most', ({ brief: { minutes, steps } }) => {
    expect(minutes).toBe(10);
    expect(substanceOf(steps.join(''))).toBeLessThanOrEqual(120);
  });
});

describe('the count of 汉字', () => {
  it('takes front matter and body, not claims, aliases, digits or signs', () => {
    const file = [
      '---',
      'title: 标题',
      'aliases: [别名]',
      'claims:',
      '  - id: a',
      '    statement: 不算',
      'say:',
      '  - 这句算，3 天',
      '---',
      '',
      '- 正文 [链接](/methods/a/)',
      '',
    ].join('\n');
    expect(substanceOf(file)).toBe(2 + 4 + 4);
  });

  it('is none for a file without 汉字', () => {
    expect(substanceOf('---\ntitle: SPIN\n---\n')).toBe(0);
  });
});
