import { disagreements, heldIn } from '../../../domain/agreement/compare.ts';
import { textsOfFact, textsOfPolicy, wordsOfView } from '../../../domain/agreement/entries.ts';
import type { ContentGraph, Entry } from '../../../domain/graph.ts';
import { assembleEdition } from '../../../domain/newsletter/assemble.ts';
import { itemsOf } from '../../../domain/newsletter/client/client-edition.ts';
import type { ClientEdition } from '../../../domain/newsletter/client/client-edition.ts';
import { factItemId } from '../../../domain/newsletter/items.ts';
import { findStrand } from '../../../domain/newsletter/series.ts';
import { factOf } from '../../../domain/newsletter/choice/picks.ts';
import type { FieldPath } from '../../../schemas/walk.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

type Edition = Entry<'editions'>;

/** Figures and days in the words of an edition that none of its items has; counts of items are judged apart. */
export const editionWords = contextRule('edition-words', 'error', ({ source, entry }, { graph }) => {
  if (entry?.collection !== 'editions' || graph.find('publications', entry.id)) return [];
  // A series that is not there is reported itself.
  if (!graph.find('newsletter', 'newsletter') || !findStrand(graph, entry.data)) return [];
  const { variants } = assembleEdition(graph, entry);
  const [whole] = variants;
  if (!whole || itemsOf(whole).length === 0) return [];
  const places = [
    { words: entry.data, under: [] as FieldPath, variant: whole },
    ...entry.data.segments.flatMap((words, index) => {
      const variant = variants.find(({ segment }) => segment?.id === words.id);
      return variant ? [{ words, under: ['segments', index] as FieldPath, variant }] : [];
    }),
  ];
  return places.flatMap(({ words, under, variant }) => {
    const held = heldIn(textsOf(graph, entry, variant));
    return textsIn(words, entry.id).flatMap(([path, text]) =>
      disagreements(text, held)
        .filter(({ kind, told }) => kind !== 'case' && told.kind !== 'count')
        .map(({ told }): Finding => ({
          place: fieldPlace(source, [...under, ...path]),
          message: `“${told.text}”在这个版本的各条里没有，或者说法相反`,
          fix: '改成条目里的数或日期；条目换过的，标题和卷首语跟着改',
        })),
    );
  });
});

interface Words {
  title?: string | undefined;
  subject?: string | undefined;
  preheader?: string | undefined;
  intro?: readonly string[] | undefined;
  picture?: { alt: string; caption?: string | undefined } | undefined;
}

function textsIn(words: Words, id: string): [FieldPath, string][] {
  const ownMonth = new RegExp(`^${Number(id.slice(5, 7))}月号[：:]?`);
  // Its own month and number stand in front.
  const texts: [FieldPath, string | undefined][] = [
    [['title'], words.title?.replace(ownMonth, '')],
    [['subject'], words.subject?.replace(/^.*?期[：:]?/, '')],
    [['preheader'], words.preheader],
    ...(words.intro ?? []).map((text, index): [FieldPath, string] => [['intro', index], text]),
    [['picture', 'alt'], words.picture?.alt],
    [['picture', 'caption'], words.picture?.caption],
  ];
  return texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as [FieldPath, string]]));
}

/** What the items of a version say, in their entries and to clients, and its public figures. */
function textsOf(graph: ContentGraph, { data }: Edition, variant: ClientEdition): string[] {
  const shown = new Set(itemsOf(variant).map(({ id }) => id));
  return [
    ...data.policies.flatMap(({ policy: id }) => {
      const policy = shown.has(id) ? graph.find('policies', id)?.data : undefined;
      return policy
        ? [...textsOfPolicy(policy), ...wordsOfView(policy.client ?? {}).map(({ text }) => text)]
        : [];
    }),
    ...data.facts.flatMap(({ fact: id }) => {
      const fact = shown.has(factItemId(id)) ? factOf(graph, id)?.fact : undefined;
      return fact
        ? [...textsOfFact(graph, fact), ...wordsOfView(fact.client ?? {}).map(({ text }) => text)]
        : [];
    }),
    ...variant.figures.flatMap(({ name, period, value, change = '', means = '' }) => [
      name,
      period,
      value,
      change,
      means,
    ]),
  ];
}
