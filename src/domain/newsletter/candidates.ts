import { addDays, lastDayOf } from '../days.ts';
import type { ContentGraph } from '../graph.ts';
import { factObstacle, policyObstacle } from './obstacles.ts';

/** Something an editor may put into the next edition, and why. */
export interface Suggestion {
  id: string;
  title: string;
  reason: string;
  /** A deadline ranks first. */
  date: string;
}

export interface Suggestions {
  policies: readonly Suggestion[];
  facts: readonly Suggestion[];
  leftOut: readonly { id: string; title: string; reason: string }[];
}

/** Days ahead in which a date makes a policy worth telling. */
const aheadDays = 60;

/** What was issued, changed, takes effect or ends since the last edition, and why the rest is left out. */
export function suggestionsFor(graph: ContentGraph, publishedOn: string): Suggestions {
  const last = graph
    .all('editions')
    .map(({ data }) => data.publishedOn)
    .filter((day) => day < publishedOn)
    .sort()
    .at(-1);
  const lastVersions = publishedVersions(graph);
  const until = addDays(publishedOn, aheadDays);
  const leftOut: { id: string; title: string; reason: string }[] = [];
  const out = (id: string, title: string, reason: string): [] => {
    leftOut.push({ id, title, reason });
    return [];
  };
  const policies = graph.all('policies').flatMap(({ id, data }): Suggestion[] => {
    const reason = newsOf(data, {
      since: last ?? '',
      day: publishedOn,
      until,
      lastVersion: lastVersions.get(`policies/${id}`),
    });
    if (!reason)
      return out(
        id,
        data.title,
        lastVersions.has(`policies/${id}`) ? '上期已用，没有变化' : '这段时间没有新情况',
      );
    const obstacle = policyObstacle(graph, data, publishedOn);
    if (obstacle) return out(id, data.title, obstacle);
    return [{ id, title: data.client?.title ?? data.title, ...reason }];
  });
  const facts = graph.all('facts').flatMap(({ id: industry, data }) =>
    data.facts.flatMap((fact): Suggestion[] => {
      const id = `${industry}/${fact.id}`;
      const obstacle = factObstacle(graph, data.status, fact, publishedOn);
      if (obstacle) return out(id, fact.text, obstacle);
      if (lastVersions.get(`facts/${id}`) === data.version) return out(id, fact.text, '上期已用，没有变化');
      const edition = chosenIn(graph, id, publishedOn);
      if (edition) return out(id, fact.text, `${edition} 已选用，还没有发布`);
      return [{ id, title: fact.client?.title ?? fact.text, reason: '还没有发过', date: '9999' }];
    }),
  );
  return { policies: policies.sort((a, b) => (a.date < b.date ? -1 : 1)), facts, leftOut };
}

interface Window {
  since: string;
  day: string;
  until: string;
  lastVersion: string | undefined;
}

type Dates = Partial<Record<'issued' | 'published' | 'effective' | 'expiry', string | undefined>>;

function newsOf(policy: Dates & { version: string }, { since, day, until, lastVersion }: Window) {
  const end = policy.expiry && lastDayOf(policy.expiry);
  if (end && end >= day && end <= until) return { reason: `${end} 到期`, date: end };
  const { effective } = policy;
  if (effective && effective > since && effective <= until)
    return { reason: `${effective} 施行`, date: effective };
  const out = policy.published ?? policy.issued;
  if (out && out > since && out <= day) return { reason: `${out} 发布`, date: '9998' };
  if (lastVersion !== undefined && lastVersion !== policy.version)
    return { reason: `上次发过以后内容有更新（${lastVersion} → ${policy.version}）`, date: '9998' };
  return undefined;
}

/** The edition before this one that picked a fact and is not published yet, if any. */
const chosenIn = (graph: ContentGraph, id: string, day: string): string | undefined =>
  graph
    .all('editions')
    .find(
      (edition) =>
        edition.data.publishedOn < day &&
        !graph.find('publications', edition.id) &&
        edition.data.facts.some(({ fact }) => fact === id),
    )?.id;

/** Versions in which entries were published last. */
const publishedVersions = (graph: ContentGraph): Map<string, string> =>
  new Map(
    graph
      .all('publications')
      .flatMap(({ data }) => data.items.map((item) => [item.entry, item.version] as const)),
  );
