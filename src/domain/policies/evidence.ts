import type { DataOf } from '../../schemas/index.ts';
import type { EvidencePage, ShownField } from '../../schemas/policy-evidence.ts';
import type { ContentGraph } from '../graph.ts';

type Policy = DataOf<'policies'>;
type Page = EvidencePage;

/** How far a statement is shown, the best first. */
export const evidenceLevels = ['original', 'reprint', 'accounts', 'account', 'lead', 'none'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** Who stands behind a web site: an authority, a named medium, or nobody we know. */
export type Standing = 'authority' | 'medium' | 'unknown';

/** Tells the standing of a host from the lists in `official-sites.yaml`. */
export function standingOf(graph: ContentGraph): (host: string) => Standing {
  const data = graph.find('officialSites', 'official-sites')?.data;
  const within = (host: string, sites: readonly { host: string }[] = []) =>
    sites.some((site) => host === site.host || host.endsWith(`.${site.host}`));
  return (host) =>
    within(host, data?.sites) ? 'authority' : within(host, data?.media) ? 'medium' : 'unknown';
}

const hostOf = ({ url }: Page): string | undefined => (url ? URL.parse(url)?.hostname : undefined);

/**
 * Level of what some pages show together. A page without an address and a page of a site nobody
 * knows are a lead: they count when another site says the same.
 */
export function levelOf(pages: readonly Page[], standing: (host: string) => Standing): EvidenceLevel {
  if (pages.length === 0) return 'none';
  const addressed = pages.flatMap((page) => {
    const host = hostOf(page);
    return host ? [{ kind: page.kind, host, known: standing(host) !== 'unknown' }] : [];
  });
  if (addressed.some(({ kind, host }) => kind === 'original' && standing(host) === 'authority'))
    return 'original';
  const agree = new Set(addressed.map(({ host }) => host)).size > 1;
  const full = addressed.filter(({ kind }) => kind !== 'account');
  if (full.some(({ known }) => known) || (full.length > 0 && agree)) return 'reprint';
  if (agree) return 'accounts';
  return addressed.some(({ known }) => known) ? 'account' : 'lead';
}

/** A field or statement of a policy with how far it is shown, and by which pages. */
export interface Shown {
  level: EvidenceLevel;
  pages: readonly Page[];
}

export interface PolicyEvidence {
  /** Fields of the document that have a value. */
  fields: ReadonlyMap<ShownField, Shown>;
  /** In the order of `keyPoints`. */
  points: readonly Shown[];
  /** The weakest of them all: what may be said of the entry as a whole. */
  weakest: EvidenceLevel;
}

const dated = ['docNo', 'issued', 'published', 'effective', 'expiry'] as const;

/** How far each part of a policy is shown, computed from the pages it names. */
export function evidenceOf(graph: ContentGraph, policy: Policy): PolicyEvidence {
  const standing = standingOf(graph);
  const shown = (pages: readonly Page[]): Shown => ({ level: levelOf(pages, standing), pages });
  const fields = new Map<ShownField, Shown>();
  for (const name of ['title', 'issuers', ...dated, 'force', 'replaces'] as const) {
    const value = policy[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    fields.set(name, shown(policy.evidence.filter(({ shows }) => shows.includes(name))));
  }
  const points = policy.keyPoints.map(({ shownBy }) =>
    shown(policy.evidence.filter(({ id }) => shownBy.includes(id))),
  );
  const told = [...dated.flatMap((name) => fields.get(name) ?? []), ...points];
  return { fields, points, weakest: weakestOf(told.map(({ level }) => level)) };
}

/**
 * Whether a document has been seen to have no number: its whole text was read, for an account may leave
 * the number out.
 */
export const isWithoutNumber = (graph: ContentGraph, { withoutDocNo, evidence }: Policy): boolean =>
  withoutDocNo !== undefined &&
  reaches(
    levelOf(
      evidence.filter(({ shows }) => shows.includes('docNo')),
      standingOf(graph),
    ),
    'reprint',
  );

/** The weakest of some levels; `none` where there is nothing to judge. */
export const weakestOf = (levels: readonly EvidenceLevel[]): EvidenceLevel =>
  evidenceLevels.findLast((level) => levels.includes(level)) ?? 'none';

/** Whether a level is at least another. */
export const reaches = (level: EvidenceLevel, least: EvidenceLevel): boolean =>
  evidenceLevels.indexOf(level) <= evidenceLevels.indexOf(least);

/** Whether an address leads to the front page of a site instead of a document. */
export function isHomePage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.search === '' && /^\/(?:index\.\w+)?$/.test(url.pathname);
}
