import type { DataOf } from '../../schemas/index.ts';
import type { PolicyClientView } from '../../schemas/client-view.ts';
import { dateText, daysBetween, lastDayOf } from '../days.ts';
import type { ContentGraph, Entry } from '../graph.ts';
import { evidenceOf, levelOf, reaches, standingOf } from '../policies/evidence.ts';
import type { EvidenceLevel } from '../policies/evidence.ts';
import { policyState } from '../policies/status.ts';
import { industriesOf } from './choice/audience.ts';
import { clientExample } from './client/client-example.ts';
import type { ClientSteps } from './client/client-drawings.ts';
import type { ClientItem, ClientSource } from './client/client-edition.ts';
import { clientLevel } from './choice/obstacles.ts';
import type { Fact } from './choice/obstacles.ts';
import { factLink, policyLink } from './client/source-link.ts';

/** An item before it has its place in an edition, with whom it is for. */
export interface Candidate {
  /** `policies/<id>` or `facts/<industry>/<id>`. */
  entry: string;
  item: Omit<ClientItem, 'number'>;
  section: 'policy' | 'industry';
  /** Ids; empty for all. */
  industries: readonly string[];
  tiers: readonly string[];
  deadlineTitle: string;
}

const present = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** The words of a client view, field by field: nothing else of the entry gets in. */
const wordsOf = (view: PolicyClientView) => {
  const { title, who, says, todo, when, changed, means, notFor, apply, example, steps } = view;
  return {
    title,
    ...present({ changed, means }),
    who,
    ...present({ notFor }),
    says,
    ...present({ example: clientExample(example), steps: steps && stepsOf(steps) }),
    todo,
    ...present({ apply }),
    ...(when && { when: { text: when.text, ...(when.date && { date: when.date }) } }),
  };
};

const stepsOf = ({ name, unit, steps }: NonNullable<PolicyClientView['steps']>): ClientSteps => ({
  name,
  ...(unit && { unit }),
  steps: steps.map(({ from, value, says }) => ({ value, ...(from && { from }), ...(says && { says }) })),
});

/** @param checkedOn day the document was checked for this edition */
export function policyCandidate(
  graph: ContentGraph,
  { id, data }: Entry<'policies'>,
  client: PolicyClientView,
  { checkedOn, day }: { checkedOn: string | undefined; day: string },
): Candidate {
  const parts = shownParts(graph, data);
  const industries = industriesOf(data);
  return {
    entry: `policies/${id}`,
    item: {
      id,
      ...wordsOf(client),
      ...stateOf(data, parts, day, originalRead(graph, data)),
      industries: industries.map((industry) => graph.get('industries', industry).data.title),
      source: sourceOf(data, parts, checkedOn),
    },
    section: 'policy',
    industries,
    tiers: data.tiers,
    deadlineTitle: client.when?.title ?? client.title,
  };
}

/**
 * Parts of the document a client may be told. What the document is called by needs accounts that
 * agree; days on which something begins or ends need what every figure to clients needs.
 */
function shownParts(graph: ContentGraph, data: DataOf<'policies'>) {
  const { fields } = evidenceOf(graph, data);
  const part = (name: 'docNo' | 'issued' | 'published' | 'effective' | 'expiry', least: EvidenceLevel) =>
    reaches(fields.get(name)?.level ?? 'none', least) ? data[name] : undefined;
  return present({
    docNo: part('docNo', 'accounts'),
    issued: part('issued', 'accounts'),
    published: part('published', 'accounts'),
    effective: part('effective', clientLevel),
    expiry: part('expiry', clientLevel),
  });
}
type ShownParts = ReturnType<typeof shownParts>;

function sourceOf(data: DataOf<'policies'>, parts: ShownParts, checkedOn: string | undefined): ClientSource {
  return {
    title: data.title,
    issuers: data.issuers,
    ...parts,
    ...policyLink(data),
    ...(checkedOn && { checkedOn }),
  };
}

/** Whether somebody read the document itself, and not only what others copied or told of it. */
const originalRead = (graph: ContentGraph, { evidence }: DataOf<'policies'>): boolean =>
  levelOf(evidence, standingOf(graph)) === 'original';

/** Told only when the date it rests on is shown; that a rule is in force only where the original was read. */
function stateOf(
  data: DataOf<'policies'>,
  parts: ShownParts,
  day: string,
  isRead: boolean,
): Pick<ClientItem, 'state'> {
  const expiry = parts.expiry && lastDayOf(parts.expiry);
  const { state } = policyState({ force: data.force, effective: data.effective }, expiry, day);
  if (state === 'upcoming' && parts.effective)
    return { state: { id: 'upcoming', text: `将于${dateText(parts.effective)}施行` } };
  if (state === 'ending' && expiry)
    return { state: { id: 'ending', text: `截至出刊日还有${daysBetween(day, expiry)}天到期` } };
  if (state !== 'current') return {};
  return { state: { id: 'current', text: isRead ? '现行有效' : '截至出刊日未见废止' } };
}

export function factCandidate(
  graph: ContentGraph,
  { industry, fact }: { industry: string; fact: Fact },
  checkedOn: string | undefined,
): Candidate {
  const { client } = fact;
  const source = client && graph.source(client.source.id);
  if (!client || !source?.url) throw new Error(`${industry}/${fact.id} 没有可以对客户说的内容`);
  return {
    entry: `facts/${industry}/${fact.id}`,
    item: {
      id: factItemId(`${industry}/${fact.id}`),
      ...wordsOf(client),
      industries: [graph.get('industries', industry).data.title],
      source: {
        title: client.source.title ?? source.title,
        issuers: [client.source.issuer],
        ...(source.date && { published: source.date }),
        ...factLink(graph, source.url, client.source),
        ...(checkedOn && { checkedOn }),
      },
    },
    section: 'industry',
    industries: [industry],
    tiers: [],
    deadlineTitle: client.when?.title ?? client.title,
  };
}

/** Id of the item made of a fact. @param fact `industry/fact` */
export const factItemId = (fact: string): string => fact.replace('/', '-').toLowerCase();
