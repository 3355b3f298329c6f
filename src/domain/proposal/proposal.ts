import type { ClientScheme, ProposalSettings } from './settings.ts';
import type { Figures } from './figures.ts';

/** What the manager types for this client. It stays in the page. */
export interface ProposalFacts {
  client: string;
  /** Which draft it is, from 1. */
  draft: number;
  /** `YYYY-MM-DD` */
  day: string;
  /** What the client told of his state, and what was agreed; one sentence each. */
  told: readonly string[];
  agreed: readonly string[];
}

export interface ProposalTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Shares of the page, one per column. */
  widths: readonly number[];
}
export interface ProposalPart {
  id: 'conclusion' | 'now' | 'plan' | 'figures' | 'needs' | 'next' | 'statement';
  title: string;
  /** A list of points, or of sentences where order does not count. */
  points: readonly string[];
  table?: ProposalTable;
  /** Small words below. */
  notes?: readonly string[];
}
/** Two pages for one client; every form of it is made from this. */
export interface Proposal {
  title: string;
  /** Bank, draft and day. */
  imprint: readonly string[];
  parts: readonly ProposalPart[];
  /** Versions of what it was made from. */
  versions: string;
}

export function proposalOf(
  { bank, statement, version }: ProposalSettings,
  { view, version: schemeVersion }: ClientScheme,
  facts: ProposalFacts,
  figures: Figures,
): Proposal {
  const { client, draft, day, told, agreed } = facts;
  return {
    title: client === '' ? view.title : `致${client}：${view.title}`,
    imprint: [bank, `第 ${draft} 稿`, day],
    parts: [
      { id: 'conclusion', title: '结论', points: figures.conclusion },
      { id: 'now', title: '现状', points: [...view.now, ...told, ...figures.given] },
      { id: 'plan', title: '方案', points: view.plan.map(({ what, how }) => `${what}：${how}`) },
      {
        id: 'figures',
        title: '测算',
        points: [],
        table: figures.table,
        notes: figures.assumptions,
      },
      { id: 'needs', title: '需要贵公司提供', points: view.needs },
      { id: 'next', title: '下一步', points: [...agreed, ...view.next] },
      { id: 'statement', title: '声明', points: statement },
    ],
    versions: `方案 ${schemeVersion}，测算口径 ${version}，第 ${draft} 稿，${day}`,
  };
}

/** A line of a proposal with the part it stands in. */
export interface ProposalLine {
  field: ProposalPart['id'] | 'title';
  /** What the part is called. */
  label: string;
  text: string;
}

/** Everything a client reads, line by line, for the compliance engine. */
export const linesOf = ({ title, parts }: Proposal): ProposalLine[] => [
  { field: 'title', label: '标题', text: title },
  ...parts.flatMap(({ id, title: label, points, table, notes = [] }) =>
    [...points, ...(table ? table.rows.map((row) => row.join(' ')) : []), ...notes].map(
      (text): ProposalLine => ({ field: id, label, text }),
    ),
  ),
];
