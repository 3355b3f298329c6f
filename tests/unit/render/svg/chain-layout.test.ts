import { describe, expect, it } from 'vitest';
import { layoutChain } from '../../../../src/render/svg/chain-map.ts';
import type { ChainBox, ChainMapInput } from '../../../../src/render/svg/chain-map.ts';
import { crossings } from '../../../../src/render/svg/wide-score.ts';
import { coincide, legs, mayShare, meet } from './geometry.ts';
import { forms, realChain, realIndustries, realLayout } from './real-chains.ts';

const cases = realIndustries.flatMap((industry) => forms.map((form) => ({ industry, form })));

describe.each(cases)('$form layout of the $industry chain', async ({ industry, form }) => {
  const input = realChain(industry);
  const layout = await realLayout(industry, form);

  it('places every node once', () => {
    expect(layout.boxes.map((box) => box.id).toSorted()).toEqual(
      input.nodes.map((node) => node.id).toSorted(),
    );
  });

  it('keeps every name whole and inside its box', () => {
    for (const box of layout.boxes) {
      expect(box.lines.join('')).toBe(input.nodes.find((node) => node.id === box.id)?.name);
      expect(box.lines.length * layout.fontSize * 1.3).toBeLessThanOrEqual(box.height);
    }
  });

  it('routes every edge at right angles from its giver to its receiver', () => {
    const box = new Map(layout.boxes.map((placed) => [placed.id, placed]));
    const onSide = ({ x = NaN, width = NaN }: Partial<ChainBox> = {}, at = NaN) =>
      at === x || at === x + width;
    expect(layout.routes.map((route) => route.edge)).toEqual(input.edges.map((_, index) => index));
    for (const { edge, kind, points } of layout.routes) {
      expect(kind).toBe(input.edges[edge]?.kind);
      expect(onSide(box.get(input.edges[edge]?.from ?? ''), points.at(0)?.x)).toBe(true);
      expect(onSide(box.get(input.edges[edge]?.to ?? ''), points.at(-1)?.x)).toBe(true);
    }
    expect(legs(layout).filter((leg) => leg.width > 0 && leg.height > 0)).toEqual([]);
  });

  it('lets no boxes overlap', () => {
    const overlaps = layout.boxes.flatMap((a, i) => layout.boxes.slice(i + 1).filter((b) => meet(a, b)));
    expect(overlaps).toEqual([]);
  });

  it('runs no flow through a box', () => {
    const through = legs(layout).filter((leg) =>
      layout.boxes.some((box) => {
        const inside = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
        return meet(inside, leg);
      }),
    );
    expect(through).toEqual([]);
  });

  it('gives flows of different givers or kinds their own lines', () => {
    const all = legs(layout);
    const clashes = all.flatMap((a, i) =>
      all.slice(i + 1).filter((b) => !mayShare(input, a.edge, b.edge) && coincide(a, b)),
    );
    expect(clashes).toEqual([]);
  });

  it('leaves room for the arrow head on the last leg', () => {
    for (const { points } of layout.routes) {
      const [before, tip] = points.slice(-2);
      expect(Math.abs((tip?.x ?? 0) - (before?.x ?? 0))).toBeGreaterThanOrEqual(10);
    }
  });

  it('keeps everything inside the drawing', () => {
    const points = [...layout.routes.flatMap((route) => route.points), ...layout.boxes, ...layout.bands];
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(layout.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(layout.height);
    }
  });

  it('puts each box into the band of its stage', () => {
    for (const box of layout.boxes) {
      const homes = layout.bands.filter((band) => meet(band, box)).map((band) => band.stage);
      expect(homes).toEqual([box.stage]);
    }
  });
});

describe.each(realIndustries)('sizes of the %s chain', async (industry) => {
  const input = realChain(industry);
  const [wide, tall, page] = await Promise.all(forms.map((form) => realLayout(industry, form)));

  it('orders the stages from left to right in the wide form, at most 1080 wide', () => {
    const stages = ['upstream', 'midstream', 'downstream'].filter((one) =>
      input.nodes.some(({ stage }) => stage === one),
    );
    expect(wide?.bands.map((band) => band.stage)).toEqual(stages);
    expect(wide?.bands.map((band) => band.x)).toEqual(
      wide?.bands.map((band) => band.x).toSorted((a, b) => a - b),
    );
    expect(wide?.width).toBeLessThanOrEqual(1080);
    expect(wide?.fontSize).toBeGreaterThanOrEqual(13);
  });

  it('keeps crossings of different lines few in the wide form', () => {
    expect(wide && crossings(wide, input)).toBeLessThanOrEqual(40);
  });

  it('fits a phone in the tall form, with boxes a finger can hit even at 328 pixels', () => {
    expect(tall?.width).toBeLessThanOrEqual(360);
    expect(tall?.fontSize).toBeGreaterThanOrEqual(14);
    const scale = 328 / (tall?.width ?? 0);
    expect(Math.min(...(tall?.boxes ?? []).map((box) => box.height * scale))).toBeGreaterThanOrEqual(44);
    expect(Math.min(...(tall?.boxes ?? []).map((box) => box.width))).toBeGreaterThanOrEqual(160);
  });

  it('prints text of at least 8 points on an A4 sheet in the page form', () => {
    const millimetresPerPixel = Math.min(180 / (page?.width ?? 0), 228 / (page?.height ?? 0));
    const points = ((page?.fontSize ?? 0) * millimetresPerPixel * 72) / 25.4;
    expect(points).toBeGreaterThanOrEqual(8);
  });

  it('comes out the same again', async () => {
    expect(await Promise.all(forms.map((form) => layoutChain(input, form)))).toEqual([wide, tall, page]);
  });
});

describe('unusual chains', () => {
  const node = (id: string, stage: 'upstream' | 'downstream') => ({ id, name: id, stage, href: `/${id}/` });
  const base = { title: 't', description: 'd', idPrefix: 'p' };
  const goods = (from: string, to: string) => ({ from, to, kind: 'goods' as const, label: 'x' });

  it.each(forms)('draws goods that go in a circle (%s)', async (form) => {
    const nodes = [node('a', 'upstream'), node('b', 'upstream'), node('c', 'downstream')];
    const input: ChainMapInput = {
      ...base,
      nodes,
      edges: [goods('a', 'b'), goods('b', 'a'), goods('c', 'a')],
    };
    const layout = await layoutChain(input, form);
    expect(layout.routes.every((route) => route.points.length >= 2)).toBe(true);
    expect(layout.bands.map((band) => band.stage)).toEqual(['upstream', 'downstream']);
  });

  it.each(forms)('places nodes that have no flow (%s)', async (form) => {
    const input: ChainMapInput = {
      ...base,
      nodes: [node('a', 'upstream'), node('b', 'downstream')],
      edges: [],
    };
    const layout = await layoutChain(input, form);
    expect(layout.boxes).toHaveLength(2);
    expect(layout.boxes.every((box) => box.width > 0 && box.height >= 20)).toBe(true);
  });
});
