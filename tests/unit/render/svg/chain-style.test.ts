import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chainLegendHtml } from '../../../../src/render/svg/chain-map.ts';
import {
  FLOW_COLOURS,
  FLOW_STYLES,
  INK,
  PAPER,
  printColours,
  STAGE_COLOURS,
} from '../../../../src/render/svg/chain-style.ts';
import { STAGES } from '../../../../src/render/svg/chain-types.ts';
import { rulesOf } from '../../../helpers/sheets.ts';
import { tags } from './markup.ts';

const colours = rulesOf(
  readFileSync(
    path.resolve(import.meta.dirname, '../../../../src/components/industry/chain-colours.css'),
    'utf8',
  ),
);

/** Colours by name under one condition; of a pair of light and dark the first or the second. */
function properties(condition: string | undefined, side = 0): Record<string, string> {
  const rule = colours.find(({ media }) => media[0] === condition);
  return Object.fromEntries(
    (rule?.declarations ?? []).map(({ name, value }) => [
      name.replace('--cm-', ''),
      /^light-dark\((.+), (.+)\)$/.exec(value)?.[side + 1] ?? value,
    ]),
  );
}

const light = properties(undefined);
const dark = properties(undefined, 1);
const print = properties('print');

/** Contrast ratio of two #rrggbb colours after WCAG 2. */
function contrast(a = '', b = ''): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('colours', () => {
  it('are the same in the stylesheet and in a standalone drawing', () => {
    expect(light).toMatchObject({ ...FLOW_COLOURS, ink: INK, paper: PAPER });
    for (const stage of STAGES) {
      const { band, line, text } = STAGE_COLOURS[stage];
      expect(light).toMatchObject({
        [`${stage}-band`]: band,
        [`${stage}-line`]: line,
        [`${stage}-text`]: text,
      });
    }
  });

  it('each have a dark one', () => {
    expect(Object.keys(light).length).toBeGreaterThan(10);
    for (const name of Object.keys(light)) expect(dark[name], name).not.toBe(light[name]);
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ])('contrast enough: text 4.5, flows 3 (%s)', (_, theme) => {
    expect(contrast(theme['ink'], theme['paper'])).toBeGreaterThan(4.5);
    expect(contrast(theme['ink'], theme['active-paper'])).toBeGreaterThan(4.5);
    for (const stage of STAGES) {
      const band = theme[`${stage}-band`];
      expect(contrast(theme[`${stage}-text`], band)).toBeGreaterThan(4.5);
      for (const kind of ['goods', 'cash', 'credit']) expect(contrast(theme[kind], band)).toBeGreaterThan(3);
    }
  });

  it('are the same in print and in a drawing made for it', () => {
    const { ink, paper, flows, stages } = printColours;
    expect(print).toMatchObject({ ink, paper, ...flows });
    for (const stage of STAGES)
      for (const [part, colour] of Object.entries(stages[stage]))
        expect(print).toMatchObject({ [`${stage}-${part}`]: colour });
  });

  it('are greys in print', () => {
    expect(Object.keys(print).length).toBeGreaterThan(10);
    for (const value of Object.values(print)) expect(value).toMatch(/^#(?:(.)\1\1|(..)\2\2)$/u);
  });
});

describe('flows', () => {
  it('differ in dash and in arrow head without any colour', () => {
    const styles = Object.values(FLOW_STYLES);
    expect(new Set(styles.map(({ line }) => line['stroke-dasharray'])).size).toBe(3);
    expect(new Set(styles.map(({ head }) => head.d)).size).toBe(3);
  });
});

describe('legend', () => {
  it('explains the three kinds in Chinese with their lines and heads', () => {
    const html = chainLegendHtml();
    expect(html).toMatch(/<b>货物<\/b>.*<b>资金<\/b>.*<b>信用\/垫资<\/b>/u);
    for (const { line, head } of Object.values(FLOW_STYLES)) {
      expect(html).toContain(`stroke-dasharray="${line['stroke-dasharray']}"`);
      expect(html).toContain(`d="${head.d}"`);
    }
  });

  it('is well-formed, without ids and inline styles', () => {
    const attributes = tags(chainLegendHtml()).flatMap((tag) => Object.keys(tag.attributes));
    expect(attributes).not.toContain('id');
    expect(attributes).not.toContain('style');
  });
});
