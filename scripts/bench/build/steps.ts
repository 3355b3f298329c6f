import { existsSync, readFileSync } from 'node:fs';

/** What one step of a build took, as the build writes it into the file named by `SHENGENG_TIMINGS`. */
export interface Step {
  step: string;
  cpu: number;
  wall: number;
}

/** @returns nothing when the build wrote no such file */
export const readSteps = (file: string): Step[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Step[]) : [];
