import type { AnyEntry } from '../graph.ts';

/** What search shows first of a page that answers a situation, an objection or an amount. */
export function shortAnswer(entry: AnyEntry): string | undefined {
  switch (entry.collection) {
    case 'methods':
      return quoted('可以这样说', entry.data.say[0]);
    case 'schemes':
      return quoted('可以这样说', entry.data.clientSentence);
    case 'products':
      return quoted('问客户一句', entry.data.handbook?.ask);
    case 'tiers':
      return `年营业收入${entry.data.criteria.revenue}，${entry.data.serviceMode}`;
    default:
      return undefined;
  }
}

const quoted = (lead: string, sentence: string | undefined): string | undefined =>
  sentence === undefined ? undefined : `${lead}：“${sentence}”`;
