import { daysBetween } from '../../days.ts';
import type { ContentGraph, Entry } from '../../graph.ts';
import { industriesOf } from './audience.ts';
import { factCandidate, policyCandidate } from '../items.ts';
import type { Candidate } from '../items.ts';
import { factObstacle, policyObstacle } from './obstacles.ts';
import type { Fact } from './obstacles.ts';
import { placeObstacle } from './template.ts';

type Edition = Entry<'editions'>['data'];

/** A pick of an edition that cannot be sent. */
export interface LeftOut {
  /** Field of the edition, and the position in it. */
  field: 'policies' | 'facts' | 'figures';
  index: number;
  /** Position of the segment whose field it is, when it is not the edition's. */
  segment?: number;
  id: string;
  title: string;
  reason: string;
}

export interface Picked {
  candidates: readonly Candidate[];
  leftOut: readonly LeftOut[];
}

/** The picks of an edition that may go out on its day, and why the others may not. */
export function picksOf(graph: ContentGraph, edition: Edition): Picked {
  const found = [...policyPicks(graph, edition), ...factPicks(graph, edition)];
  return {
    candidates: found.flatMap((pick) => ('item' in pick ? [pick] : [])),
    leftOut: found.flatMap((pick) => ('reason' in pick ? [pick] : [])),
  };
}

function policyPicks(graph: ContentGraph, edition: Edition): (Candidate | LeftOut)[] {
  const day = edition.publishedOn;
  return edition.policies.map(({ policy: id, checkedOn }, index) => {
    const entry = graph.find('policies', id);
    const out = (reason: string): LeftOut => ({
      field: 'policies',
      index,
      id,
      title: entry?.data.title ?? id,
      reason,
    });
    const client = entry?.data.client;
    const reason = entry
      ? (placeObstacle(graph, edition, { section: 'policy', industries: industriesOf(entry.data) }) ??
        policyObstacle(graph, entry.data, day)?.text)
      : '没有这条政策';
    const stale = checkObstacle(graph, checkedOn, day);
    if (reason ?? stale) return out(reason ?? stale ?? '');
    return entry && client ? policyCandidate(graph, entry, client, { checkedOn, day }) : out('没有客户视图');
  });
}

function factPicks(graph: ContentGraph, edition: Edition): (Candidate | LeftOut)[] {
  const day = edition.publishedOn;
  return edition.facts.map(({ fact: id, checkedOn }, index) => {
    const found = factOf(graph, id);
    const reason = found
      ? (placeObstacle(graph, edition, { section: 'industry', industries: [found.industry] }) ??
        factObstacle(graph, found.status, found.fact, day)?.text ??
        checkObstacle(graph, checkedOn, day))
      : '没有这条行业事实';
    if (!found || reason !== undefined)
      return { field: 'facts', index, id, title: found?.fact.text ?? id, reason: reason ?? '' };
    return factCandidate(graph, found, checkedOn);
  });
}

/** @param id `industry/fact` */
export function factOf(graph: ContentGraph, id: string) {
  const [industry = '', number = ''] = id.split('/');
  const entry = graph.find('facts', industry);
  const fact: Fact | undefined = entry?.data.facts.find((item) => item.id === number);
  return entry && fact
    ? { industry, fact, status: entry.data.status, version: entry.data.version }
    : undefined;
}

/** Days before the issue in which sources must have been checked, when nothing else is set. */
const usualCheckDays = 14;

/** An item nobody has checked yet is shown in previews; the compliance check keeps it from going out. */
function checkObstacle(graph: ContentGraph, checkedOn: string | undefined, day: string): string | undefined {
  if (checkedOn === undefined) return undefined;
  const limit = graph.find('newsletter', 'newsletter')?.data.checkDays ?? usualCheckDays;
  const age = daysBetween(checkedOn, day);
  if (age < 0) return `核对日期 ${checkedOn} 晚于出刊日`;
  return age > limit ? `出处 ${checkedOn} 核对过，离出刊超过 ${limit} 天` : undefined;
}
