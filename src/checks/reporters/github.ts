import type { Problem } from "../problem.ts";
import type { Reporter } from "./reporter.ts";

/** One annotation a problem, as a GitHub workflow command. */
export const github: Reporter = (problems) => problems.map(annotation).join("\n");

function annotation({ severity, file, line, column, rule, message, fix }: Problem): string {
  const properties = { file: `content/${file}`, line, col: column, title: rule };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${severity} ${list.join(",")}::${escapeData(`${message}。${fix}`)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** In a property `:` would end the list and `,` the value. */
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
