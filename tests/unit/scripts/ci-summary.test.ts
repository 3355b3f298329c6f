import { describe, expect, it } from 'vitest';
import { summarize } from '../../../scripts/ci-summary.ts';
import type { TestReport } from '../../../scripts/ci-summary.ts';

function report(overrides: Partial<TestReport>): TestReport {
  return {
    success: true,
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...overrides,
  };
}

describe('summarize', () => {
  it('counts a run in which all tests pass', () => {
    expect(summarize(report({ numPassedTests: 12 }))).toEqual({ line: '12 passed, 0 failed', problems: [] });
  });

  it('adds skipped and planned tests when there are any', () => {
    const counted = summarize(report({ numPassedTests: 12, numPendingTests: 2, numTodoTests: 1 }));
    expect(counted).toEqual({ line: '12 passed, 0 failed, 3 skipped', problems: [] });
  });

  it('fails when a test fails', () => {
    const file = { name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] };
    const counted = summarize(
      report({ success: false, numPassedTests: 3, numFailedTests: 1, testResults: [file] }),
    );
    expect(counted).toEqual({ line: '3 passed, 1 failed', problems: ['1 tests failed.'] });
  });

  it('counts a file that fails before its tests as one failure', () => {
    const file = { name: 'a.test.ts', status: 'failed', assertionResults: [] };
    const counted = summarize(report({ success: false, numPassedTests: 3, testResults: [file] }));
    expect(counted).toEqual({
      line: '3 passed, 1 failed',
      problems: ['a.test.ts failed before its tests could run.'],
    });
  });

  it('fails when the run reports an error outside of the tests', () => {
    const counted = summarize(report({ success: false, numPassedTests: 3 }));
    expect(counted.problems).toEqual(['The test run reports an error outside of the tests.']);
  });

  it('fails without a report and without tests', () => {
    expect(summarize(undefined)).toEqual({
      line: '0 passed, 1 failed',
      problems: ['The test report is missing: the tests did not run to the end.'],
    });
    expect(summarize(report({}))).toEqual({ line: '0 passed, 1 failed', problems: ['No test ran.'] });
  });
});
