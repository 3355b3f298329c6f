import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { catalogue, quizQuestions } from '../../src/domain/learn/quiz.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { readContent, validEntries } from '../../src/loaders/disk.ts';
import { growContent } from '../helpers/grown.ts';
import { contentDay } from '../helpers/content.ts';
import { line } from '../helpers/mutate.ts';

const folder = mkdtempSync(join(tmpdir(), 'grown-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
await growContent(folder);
const content = await readContent(folder);
const before = buildGraph(validEntries((await readContent('content')).sources));
const after = buildGraph(validEntries(content.sources));

it('content that has grown has no problem', () => {
  const problems = runChecks({ ...content, today: contentDay });
  // What real content waits for: the notice of next year's holidays.
  expect(problems.filter(({ rule }) => rule !== 'holiday-year-missing').map(line)).toEqual([]);
});

it.each(['industries', 'playbooks', 'methods', 'policies', 'modules', 'editions'] as const)(
  'has one more of %s',
  (name) => {
    expect(after.all(name)).toHaveLength(before.all(name).length + 1);
  },
);

it('has one more question in a module that was there, asked by it', () => {
  const asked = (graph: typeof after) => catalogue(graph).find(({ id }) => id === 'tiering')?.questions ?? [];
  expect(asked(after).filter((id) => !asked(before).includes(id))).toEqual(['q902']);
  expect(quizQuestions(after).find(({ id }) => id === 'q902')?.right).toHaveLength(1);
});
