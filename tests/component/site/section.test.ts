import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import Section from '../../../src/components/entry/Section.astro';

const container = await AstroContainer.create();

it('renders its heading with the id that links point to, its note and its content', async () => {
  const props = { id: 'value', title: '价值测算', note: '算例是示意。' };
  const html = await container.renderToString(Section, { props, slots: { default: '<ul></ul>' } });
  expect(html).toMatch(/<h2 id="value"[^>]*>价值测算<\/h2>/);
  expect(html).toContain('算例是示意。');
  expect(html).toContain('<ul></ul>');
});

it('renders a lower heading inside another section, and no empty note', async () => {
  const html = await container.renderToString(Section, { props: { id: 'a', title: '步骤', level: 3 } });
  expect(html).toMatch(/<h3 id="a"[^>]*>步骤<\/h3>/);
  expect(html).not.toContain('<p');
});
