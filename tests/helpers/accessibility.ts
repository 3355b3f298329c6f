import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { default as Axe, AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The form without comments: half as much to send to the browser for every page. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  // Only violations are told, so nothing is written down about what passed.
  resultTypes: ['violations'],
};

/** Selectors of what to look at and what to leave out; without them, the whole page. */
export interface Part {
  readonly include?: string;
  readonly exclude?: string;
}

/** Breaches of WCAG 2.2 AA on a page as it is shown now, one line for each rule. */
export async function accessibilityFaults(page: Page, part: Part = {}): Promise<string[]> {
  const framed = page.frames().length > 1 && part.exclude !== 'iframe';
  const { violations } = await (framed ? analyzeFrames(page, part) : analyze(page, part));
  return violations.map(({ id, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map((node) => `${node.html.slice(0, 160)} | ${node.failureSummary ?? ''}`);
    return `${id}: ${places.join(' || ')}`;
  });
}

async function analyze(page: Page, { include, exclude }: Part): Promise<AxeResults> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const context = { include: include ?? ':root', ...(exclude === undefined ? {} : { exclude }) };
  return page.evaluate(
    ({ context, options }) => (window as typeof window & { axe: typeof Axe }).axe.run(context, options),
    { context, options },
  );
}

/** Loads axe anew into every frame, and into a blank page to put the results together. */
function analyzeFrames(page: Page, { include, exclude }: Part): Promise<AxeResults> {
  const builder = new AxeBuilder({ page, axeSource: source }).options(options);
  if (include !== undefined) builder.include(include);
  if (exclude !== undefined) builder.exclude(exclude);
  return builder.analyze();
}
