import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/**
 * Files that take more than half a minute, longest first. Vitest goes by size where it knows no times, as in a fresh
 * checkout, and the longest of all, which is short to read, ran alone at the end.
 */
const longest = [
  'browser/quality',
  'browser/visit-pack',
  'browser/looks',
  'browser/search-page',
  'browser/offline-pack',
  'browser/learn-quiz',
  'browser/learn-journey',
  'browser/search-dialog',
  'build/preview',
  'unit/newsletter/compliance',
  'unit/newsletter/publish',
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
  return at < 0 ? longest.length : at;
};

/** Runs the longest files of each project first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = Map.groupBy(sorted, ({ project }) => project.name);
    return [...projects.values()].flatMap((own) => own.toSorted((a, b) => rankOf(a) - rankOf(b)));
  }
}
