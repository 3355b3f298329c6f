import { existsSync, readFileSync } from 'node:fs';

/** The part of Vitest's JSON report that is counted. */
export interface TestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly TestFile[];
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

export interface Summary {
  /** `N passed, N failed`, then `, N skipped` if there are any. */
  readonly line: string;
  /** Why the run does not count as good; empty when it does. */
  readonly problems: readonly string[];
}

/**
 * Counts the tests of a run. A file that failed before its first test counts as one failure;
 * so does a report that is missing, and one without tests.
 */
export function summarize(report: TestReport | undefined): Summary {
  if (report === undefined) return failure('The test report is missing: the tests did not run to the end.');
  const broken = report.testResults.filter(brokeBeforeItsTests);
  const failed = report.numFailedTests + broken.length;
  const skipped = report.numPendingTests + report.numTodoTests;
  if (report.numPassedTests + failed === 0) return failure('No test ran.');
  const problems = broken.map((file) => `${file.name} failed before its tests could run.`);
  if (report.numFailedTests > 0) problems.push(`${report.numFailedTests} tests failed.`);
  if (problems.length === 0 && !report.success)
    problems.push('The test run reports an error outside of the tests.');
  const line = `${report.numPassedTests} passed, ${failed} failed`;
  return { line: skipped === 0 ? line : `${line}, ${skipped} skipped`, problems };
}

function brokeBeforeItsTests(file: TestFile): boolean {
  return file.status === 'failed' && !file.assertionResults.some((result) => result.status === 'failed');
}

function failure(problem: string): Summary {
  return { line: '0 passed, 1 failed', problems: [problem] };
}

function readReport(file: string): TestReport | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestReport) : undefined;
}

if (import.meta.main) {
  const summary = summarize(readReport(process.argv[2] ?? '.cache/test-report.json'));
  for (const problem of summary.problems) console.log(problem);
  console.log(summary.line);
  if (summary.problems.length > 0) process.exitCode = 1;
}
