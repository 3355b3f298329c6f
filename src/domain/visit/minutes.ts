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

const approval = '以审批结果为准';
const money = /额度|利率|费率|贴息|授信|(贷款|融资)(金额|期限)|\d\s*(万元|亿元|元|[%％]|个百分点|BP)/i;
const promise = /保证|一定能|肯定|没问题|包过|承诺/;
const secret = /反洗钱|可疑交易/;
/** A longer conclusion is no conclusion. */
const maxConclusionLength = 40;

/** Lines on amounts, rates and terms say that approval decides. */
export const withApproval = (line: string): string =>
  money.test(line) && !line.includes(approval) ? `${line.replace(/[。；]$/, '')}（${approval}）` : line;

/** The version for the client. It can only be given what the client heard. */
export function clientMinutes(minutes: ClientMinutes): string {
  const { date, present, conclusion, words, figures, next } = minutes;
  return joined([
    ['', [withApproval(conclusion)]],
    ['下一步', steps(next).map(withApproval)],
    ['我们记下的难处', words.map(withApproval)],
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
  const client = clientMinutes(minutes);
  const all = client + internalMinutes(minutes, notes);
  const unfinished = minutes.next.some(({ what, who, when }) => what && !(who && when));
  return [
    minutes.conclusion.length > maxConclusionLength
      ? `结论 ${minutes.conclusion.length} 字，压到 ${maxConclusionLength} 字以内`
      : '',
    minutes.next.length === 0 ? '下一步是空的，至少写一条' : '',
    unfinished ? '下一步每条都要写责任方和日期' : '',
    promise.test(client) ? '客户版里有像承诺的话，改成测算或意向' : '',
    secret.test(all) ? '反洗钱线索走专门渠道，纪要两版都不写' : '',
  ].filter(Boolean);
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
