import { itemsOf } from '../../domain/newsletter/client/client-edition.ts';
import type { ClientMark } from '../../domain/newsletter/client/client-drawings.ts';
import type {
  ClientEdition,
  ClientItem,
  ClientPicture,
  ClientSection,
} from '../../domain/newsletter/client/client-edition.ts';
import { calendarOf, laterTitle, nearTitle } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { stepsChart } from './chart.ts';
import type { BarChart } from './chart.ts';
import { citationOf } from './citation.ts';
import { figuresTitle, letterFigure } from './figures.ts';
import type { LetterFigure } from './figures.ts';
import {
  correctionText,
  contentsTitle,
  correctionsTitle,
  isNear,
  issueText,
  itemLead,
  itemMarks,
  itemParts,
  itemTitle,
  linkText,
  noticeLines,
  noticeTitle,
  senderLines,
  seriesText,
} from './words.ts';
import type { Labelled } from './words.ts';

/** Lines below a title. */
export interface Titled {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the parts of a letter say, by kind. */
interface Parts {
  head: {
    readonly bank: string;
    readonly series: string;
    readonly issue: string;
    readonly title: string;
    /** Of the bank; forms without pictures say its name. */
    readonly mark?: ClientMark;
  };
  corrections: Titled;
  intro: { readonly lines: readonly string[] };
  /** Titles of the items. */
  contents: Titled & { readonly numbers: readonly number[] };
  deadlines: Calendar;
  /** Deadlines after the near ones. */
  later: Calendar;
  picture: ClientPicture;
  section: Pick<ClientSection, 'id' | 'title'> & { readonly items: readonly LetterItem[] };
  figures: { readonly title: string; readonly figures: readonly LetterFigure[] };
  sender: { readonly invite: string; readonly lines: readonly string[] };
  notice: Titled;
}

export interface LetterItem {
  readonly number: number;
  /** The number stands before it. */
  readonly title: string;
  readonly marks: readonly string[];
  /** Stands out, before `parts`. */
  readonly lead: readonly Labelled[];
  readonly parts: readonly Labelled[];
  /** A value of the rule that changes by the day; stands after `lead`. */
  readonly chart?: BarChart;
  /** What is cited, then when it came out and was checked. */
  readonly source: readonly string[];
  /** Text of the link to `url`. */
  readonly link: string;
  readonly url: string;
}

export type LetterPart<K extends keyof Parts = keyof Parts> = {
  [P in K]: { readonly kind: P } & Parts[P];
}[K];

/** How one form writes each kind of part. */
export type LetterForm<T> = { readonly [K in keyof Parts]: (part: LetterPart<K>) => T };

/** The letter: what every form says and in which order. Parts without a line are left out. */
export function letterOf(edition: ClientEdition): readonly LetterPart[] {
  const { deadlines } = edition;
  const later = deadlines.filter((deadline) => !isNear(deadline));
  const parts: readonly LetterPart[] = [
    headOf(edition),
    { kind: 'corrections', title: correctionsTitle, lines: correctionText(edition) },
    { kind: 'intro', lines: edition.intro },
    contentsOf(edition),
    { kind: 'deadlines', ...calendarOf(nearTitle, deadlines.filter(isNear)) },
    { kind: 'later', ...calendarOf(laterTitle, later) },
    ...(edition.picture ? [{ kind: 'picture', ...edition.picture } as const] : []),
    ...edition.sections.map(({ id, title, items }): LetterPart => ({
      kind: 'section',
      id,
      title,
      items: items.map((item) => letterItem(item, id)),
    })),
    ...(edition.figures.length > 0
      ? [{ kind: 'figures', title: figuresTitle, figures: edition.figures.map(letterFigure) } as const]
      : []),
    { kind: 'sender', invite: edition.contact.invite, lines: senderLines(edition) },
    { kind: 'notice', title: noticeTitle, lines: noticeLines(edition) },
  ];
  return parts.filter((part) => !('lines' in part) || part.lines.length > 0);
}

const headOf = (edition: ClientEdition): LetterPart<'head'> => ({
  kind: 'head',
  bank: edition.contact.bank,
  series: seriesText(edition),
  issue: issueText(edition),
  title: edition.title,
  ...(edition.mark && { mark: edition.mark }),
});

/** Nobody needs a table of contents for what is on one screen. */
const fewItems = 2;

function contentsOf(edition: ClientEdition): LetterPart<'contents'> {
  const items = itemsOf(edition);
  const listed = items.length > fewItems ? items : [];
  return {
    kind: 'contents',
    title: contentsTitle,
    lines: listed.map(itemTitle),
    numbers: listed.map(({ number }) => number),
  };
}

const letterItem = (item: ClientItem, section: ClientSection['id']): LetterItem => ({
  number: item.number,
  title: itemTitle(item),
  marks: itemMarks(item),
  lead: itemLead(item),
  parts: itemParts(item, section),
  ...(item.steps && { chart: stepsChart(item.steps) }),
  source: citationOf(item.source),
  link: linkText(item.source),
  url: item.source.url,
});

/** The letter, each part as `form` writes it. */
export const writeLetter = <T>(edition: ClientEdition, form: LetterForm<T>): readonly T[] =>
  letterOf(edition).map((part) => writePart(part, form));

const writePart = <K extends keyof Parts, T>(part: LetterPart<K>, form: LetterForm<T>): T =>
  form[part.kind](part);
