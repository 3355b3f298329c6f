import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chainMapSvg, layoutChain } from '../../../../src/render/svg/chain-map.ts';
import type { ChainMapInput } from '../../../../src/render/svg/chain-map.ts';
import { tags } from './markup.ts';
import { forms, realChain, realIndustries, realLayout } from './real-chains.ts';

const cases = realIndustries.flatMap((industry) => forms.map((form) => ({ industry, form })));

describe.each(cases)('$form drawing of the $industry chain', async ({ industry, form }) => {
  const input = realChain(industry);
  const svg = chainMapSvg(await realLayout(industry, form), input);
  const all = tags(svg);

  it('links every node once, named with its stage', () => {
    const links = all.filter((tag) => tag.name === 'a').map(({ attributes }) => attributes['href']);
    expect(links.toSorted()).toEqual(input.nodes.map((node) => node.href).toSorted());
    const stages = { upstream: '上游', midstream: '中游', downstream: '下游' };
    for (const { name, stage } of input.nodes)
      expect(svg).toContain(`aria-label="${stages[stage]}：${name}"`);
  });

  it('draws every edge in the class of its kind with a title that says what flows', () => {
    const name = new Map(input.nodes.map((node) => [node.id, node.name]));
    const words = { goods: '货物', cash: '资金', credit: '信用/垫资' };
    for (const { from, to, kind, label } of input.edges) {
      const title = `${name.get(from) ?? ''} → ${name.get(to) ?? ''} · ${words[kind]} · ${label}`;
      expect(svg).toContain(`<g class="cm-flow cm-${kind}"><title>${title}</title>`);
    }
    expect(all.filter((tag) => tag.attributes['class']?.startsWith('cm-flow '))).toHaveLength(
      input.edges.length,
    );
  });

  it('is a group named by its title and described by its description', () => {
    const root = all[0]?.attributes ?? {};
    expect(root['role']).toBe('group');
    expect(svg).toContain(`<title id="${root['aria-labelledby'] ?? ''}">${input.title}</title>`);
    expect(svg).toContain(`<desc id="${root['aria-describedby'] ?? ''}">${input.description}</desc>`);
  });

  it('uses only ids with its prefix, each once', () => {
    const ids = all.flatMap((tag) => tag.attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith(`${input.idPrefix}-`))).toEqual([]);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/gu)) expect(ids).toContain(id);
  });

  it('carries no inline style and stays under 12 KB compressed', () => {
    expect(svg).not.toMatch(/\sstyle=|<style|<script/u);
    expect(gzipSync(svg).length).toBeLessThan(12 * 1024);
  });
});

describe.each(realIndustries)('drawing of the %s chain', async (industry) => {
  const input = realChain(industry);
  const layout = await layoutChain(input, 'page');
  const inline = chainMapSvg(layout, input);

  it('opens its links in place of the page when it stands in a frame, and is the same otherwise', () => {
    const framed = chainMapSvg(layout, input, 'frame');
    expect(framed.split(' target="_top"')).toHaveLength(input.nodes.length + 1);
    expect(framed.replaceAll(' target="_top"', '')).toBe(inline);
  });

  it('prints the same lines, boxes and names in greys, with nothing to point at', () => {
    const printed = chainMapSvg(layout, input, 'print');
    expect(tags(printed).filter(({ name }) => name === 'a')).toEqual([]);
    expect(printed).not.toMatch(/cm-hit|cm-flow/u);
    const drawn = (svg: string) =>
      tags(svg).filter((tag) => tag.attributes['marker-end'] ?? ['rect', 'tspan'].includes(tag.name));
    const shapes = (svg: string) =>
      drawn(svg).map(({ attributes }) => ({ ...attributes, fill: undefined, stroke: undefined }));
    expect(shapes(printed)).toEqual(shapes(inline));
    const colours = [...printed.matchAll(/(?:fill|stroke)="(#[^"]+)"/gu)].map(([, colour]) => colour);
    expect(colours.length).toBeGreaterThan(2 * input.nodes.length);
    for (const colour of colours) expect(colour).toMatch(/^#(?:(.)\1\1|(..)\2\2)$/u);
  });
});

describe('drawing', () => {
  const input: ChainMapInput = {
    title: '甲 & 乙',
    description: '"三" < 四',
    idPrefix: 'p',
    nodes: [
      { id: 'a', name: '甲<厂>', stage: 'upstream', href: '/a/?x=1&y=2' },
      { id: 'b', name: '乙厂', stage: 'downstream', href: '/b/' },
    ],
    edges: [
      { from: 'a', to: 'b', kind: 'goods', label: '供货 & 安装' },
      { from: 'b', to: 'a', kind: 'cash', label: '付款' },
      { from: 'a', to: 'b', kind: 'credit', label: '赊销' },
    ],
  };

  it.each(forms)('escapes texts and addresses (%s)', async (form) => {
    const svg = chainMapSvg(await layoutChain(input, form), input);
    expect(() => tags(svg)).not.toThrow();
    expect(svg).toContain('href="/a/?x=1&amp;y=2" aria-label="上游：甲&lt;厂&gt;"');
    expect(svg).toContain('· 供货 &amp; 安装</title>');
  });

  it.each(forms)('shows parallel flows of different kinds as different lines (%s)', async (form) => {
    const svg = chainMapSvg(await layoutChain(input, form), input);
    const lines = tags(svg).filter((tag) => tag.attributes['marker-end']);
    expect(new Set(lines.map((line) => line.attributes['d'])).size).toBe(3);
    expect(new Set(lines.map((line) => line.attributes['marker-end'])).size).toBe(3);
  });

  it('comes out byte for byte the same again', async () => {
    const draw = async () => chainMapSvg(await layoutChain(input, 'wide'), input);
    expect(await draw()).toBe(await draw());
  });

  it('refuses a layout made from another chain', async () => {
    const layout = await layoutChain(input, 'tall');
    expect(() => chainMapSvg(layout, { ...input, edges: [] })).toThrow(RangeError);
    expect(() => chainMapSvg(layout, { ...input, nodes: [] })).toThrow(RangeError);
  });
});
