import { describe, expect, it } from 'vitest';
import { toText } from '../../../../src/markdown/text.ts';
import type { JsxNode } from '../../../../src/markdown/jsx.ts';
import { parseMdx } from '../../../../src/markdown/parse.ts';
import { walk } from '../../../../src/markdown/walk.ts';
import { resolve } from '../../../../src/render/components/resolve.ts';
import { escapeHtml } from '../../../../src/render/html/escape.ts';
import { renderBody } from '../../../../src/render/html/body.ts';
import { components } from '../../../../src/schemas/components.ts';
import type { ComponentName } from '../../../../src/schemas/components.ts';
import { graph, sampleOf, smallBook } from '../../../helpers/playbook.ts';

const names = Object.keys(components) as ComponentName[];
const componentIn = (source: string): JsxNode => {
  const found = [...walk(parseMdx(source))].find(
    (node) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement',
  );
  return found as JsxNode;
};
const resolvedIn = (source: string) => resolve(componentIn(source), graph);

/** Everything a model says, but addresses and ids. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /\p{Script=Han}/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(names)('<%s>', (name) => {
  const source = sampleOf(name);

  it('has a model of its own name', () => {
    expect(resolvedIn(source)).toMatchObject({ name, model: expect.any(Object) as unknown });
  });

  it('says on a page and in a book what the model says', () => {
    const model: Record<string, unknown> = { ...resolvedIn(source)?.model };
    const html = renderBody(source, { base: '/', graph });
    const markup = smallBook(source).tree;
    const book = JSON.stringify(markup) + toText(markup);
    // A page shows the first questions, and a book explains a term in its glossary.
    const { questions = [], target, industry, ...rest } = model;
    const said = [...textsIn(rest), ...(questions as string[]).slice(0, 4)];
    expect(
      [...textsIn(target), ...textsIn(industry)].filter((text) => !html.includes(escapeHtml(text))),
    ).toEqual([]);
    expect(said.filter((text) => !html.includes(escapeHtml(text)))).toEqual([]);
    expect([...said, ...(questions as string[])].filter((text) => !book.includes(text))).toEqual([]);
  });
});

describe('a component', () => {
  it('is called as its author calls it, else by its kind', () => {
    expect(resolvedIn('<Redline title="别说">\n\n甲\n\n</Redline>')?.model).toEqual({ title: '别说' });
    expect(resolvedIn('<Redline>\n\n甲\n\n</Redline>')?.model).toEqual({ title: '红线' });
    expect(resolvedIn('<Steps>\n\n1. 甲\n\n</Steps>')?.model).toEqual({ title: '' });
  });

  it('marks as ours what we worked out from numbers others stated', () => {
    const claim = resolvedIn('<Claim entry="cases/z-machinery" id="cash-days" />')?.model;
    expect(claim).toMatchObject({ basis: 'essay', sources: ['ESSAY'] });
    const facts = claim && 'facts' in claim ? claim.facts : [];
    expect(facts.filter(({ basis }) => basis === 'derived').map(({ name }) => name)).toEqual([
      '公式',
      '结果',
    ]);
  });

  it('that is unknown leaves what stands inside', () => {
    expect(resolvedIn('<Box>\n\n里面\n\n</Box>')).toBeUndefined();
    expect(renderBody('<Box>\n\n里面\n\n</Box>', { base: '/', graph })).toBe('<p>里面</p>');
  });

  it.each([
    '<Claim entry="cases/none" id="x" />',
    '<Claim entry="methods/spin" id="none" />',
    '<Kpi industry="machinery" metric="无" />',
    '<Scheme id="none" />',
  ])('leaves nothing when its target is missing: %s', (source) => {
    expect(resolvedIn(source)?.model).toBeUndefined();
    expect(renderBody(source, { base: '/', graph })).toBe('');
  });

  it('that means a missing term leaves its words, which lead nowhere', () => {
    const html = (source: string) => renderBody(source, { base: '/', graph });
    expect(html('用<Term id="none" />。')).toBe('<p>用none。</p>');
    expect(html('用<Term id="none">池</Term>。')).toBe('<p>用池。</p>');
    const { tree } = smallBook('用<Term id="none">池</Term>。');
    expect(toText(tree)).toContain('用池。');
    expect([...walk(tree)].filter(({ type }) => type === 'link')).toEqual([]);
  });
});
