import { existsSync } from 'node:fs';
import { suggestionsFor } from '../../../src/domain/newsletter/choice/candidates.ts';
import type { Suggestions } from '../../../src/domain/newsletter/choice/candidates.ts';
import { buildDay } from '../../../src/domain/entry/publication.ts';
import { sentAfter } from '../../../src/domain/newsletter/number.ts';
import { isOpen, strandName, usualDayIn } from '../../../src/domain/newsletter/series.ts';
import type { Strand } from '../../../src/domain/newsletter/series.ts';
import { writeWhole } from '../folders.ts';
import { Refused } from '../review/refused.ts';
import { draftText } from './draft-text.ts';
import type { Picks } from './draft-text.ts';
import { editionFile } from './edition-folders.ts';
import { placeOf } from './edition-id.ts';
import { readForCheck } from './judge.ts';
import type { Workspace } from './judge.ts';

export interface NewEdition {
  id: string;
  /** Name of the letter, without brackets. */
  name: string;
  file: string;
  publishedOn: string;
  /** What the draft holds. */
  picks: Picks;
  suggestions: Suggestions;
}

/**
 * Starts an edition with what there is to tell.
 * @param id `2026-12-policy`, `2026-12-industry-new-energy`
 * @throws when it is there already, or its series does not come out in that month
 */
export async function newEdition(
  workspace: Pick<Workspace, 'folders' | 'text' | 'today'>,
  id: string,
  requestedDay?: string,
): Promise<NewEdition> {
  const { graph } = await readForCheck(workspace);
  const file = editionFile(workspace.folders, id);
  if (existsSync(file)) throw new Error(`${file} 已经有了，直接改它。`);
  const { month, strand } = placeOf(graph, id);
  const name = strandName(graph, strand);
  const { from, until } = strand.series;
  if (!isOpen(strand.series, month))
    throw new Error(
      month < from
        ? `《${name}》从 ${from} 起出刊。`
        : `《${name}》出到 ${until ?? ''} 为止，${month} 用别的刊。`,
    );
  const sent = sentAfter(graph, { series: strand.series.id, industry: strand.industry }, month);
  if (sent) throw new Error(`《${name}》${sent.id} 已经发布，不能在它前面补一期，期号会乱。内容放进下一期。`);
  const publishedOn = requestedDay ?? usualDayIn(strand.series, month);
  if (!publishedOn.startsWith(month)) throw new Error(`出刊日 ${publishedOn} 不在 ${month} 这个月。`);
  const suggestions = suggestionsFor(graph, publishedOn, strand);
  const picks = picksFrom(suggestions, strand, graph.all('facts').length);
  if (picks.policies.length + picks.facts.length === 0)
    throw new Refused(nothingToTell(name, month), lackingIn(suggestions));
  const reviewedOn = buildDay(graph, undefined);
  await writeWhole(file, draftText(graph, { month, strand, publishedOn, reviewedOn, picks }));
  return { id, name, file, publishedOn, picks, suggestions };
}

const lackingIn = ({ policies }: Suggestions): string[] =>
  policies.flatMap(({ id, title, lacking }) => (lacking ? [`${id}  ${title}：${lacking}`] : []));

const nothingToTell = (name: string, month: string): string =>
  `《${name}》${month} 一条能发的也没有，没有新建。运行 npm run newsletter -- status，看补什么可以多发。`;

/**
 * Items of an edition of usual size; an editor takes lines away rather than looking for them. Where a series
 * holds both kinds, one fact for each industry that has one, and the policies most worth telling first.
 */
function picksFrom({ policies, facts }: Suggestions, { series }: Strand, industries: number): Picks {
  const chosen = facts.slice(0, series.sections.length > 1 ? industries : series.usual);
  const whole = policies.filter(({ lacking }) => lacking === undefined);
  return { facts: chosen, policies: whole.slice(0, Math.max(0, series.usual - chosen.length)) };
}
