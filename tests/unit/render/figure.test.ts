import { describe, expect, it } from 'vitest';
import { bar, figureSvg, words } from '../../../src/render/svg/figure.ts';

describe('the frame of a picture', () => {
  it('tells what it shows to those who do not see it', () => {
    const svg = figureSvg({ name: '存货 "40" 天', height: 20 }, words(0, 12, 'A<B'));
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-label="存货 &quot;40&quot; 天"');
    expect(svg).toContain('A&lt;B');
  });

  it('has no colour of its own', () => {
    const svg = figureSvg({ name: '图', height: 20 }, bar({ x: 0, y: 0, width: 40, height: 10 }, 'hatched'));
    expect(svg).not.toMatch(/#[0-9a-f]{3}|rgb/u);
  });

  it('keeps the lines of a hatched box inside it', () => {
    const svg = bar({ x: 10, y: 20, width: 50, height: 16 }, 'hatched');
    const points = [...svg.matchAll(/[ML](\d+) (\d+)/gu)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(points.length).toBeGreaterThan(10);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(60);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(36);
    }
  });
});
