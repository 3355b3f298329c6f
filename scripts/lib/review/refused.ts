/** Refused, with every reason at once; nothing was written. */
export class Refused extends Error {
  readonly problems: readonly string[];
  constructor(what: string, problems: readonly string[]) {
    super([what, ...problems.map((text) => `  ✗ ${text}`)].join('\n'));
    this.problems = problems;
  }
}
