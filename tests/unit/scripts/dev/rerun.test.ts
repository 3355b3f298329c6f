import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Rerun } from '../../../../scripts/lib/dev/rerun.ts';

/** A job that ends when told, and counts how often it ran and how many ran at once. */
function heldJob() {
  const state = { runs: 0, atOnce: 0, most: 0, ends: [] as (() => void)[] };
  const job = async () => {
    state.runs++;
    state.most = Math.max(state.most, ++state.atOnce);
    await new Promise<void>((done) => state.ends.push(done));
    state.atOnce--;
  };
  return { state, job, end: () => state.ends.pop()?.() };
}

describe('a job that is asked for again and again', () => {
  it('runs once for requests in a row, and once more for all that came during a run', async () => {
    const { state, job, end } = heldJob();
    const rerun = new Rerun(job, 5);
    for (let i = 0; i < 5; i++) rerun.request();
    await expect.poll(() => state.runs).toBe(1);
    for (let i = 0; i < 5; i++) rerun.request();
    await sleep(30);
    expect(state.runs).toBe(1);
    end();
    await expect.poll(() => state.runs).toBe(2);
    end();
    await sleep(30);
    expect(state).toMatchObject({ runs: 2, most: 1 });
  });
});
