import type { DataOf } from '../../../schemas/index.ts';
import type { AnyEntry, ContentGraph, Entry } from '../../graph.ts';
import { assembleEdition } from '../assemble.ts';
import { seriesShown } from '../figures.ts';

/** What an approval is given to besides the files. */
export type ApprovalCovers = NonNullable<DataOf<'approvals'>['covers']>;

/** Sum of a text, in hex. */
export type SumOf = (text: string) => string;

/** Fields that keep the books about an edition, or that the covers hold by themselves. */
const apart = new Set([
  ...['oneLine', 'status', 'waivers', 'reviewer', 'reviewedOn', 'reviewEvery', 'version', 'basis', 'sources'],
  ...['sourceNote', 'confidentiality', 'order', 'formerIds', 'owner'],
]);

/** All that an approval of an edition as it stands is given to. */
export function coversOf(graph: ContentGraph, entry: Entry<'editions'>, sum: SumOf): ApprovalCovers {
  const { data } = entry;
  const fields = Object.entries(data).filter(([name, value]) => !apart.has(name) && isFilled(value));
  return {
    status: data.status,
    waivers: data.waivers,
    rules: sum(
      ruleEntries(graph)
        .map((rule) => `${rule.file} ${sealSum(rule, sum)}\n`)
        .join(''),
    ),
    words: sum(JSON.stringify(assembleEdition(graph, entry).variants, bytesAsText)),
    fields: fields.map(([field, value]) => ({ field, sha256: sum(JSON.stringify(value, withoutTalk)) })),
    entries: entriesUsed(graph, entry).map((used) => ({
      file: used.file,
      ...(versionOf(used) && { version: versionOf(used) }),
      sha256: sealSum(used, sum),
    })),
  };
}

/** What colleagues tell clients beside the letter is no part of it, and the approval names its number itself. */
const withoutTalk = (key: string, value: unknown): unknown =>
  key === 'talk' || key === 'record' ? undefined : value;

const bytesAsText = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? value.join() : value;

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);

const ruleEntries = (graph: ContentGraph): AnyEntry[] =>
  [...graph.all('complianceLaws'), ...graph.all('complianceWords'), ...graph.all('complianceRules')].sort(
    (a, b) => (a.file < b.file ? -1 : 1),
  );

/** The sum of the text an entry was sealed with; of what it says where nothing was ever sealed. */
const sealSum = ({ sealing, data, body }: AnyEntry, sum: SumOf): string =>
  sealing?.seals.at(-1)?.sha256 ?? sum(JSON.stringify([data, body]));

const versionOf = ({ sealing, data }: AnyEntry): string | undefined =>
  sealing?.seals.at(-1)?.version ?? ('version' in data ? data.version : undefined);

/** Entries whose words the letter tells: policies, facts, figures and the settings all letters share. */
function entriesUsed(graph: ContentGraph, edition: Entry<'editions'>): AnyEntry[] {
  const { policies, facts } = edition.data;
  const industries = new Set(facts.map(({ fact }) => fact.split('/')[0] ?? ''));
  const found = [
    ...policies.map(({ policy }) => graph.find('policies', policy)),
    ...[...industries].map((id) => graph.find('facts', id)),
    ...[...seriesShown(graph, edition)].sort().map((id) => graph.find('series', id)),
    graph.find('newsletter', 'newsletter'),
  ];
  return found.flatMap((entry) => entry ?? []);
}
