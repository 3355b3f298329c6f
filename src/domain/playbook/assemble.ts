import { playbookParts } from '../../schemas/playbooks.ts';
import type { PlaybookPart } from '../../schemas/playbooks.ts';
import type { ContentGraph, Entry } from '../graph.ts';
import type { PartContents, Playbook, PlaybookChapter } from './contents.ts';
import { sourcesIn, termsIn } from './glossary.ts';
import { joins } from './parts.ts';
import type { PartScope } from './parts.ts';

/** A part a playbook should hold and cannot. */
export interface PlaybookGap {
  part: PlaybookPart;
  /** Index in `sections` when the part is listed but the content has nothing for it. */
  section?: number;
}

/**
 * The playbook of an industry on a day, joined from the graph.
 * Parts without content are left out here; `gapsOf` tells them, and `check` reports them.
 * @throws when the content has no such playbook
 */
export function assemblePlaybook(graph: ContentGraph, id: string, day: string): Playbook {
  const entry = graph.get('playbooks', id);
  const scope: PartScope = { graph, industry: graph.get('industries', id), day };
  const joined = joinedParts(scope, entry);
  const text = JSON.stringify([joined, entry.data.sections, entry.body]);
  const terms = termsIn(graph, text);
  const sources = sourcesIn(graph, text + JSON.stringify(terms));
  const contents: Partial<PartContents> = { ...joined, glossary: { terms }, sources: { sources } };
  const chapters = entry.data.sections.flatMap(({ part, title, lead }) =>
    contents[part] ? [{ part, title, lead, contents: contents[part] } as PlaybookChapter] : [],
  );
  return { entry, industry: scope.industry, day, chapters };
}

/** The listed parts that are joined from the content; those made from the text of the others are not among them. */
export function joinedParts(scope: PartScope, { data }: Entry<'playbooks'>): Partial<PartContents> {
  const listed = data.sections.flatMap(({ part }) =>
    part === 'glossary' || part === 'sources' ? [] : [[part, joins[part](scope)] as const],
  );
  return Object.fromEntries(listed);
}

/** What a playbook lacks: parts its file does not list, and listed ones without content. */
export function gapsOf(graph: ContentGraph, entry: Entry<'playbooks'>, day: string): PlaybookGap[] {
  const industry = graph.find('industries', entry.id);
  if (!industry) return [];
  const { sections } = entry.data;
  const joined = joinedParts({ graph, industry, day }, entry);
  const derived: readonly PlaybookPart[] = ['glossary', 'sources'];
  const empty = sections.flatMap(({ part }, section) =>
    derived.includes(part) || joined[part] ? [] : [{ part, section }],
  );
  const unlisted = playbookParts.filter((part) => !sections.some((section) => section.part === part));
  return [...unlisted.map((part) => ({ part })), ...empty];
}
