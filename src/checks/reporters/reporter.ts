import type { Problem } from "../problem.ts";

export interface ReportFacts {
  files: number;
  seconds: number;
}
export type Reporter = (problems: readonly Problem[], facts: ReportFacts) => string;
