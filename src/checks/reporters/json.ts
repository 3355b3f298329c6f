import type { Reporter } from "./reporter.ts";

export const json: Reporter = (problems) => JSON.stringify(problems, null, 2);
