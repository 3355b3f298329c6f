import { withApproval } from './offers.ts';

/** One thing to do next, with who does it and by when. */
export interface NextStep {
  what: string;
  who: string;
  when: string;
}

/** What both sides heard: the only thing the client version is made from. */
export interface ClientMinutes {
  kind: 'client';
  date: string;
  /** Posts of both sides, no names needed. */
  present: string;
  /** What was settled, in one sentence. */
  conclusion: string;
  /** Difficulties in the words of the client. */
  words: readonly string[];
  /** Figures that were mentioned. */
  figures: readonly string[];
  next: readonly NextStep[];
}

/** What stays in the bank. It shares no field with the client version. */
export interface InternalNotes {
  kind: 'internal';
  goal: string;
  judgement: readonly string[];
  toVerify: readonly string[];
  rivals: readonly string[];
  risks: readonly string[];
  inside: readonly string[];
}

const secret = /反洗钱|可疑交易/;
/** A longer conclusion is no conclusion. */
const maxConclusionLength = 40;

/** The version for the client. It can only be given what the client heard. */
export function clientMinutes(minutes: ClientMinutes): string {
  const { date, present, conclusion, words, figures, next } = minutes;
  return joined([
    ['', [withApproval(conclusion)]],
    ['下一步', steps(next).map(withApproval)],
    ['我们记下的难处', words],
    ['谈到的数字', figures.map(withApproval)],
    ['会谈', [date, present]],
    ['', ['记错的地方请直接改；没有错请回一句“对的”。']],
  ]);
}

/** The version for the files of the bank: what the client got, and what stays inside. */
export function internalMinutes(minutes: ClientMinutes, notes: InternalNotes): string {
  return joined([
    ['内部版，不外发', []],
    ['目标达成', [notes.goal]],
    ['结论', [minutes.conclusion]],
    ['下一步', steps(minutes.next)],
    ['行内配合与报批', notes.inside],
    ['客户原话', minutes.words],
    ['谈到的数字', minutes.figures],
    ['我的判断', notes.judgement],
    ['待核实', notes.toVerify],
    ['同业情况（客户主动说的）', notes.rivals],
    ['风险事实', notes.risks],
    ['会谈', [minutes.date, minutes.present]],
  ]);
}

/** What to look at again before either version is used. */
export function minutesWarnings(minutes: ClientMinutes, notes: InternalNotes): string[] {
  const all = clientMinutes(minutes) + internalMinutes(minutes, notes);
  const unfinished = minutes.next.some(({ what, who, when }) => what && !(who && when));
  return [
    minutes.conclusion.length > maxConclusionLength
      ? `结论 ${minutes.conclusion.length} 字，压到 ${maxConclusionLength} 字以内`
      : '',
    minutes.next.length === 0 ? '下一步是空的，至少写一条' : '',
    unfinished ? '下一步每条都要写责任方和日期' : '',
    secret.test(all) ? '反洗钱线索走专门渠道，纪要两版都不写' : '',
  ].filter(Boolean);
}

/** A sentence the client will read, with where it was written. */
export interface MinutesLine {
  field: string;
  /** Name of the field, as the form has it. */
  label: string;
  text: string;
  /** Whether the client said it. */
  quoted: boolean;
}

/** Every sentence of the client version as it was written, for those who judge it. */
export function minutesLines({ present, conclusion, words, figures, next }: ClientMinutes): MinutesLine[] {
  const own = (field: string, label: string, texts: readonly string[]): MinutesLine[] =>
    texts.filter(Boolean).map((text) => ({ field, label, text, quoted: field === 'words' }));
  return [
    ...own('conclusion', '结论', [conclusion]),
    ...own(
      'what',
      '下一步',
      next.map(({ what, when }) => [what, when].filter(Boolean).join('，')),
    ),
    ...own(
      'who',
      '责任方',
      next.map(({ who }) => who),
    ),
    ...own('words', '客户原话', words),
    ...own('figures', '谈到的数字', figures),
    ...own('present', '在场的岗位', [present]),
  ];
}

const steps = (next: readonly NextStep[]): string[] =>
  next.filter(({ what }) => what).map(({ what, who, when }) => [what, who, when].filter(Boolean).join('｜'));

/** Titled lists as plain text; parts without a line are left out, except a bare title. */
function joined(parts: readonly (readonly [string, readonly string[]])[]): string {
  return parts
    .map(([title, lines], index) => ({ title, lines: lines.filter(Boolean), first: index === 0 }))
    .filter(({ title, lines, first }) => lines.length > 0 || (first && title))
    .map(({ title, lines }) =>
      [title && `【${title}】`, ...lines.map((line) => (title ? `- ${line}` : line))]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n\n');
}
