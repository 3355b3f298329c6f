import { github } from './github.ts';
import type { Reporter } from './reporter.ts';
import { terminal } from './terminal.ts';

const json: Reporter = (problems) => JSON.stringify(problems, null, 2);

export const reporters = { terminal, github, json } as const;
