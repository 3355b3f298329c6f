import { caseKinds } from '../../schemas/cases.ts';
import { kindIn } from '../../schemas/collection.ts';
import type { CollectionName, GovernedCollection } from '../../schemas/index.ts';
import { rows } from '../../schemas/index.ts';
import { industryOf, pathOf } from '../graph.ts';
import type { AnyEntry, ContentGraph, Entry } from '../graph.ts';
import { stateNames, statusNames } from '../labels.ts';
import { approvalOfEntry } from './approval.ts';
import { dueOn } from './publication.ts';
import { sectionNav } from '../site/section-nav.ts';
import { actsOn } from '../seals/entry-seals.ts';
import { trustNotes } from './trust-notes.ts';

export type GovernedEntry = { [C in GovernedCollection]: Entry<C> }[GovernedCollection];

export interface Chip {
  label: string;
  href?: string;
  tone?: 'stage' | 'tier' | 'line' | 'plain';
}

export const isGoverned = (entry: { collection: CollectionName }): entry is GovernedEntry =>
  rows[entry.collection].governed !== false;

import { shortAnswer } from './short-answer.ts';

/** Kind shown before a title: 政策 and 标准, 产品 and 术语 are told apart. */
export const kindOf = ({ collection, data }: AnyEntry): string => kindIn(rows[collection], data);

/** The kind in a list of one collection, where kinds of case are told apart and fiction is named. */
export function listKind(entry: AnyEntry): string {
  if (entry.collection !== 'cases') return kindOf(entry);
  const { kind, fictional } = entry.data;
  return fictional ? `${caseKinds[kind]}（虚构）` : caseKinds[kind];
}

/** What a list calls an entry: a policy by its plain short name. */
export const listName = (entry: GovernedEntry): string =>
  entry.collection === 'policies' ? entry.data.shortName : entry.data.title;

/** Everything the head and the foot of an entry page show about trust. */
export function trustOf(graph: ContentGraph, entry: GovernedEntry) {
  const { data } = entry;
  const approval = approvalOfEntry(graph, entry);
  const approvedOn = approval.seal?.date ?? '';
  const reviewedOn = approvedOn > data.reviewedOn ? approvedOn : data.reviewedOn;
  return {
    approval,
    approverName: approval.seal?.by && graph.wordName('posts', approval.seal.by),
    ownerName: graph.wordName('posts', data.owner),
    reviewerName: graph.wordName('posts', data.reviewer),
    reviewedOn,
    dueOn: dueOn(reviewedOn, data.reviewEvery),
    status: data.status,
    version: data.version,
    basis: data.basis,
    confidentiality: data.confidentiality,
    sources: data.sources.map((id) => graph.source(id) ?? { id, title: id }),
  };
}

export interface Facets {
  industry: string[];
  tier: string[];
  stage: string[];
  phase: string[];
  line: string[];
}

/** Names an entry is filtered by in lists and in search. */
export function facetsOf(graph: ContentGraph, entry: AnyEntry): Facets {
  const data: Record<string, unknown> = { ...entry.data };
  const own = industryOf(entry);
  const list = (value: unknown): string[] =>
    Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];
  const industries = own ? [own] : list(data['industries']);
  const stages = entry.collection === 'nodes' ? [graph.wordName('chainStages', entry.data.stage)] : [];
  return {
    industry: industries.map((id) => graph.find('industries', id)?.data.title ?? id),
    tier: list(data['tiers'] ?? data['tier']).map((id) => graph.find('tiers', id)?.data.title ?? id),
    stage: [...stages, ...list(data['visitStages']).map((id) => graph.wordName('visitStages', id))],
    phase: list(data['phase']).map((id) => graph.wordName('phases', id)),
    line: list(data['line']).map((id) => graph.wordName('productLines', id)),
  };
}

/** Head, trust, last changes and search marks shared by all entry pages. */
export function entryView(graph: ContentGraph, entry: GovernedEntry) {
  const { title, oneLine, status, aliases } = entry.data;
  const trust = { ...trustOf(graph, entry), notes: trustNotes(graph, entry) };
  const kind = kindOf(entry);
  const facets = facetsOf(graph, entry);
  const answer = shortAnswer(entry);
  return {
    title,
    oneLine,
    kind,
    path: pathOf(entry),
    nav: sectionNav(graph, entry),
    trust,
    changes: entry.sealing
      ? actsOn(entry.sealing)
          .filter(({ isNews }) => isNews)
          .slice(0, 3)
      : [],
    searchMark: {
      filters: {
        type: [kind],
        ...facets,
        status: [status === 'in-review' ? statusNames[status] : stateNames[trust.approval.state]],
      },
      meta: {
        oneLine,
        due: trust.dueOn,
        aliases: aliases.join('、'),
        ...(answer === undefined ? {} : { answer }),
      },
    },
  };
}

/** Chips of the entry head: industry, visit stage, tier, product line; the 4D phase has a ribbon of its own. */
export function chipsOf(graph: ContentGraph, entry: AnyEntry): Chip[] {
  const facets = facetsOf(graph, entry);
  const industryHref = (name: string) => {
    const found = graph.all('industries').find((industry) => industry.data.title === name);
    return found ? pathOf(found) : undefined;
  };
  return [
    ...facets.industry.map((label) => withHref({ label, tone: 'plain' }, industryHref(label))),
    ...facets.stage.map((label): Chip => ({ label, tone: 'stage' })),
    ...facets.tier.map((label): Chip => ({ label, tone: 'tier' })),
    ...facets.line.map((label): Chip => ({ label, tone: 'line' })),
  ];
}

const withHref = (chip: Chip, href: string | undefined): Chip => (href ? { ...chip, href } : chip);
