import { describe, expect, it } from 'vitest';
import { propsOf } from '../../../src/markdown/jsx.ts';
import { parseMdx } from '../../../src/markdown/parse.ts';

function propsIn(attributes: string) {
  const [node] = parseMdx(`<Tip ${attributes} />`).children;
  if (node?.type !== 'mdxJsxFlowElement') throw new Error('no component');
  return propsOf(node);
}

describe('propsOf', () => {
  it.each([
    ['title="重**。**点"', { title: '重**。**点' }],
    ['open', { open: true }],
    ['n={3} off={false} none={null}', { n: 3, off: false, none: null }],
    ['list={["a", "b",]}', { list: ['a', 'b'] }],
    ['list={["a,]", "b"]}', { list: ['a,]', 'b'] }],
    ['map={{"甲": [1]}}', { map: { 甲: [1] } }],
  ])('reads %j', (attributes, values) => {
    expect(propsIn(attributes)).toEqual({ values, notLiteral: [] });
  });

  it('names values that would have to be run and never runs them', () => {
    expect(propsIn('a={1 + 1} b={`x`} c={d} {...e}')).toEqual({
      values: {},
      notLiteral: ['a', 'b', 'c', '...'],
    });
  });
});
