import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import CalculatorTool from '../../../src/components/tools/calculation/CalculatorTool.astro';
import ValueTool from '../../../src/components/tools/value/ValueTool.astro';
import { graph } from '../../helpers/content.ts';

const container = await AstroContainer.create();
const { calculations, limit } = graph.get('tools', 'working-capital').data;
const fields = (html: string) => [...html.matchAll(/<input[^>]*name="([^"]+)"/g)].map(([, name]) => name);

describe('a calculator', () => {
  it('has a labelled field for every number, and shows the form only to a browser with scripts', async () => {
    const html = await container.renderToString(CalculatorTool, { props: { calculations, limit } });
    expect(fields(html)).toEqual(calculations.flatMap(({ inputs }) => inputs.map(({ name }) => name)));
    expect(html).toMatch(/<form[^>]*hidden/);
    expect(html).toContain(limit);
  });

  it('keeps no amount: its fields are private', async () => {
    const html = await container.renderToString(CalculatorTool, { props: { calculations, limit } });
    const [outside = ''] = html.split('data-private');
    expect(fields(outside)).toEqual([]);
  });

  it('shows its formulas without scripts, and marks what is filled in before as an assumption', async () => {
    const own = graph.get('products', 'piaojuchi').data.handbook?.calculations ?? [];
    const html = await container.renderToString(CalculatorTool, { props: { calculations: own, limit } });
    for (const { formula } of own.flatMap(({ parts }) => parts)) expect(html).toContain(formula);
    expect(html).toMatch(/银票比例\s*（%）\s*，假设/);
  });
});

describe('the value tool', () => {
  it('brings the client view of schemes to the page, and nothing else of them', async () => {
    const html = await container.renderToString(ValueTool, { props: { graph, id: 'value' } });
    for (const { data } of graph.all('schemes')) {
      expect(html).toContain(data.client?.title);
      for (const internal of [
        ...data.redLines,
        ...data.whatCanGoWrong,
        ...data.controls,
        ...data.steps,
        data.essayLink,
      ])
        expect(html).not.toContain(internal);
    }
  });

  it('offers both cases with what of them is ours', async () => {
    const html = await container.renderToString(ValueTool, { props: { graph, id: 'value' } });
    for (const { label, note } of graph.get('tools', 'value').data.presets) {
      expect(html).toContain(label);
      expect(html).toContain(note);
    }
  });

  it('never keeps the name of a client', async () => {
    const html = await container.renderToString(ValueTool, { props: { graph, id: 'value' } });
    const before = html.slice(0, html.indexOf('name="client"'));
    expect(before.lastIndexOf('data-private')).toBeGreaterThan(before.lastIndexOf('</fieldset>'));
  });
});
