import { describe, expect, it } from 'vitest';
import { renderBody } from '../../src/render/html/body.ts';
import { components } from '../../src/schemas/components.ts';
import { graph } from '../helpers/content.ts';

const { body } = graph.get('guide', 'components');
const names = Object.keys(components);

describe('the components of the author guide', () => {
  it.each(names)('%s is shown with its source', (name) => {
    const code = [...body.matchAll(/```mdx\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
    const source = code.find((text) => text.includes(`<${name}`));
    expect(source).toBeDefined();
    expect(body.replaceAll(/```mdx\n[\s\S]*?```/g, '')).toContain((source ?? '-').trim());
  });

  it.each(names)('%s has a rendition of its own in HTML', (name) => {
    const source = [...body.matchAll(/```mdx\n([\s\S]*?)```/g)]
      .map((match) => match[1] ?? '')
      .find((text) => text.includes(`<${name}`));
    const html = renderBody(source ?? '', { base: '/', graph });
    expect(html).toMatch(/class="(block-[a-z]+|term)/);
  });
});
