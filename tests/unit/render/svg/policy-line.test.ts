import { expect, it } from 'vitest';
import { policyLineSvg, policyLineText } from '../../../../src/render/svg/figures/policy-line.ts';

const ends = [
  { day: '2026-12-31', count: 3 },
  { day: '2027-12-31', count: 2 },
];

it('draws each day on which policies end once, in the order of time, what ends soon filled', () => {
  const svg = policyLineSvg('2026-11-30', ends);
  const stations = [...svg.matchAll(/<circle cx="([\d.]+)"[^>]*>/g)];
  expect(stations).toHaveLength(ends.length);
  const places = stations.map(([, x]) => Number(x));
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(stations.map(([circle]) => circle.includes('var(--paper)'))).toEqual([false, true]);
  for (const { day, count } of ends) {
    expect(svg).toContain(`>${day.replaceAll('-', '.')}<`);
    expect(svg).toContain(`>${count} 条<`);
  }
});

it('says the same in words, by dates that stay true', () => {
  expect(policyLineText('2026-11-30', ends)).toBe(
    '从2026年11月30日算，2026年12月31日到期 3 条，2027年12月31日到期 2 条；底色是 60 天之内',
  );
});
