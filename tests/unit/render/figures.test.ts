import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cashStages } from '../../../src/domain/industry/cash-days.ts';
import { neighboursOf } from '../../../src/domain/industry/neighbours.ts';
import { seasonName } from '../../../src/domain/industry/seasons.ts';
import { textWidth } from '../../../src/render/svg/chain-text.ts';
import { FIGURE_TEXT, FIGURE_WIDTH } from '../../../src/render/svg/figure.ts';
import { cashDaysSvg } from '../../../src/render/svg/figures/cash-days.ts';
import { neighboursSvg } from '../../../src/render/svg/figures/neighbours.ts';
import { yearBandSvg } from '../../../src/render/svg/figures/year-band.ts';
import { graph } from '../../helpers/content.ts';

const nodes = graph.all('nodes').map(({ id, data }) => {
  const [industry = '', short = ''] = id.split('/');
  const { edges } = graph.get('chains', industry).data;
  const nameOf = (one: string) => graph.get('nodes', `${industry}/${one}`).data.title;
  return {
    id,
    data,
    chain: neighboursSvg(neighboursOf(edges, short), short, nameOf),
    stages: cashStages(data.cash),
  };
});
const cash = nodes.flatMap(({ id, data, stages }) =>
  stages ? [{ id, said: data.cash, stages, svg: cashDaysSvg(stages) }] : [],
);
const years = graph
  .all('cycles')
  .flatMap(({ id, data }) => [{ id, seasons: data.seasonality, svg: yearBandSvg(data.seasonality) ?? '' }]);
const drawings = [...cash, ...years, ...nodes.map(({ id, chain }) => ({ id, svg: chain }))];

const textsOf = (svg: string) =>
  Array.from(svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/gu), ([, head = '', text = '']) => ({
    x: Number(/ ?\bx="([\d.]+)"/u.exec(head)?.[1]),
    anchor: /text-anchor="(\w+)"/u.exec(head)?.[1] ?? 'start',
    text: text.replace(/&amp;/gu, '&'),
  }));

describe('the pictures of industries and firms', () => {
  it('are small, have a name and no colour by number outside the lines of the chain', () => {
    for (const { svg } of drawings) {
      expect(gzipSync(svg).length).toBeLessThan(12 * 1024);
      expect(svg).toMatch(/role="img" aria-label="[^"]+"/u);
    }
    for (const { svg } of [...cash, ...years]) expect(svg).not.toMatch(/#[0-9a-f]{3}/u);
  });

  it('keep their words inside the drawing', () => {
    for (const { id, svg } of drawings)
      for (const { x, anchor, text } of textsOf(svg).filter((one) => one.text !== '123456789101112')) {
        const width = textWidth(text) * FIGURE_TEXT;
        const left = { start: x, middle: x - width / 2, end: x - width }[anchor] ?? NaN;
        expect(left, `${id} ${text}`).toBeGreaterThanOrEqual(-1);
        expect(left + width, `${id} ${text}`).toBeLessThanOrEqual(FIGURE_WIDTH + 1);
      }
  });
});

it('says of the days of a firm what its words say, and no other number but the ruler', () => {
  for (const { said, stages, svg } of cash) {
    const words = Object.values(said)
      .join('')
      .replace(/[，；。]/gu, '');
    const drawn = textsOf(svg).map(({ text }) => text);
    for (const { spans, words: all } of stages) {
      const shown = spans.length > 0 ? spans.map((span) => span.words).join('') : all;
      expect(drawn.join('').replace(/[，；。]/gu, '')).toContain(shown.replace(/[，；。]/gu, ''));
    }
    const numbers =
      drawn
        .filter((text) => !/^(第0天|\d+)$/u.test(text))
        .join('')
        .match(/\d+/gu) ?? [];
    for (const number of numbers) expect(words).toContain(number);
  }
});

it('draws a bar for each length, and none where no days are said', () => {
  for (const { stages, svg } of cash) {
    const spans = stages.flatMap((stage) => stage.spans);
    const bars = spans.reduce((sum, { min, max }) => sum + (min > 0 ? 1 : 0) + (max > min ? 1 : 0), 0);
    // Two more explain the fills.
    expect(svg.match(/<rect/gu)).toHaveLength(bars + 2);
  }
});

it('names each neighbour once, and has an arrow for each flow', () => {
  for (const { id, chain } of nodes) {
    const [industry = '', short = ''] = id.split('/');
    const flows = graph
      .get('chains', industry)
      .data.edges.filter(({ from, to }) => from === short || to === short);
    expect(chain.match(/class="cm-flow /gu) ?? []).toHaveLength(flows.length);
    const others = new Set(flows.flatMap(({ from, to }) => [from, to]).filter((one) => one !== short));
    expect(chain.match(/<rect/gu)).toHaveLength(others.size + 1);
  }
});

it('names in the year what has months, with a box for each run of them', () => {
  for (const { seasons, svg } of years) {
    const dated = seasons.filter(({ months }) => months.length > 0);
    const texts = textsOf(svg).map(({ text }) => text);
    expect(texts.slice(1)).toEqual(dated.map(seasonName));
    const runs = dated.flatMap(({ months }) => months.filter((month) => !months.includes(month - 1)));
    expect(svg.match(/<rect/gu)).toHaveLength(runs.length);
  }
  expect(yearBandSvg([])).toBeUndefined();
});

it('puts into the year the months that a time names by number', () => {
  for (const { seasons } of years)
    for (const { when, months } of seasons)
      for (const [, from, to = from] of when.matchAll(/(\d+)(?:–(\d+))?月/gu))
        expect(months).toEqual(expect.arrayContaining([Number(from), Number(to)]));
});
