import { github } from "./github.ts";
import { json } from "./json.ts";
import { terminal } from "./terminal.ts";

export const reporters = { terminal, github, json } as const;
