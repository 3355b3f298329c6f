import { describe, expect, it } from 'vitest';
import type { Run } from '../../scripts/bench/build/runs.ts';
import { report } from '../../scripts/bench/build/table.ts';

const run = (name: Run['name'], cpu: number, steps: Run['steps'] = []): Run => ({
  name,
  cost: { cpu, wall: cpu / 2, memory: 900 },
  steps,
});
const steps = [
  { step: '检查内容', cpu: 10, wall: 5 },
  { step: '行业手册', cpu: 30, wall: 15 },
];
const measured = [
  { size: 500, runs: [run('cold', 40, steps), run('same', 8), run('method', 10), run('starlight', 50)] },
  { size: 1000, runs: [run('cold', 60, steps), run('same', 9), run('method', 12), run('starlight', 120)] },
];
const rowOf = (text: string, ...words: string[]) =>
  text
    .split('\n')
    .find((line) => words.every((word) => line.includes(word)))
    ?.trim()
    .split(/ {2,}/);

describe('report of the build benchmark', () => {
  const text = report(measured);

  it('gives each build beside Starlight, the cold build and the size before', () => {
    expect(rowOf(text, '1000', 'cold')).toEqual([
      '1000',
      'cold',
      '60.0',
      '30.0',
      '900',
      '0.50',
      '1.00',
      '0.75',
    ]);
    expect(rowOf(text, ' 500', 'one method')?.slice(-3)).toEqual(['0.20', '0.25', '–']);
  });

  it('gives the share of each step', () => {
    expect(rowOf(text, '行业手册')?.slice(-2)).toEqual(['30.0', '75%']);
  });

  it('says whether the targets are met', () => {
    expect(text).toMatch(/At 1000: 0\.50 of Starlight's CPU.*\(met\)/);
    expect(text).toMatch(/Growth .* 0\.75 .*\(met\)/);
    const costly = [measured[0], { size: 1000, runs: [run('cold', 100), run('starlight', 120)] }];
    expect(report(costly.filter((sized) => sized !== undefined))).toMatch(
      /0\.83.*\(missed\)[^]*1\.25.*\(missed\)/,
    );
  });

  it('has no table of steps when the build told none', () => {
    expect(report([{ size: 300, runs: [run('cold', 20)] }])).not.toContain('step');
  });
});
