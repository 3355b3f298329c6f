import { addDays } from '../../days.ts';
import type { ContentGraph, Entry } from '../../graph.ts';
import { evidenceOf, isWithoutNumber, reaches } from '../../policies/evidence.ts';
import { nearDays } from '../client/client-edition.ts';
import { changedSince, neverTold, newsOf } from './news.ts';
import type { Obstacle, ObstacleKind } from './obstacle-kinds.ts';
import { factObstacle, policyObstacle } from './obstacles.ts';
import { industriesOf, meets } from './audience.ts';
import { editionsFor } from '../series.ts';
import type { Strand } from '../series.ts';
import { publishedVersions, toldBefore } from './told.ts';

/** Something an editor may put into the next edition, and why. */
export interface Suggestion {
  id: string;
  title: string;
  reason: string;
  /** What an editor has to find before it can go out; such a one is offered, not picked. */
  lacking?: string;
  /** A deadline ranks first. */
  date: string;
}

export interface Suggestions {
  policies: readonly Suggestion[];
  facts: readonly Suggestion[];
  leftOut: readonly LeftOutEntry[];
}

/** Something that is not suggested, and why not. */
export interface LeftOutEntry {
  id: string;
  title: string;
  kind: ObstacleKind;
  reason: string;
}

/**
 * What was issued, changed, takes effect or ends since the last edition its readers had; then what they
 * have never been told; and why the rest is left out: of the kinds the series holds, for its industry.
 */
export function suggestionsFor(graph: ContentGraph, publishedOn: string, strand: Strand): Suggestions {
  const holds = (kind: string) => strand.series.sections.some((section) => section.kind === kind);
  const policies = holds('policy') ? judgedPolicies(graph, publishedOn, strand) : [];
  const facts = holds('industry') ? judgedFacts(graph, publishedOn, strand) : [];
  return {
    policies: suggestedIn(policies).sort((a, b) => a.date.localeCompare(b.date)),
    facts: suggestedIn(facts),
    leftOut: [...policies, ...facts].flatMap((one) => ('kind' in one ? [one] : [])),
  };
}

type Judged = Suggestion | LeftOutEntry;

const suggestedIn = (judged: readonly Judged[]): Suggestion[] =>
  judged.flatMap((one) => ('date' in one ? [one] : []));

const leftOutFor = (id: string, title: string, { kind, text }: Obstacle): LeftOutEntry => ({
  id,
  title,
  kind,
  reason: text,
});

/** The core ones first. */
function judgedPolicies(graph: ContentGraph, day: string, strand: Strand): Judged[] {
  const since = lastDayBefore(graph, day, strand);
  const lastVersions = publishedVersions(graph, strand);
  const told = toldBefore(graph, day, strand);
  const rank = (policy: { priority: string }) => (policy.priority === 'core' ? 0 : 1);
  return graph
    .all('policies')
    .filter(({ data }) => meets(industriesOf(data), wantedIn(strand)))
    .toSorted((a, b) => rank(a.data) - rank(b.data))
    .map(({ id, data }): Judged => {
      const lastVersion = lastVersions.get(`policies/${id}`);
      const news = newsOf(data, { since, day, until: addDays(day, nearDays), lastVersion });
      // Clients are reminded of a day that comes, not told the same again.
      const again = news?.dueOn ? undefined : told(`policies/${id}`, data.version);
      const obstacle = policyObstacle(graph, data, day) ?? again;
      return obstacle
        ? leftOutFor(id, data.shortName, obstacle)
        : {
            id,
            title: data.client?.title ?? data.title,
            ...(news ?? neverTold),
            ...(isNumberKnown(graph, data) ? {} : { lacking: '文号还没有核到' }),
          };
    });
}

/** Whether a client can be told the number of the document, or that it has none; no other policy goes out. */
export const isNumberKnown = (graph: ContentGraph, policy: Entry<'policies'>['data']): boolean =>
  (policy.docNo !== undefined &&
    reaches(evidenceOf(graph, policy).fields.get('docNo')?.level ?? 'none', 'accounts')) ||
  isWithoutNumber(graph, policy);

/** The first fact of each industry, then the second of each. */
function judgedFacts(graph: ContentGraph, day: string, strand: Strand): Judged[] {
  const told = toldBefore(graph, day, strand);
  const lastVersions = publishedVersions(graph, strand);
  return graph
    .all('facts')
    .filter(({ id }) => meets([id], wantedIn(strand)))
    .flatMap(({ id: industry, data }) => {
      let place = 0;
      return data.facts.map((fact) => {
        const id = `${industry}/${fact.id}`;
        const obstacle = factObstacle(graph, data.status, fact, day) ?? told(`facts/${id}`, data.version);
        const title = fact.client?.title ?? fact.text;
        const lastVersion = lastVersions.get(`facts/${id}`);
        return obstacle
          ? { place, one: leftOutFor(id, title, obstacle) }
          : {
              place: place++,
              one: { id, title, ...(lastVersion ? changedSince(lastVersion, data.version) : neverTold) },
            };
      });
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

const wantedIn = ({ industry }: Strand): readonly string[] => (industry ? [industry] : []);

const lastDayBefore = (graph: ContentGraph, day: string, strand: Strand): string =>
  editionsFor(graph, strand)
    .map(({ data }) => data.publishedOn)
    .filter((other) => other < day)
    .sort()
    .at(-1) ?? '';
