import { governance } from '../../../src/schemas/governance.ts';
import type { SearchAnswer } from '../../../src/search/engine.ts';

/** An entry that may take a question as `askedAs`. */
export interface AskedEntry {
  /** Path of its file, as an editor opens it. */
  file: string;
  title: string;
  askedAs: readonly string[];
}

/** Where an answer of the search leads: the entry of a page, where it is one. */
export type EntryOfPage = (url: string) => AskedEntry | undefined;

const nearest = 3;

/** What an editor may do about questions nobody got an answer to. */
export interface MissReport {
  answered: number;
  open: number;
  text: string;
}

/** @param answers what the search says to each question now */
export function missReport(answers: readonly SearchAnswer[], entryOf: EntryOfPage): MissReport {
  const open = answers.filter(({ verdict }) => verdict === 'none').length;
  const parts = answers.map((answer, at) => `${at + 1}. ${answer.query}\n${linesFor(answer, entryOf)}`);
  return { answered: answers.length - open, open, text: parts.join('\n\n') };
}

const linesFor = (answer: SearchAnswer, entryOf: EntryOfPage): string =>
  (answer.verdict === 'found' ? foundLines(answer, entryOf) : openLines(answer, entryOf))
    .map((line) => `   ${line}`)
    .join('\n');

function foundLines({ results, instead }: SearchAnswer, entryOf: EntryOfPage): string[] {
  const as = instead === undefined ? '' : `（按“${instead}”查找）`;
  return [
    `现在搜得到${as}，排在前面的是：`,
    ...results.slice(0, nearest).map(({ url, title }) => `  ${placeOf(url, title, entryOf)}`),
    '答得对，就从 misses 里删掉这一句；不对，把它写进该答的那个条目的 askedAs。',
  ];
}

function openLines({ query, results, note }: SearchAnswer, entryOf: EntryOfPage): string[] {
  if (note !== undefined) return [`本库不收：${note}`, '真的不收，就从 misses 里删掉这一句。'];
  const entries = results.flatMap(({ url }) => entryOf(url) ?? []).slice(0, nearest);
  const written = entries.find(({ askedAs }) => askedAs.includes(query));
  if (written) return [`${written.file} 的 askedAs 已经有这一句；重新 npm run build，再看一次。`];
  if (entries.length === 0)
    return [
      '还搜不到，也没有字面相近的条目。',
      '该有的，写一个条目；本库不收的，写进 content/data/search-terms.yaml 的 outside。',
    ];
  return [
    '还搜不到。读一遍最接近的条目，哪个答得了，就把下面两行写进哪个：',
    ...entries.map(
      ({ file, title, askedAs }) => `  ${file}  ${title}${remark(faultsOf([...askedAs, query], 0))}`,
    ),
    'askedAs:',
    `  - ${JSON.stringify(query)}${remark(faultsOf([query], 1))}`,
    '都答不了：该有的，写一个条目；本库不收的，写进 content/data/search-terms.yaml 的 outside。',
  ];
}

function placeOf(url: string, title: string, entryOf: EntryOfPage): string {
  const entry = entryOf(url);
  return entry ? `${entry.file}  ${entry.title}` : `/${url}  ${title}（不是条目）`;
}

/** What the schema of entries says against these phrases: of the list (depth 0) or of one of them (1). */
const faultsOf = (phrases: readonly string[], depth: number): string[] =>
  (governance.askedAs.safeParse(phrases).error?.issues ?? [])
    .filter(({ path }) => path.length === depth)
    .map(({ message }) => message);

const remark = (faults: readonly string[]): string => (faults.length > 0 ? `  # ${faults.join('；')}` : '');
