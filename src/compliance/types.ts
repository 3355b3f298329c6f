import type { Place } from '../domain/place.ts';
import type { TextSlot } from '../schemas/client-fields.ts';

export type Lane = 'info' | 'promo';
export type Subject = 'bank' | 'client' | 'policy' | 'none';
/** A `look` asks somebody to read the sentence; he may find nothing wrong with it. */
export type Severity = 'error' | 'warning' | 'look';

export const slotNames: Record<TextSlot | 'edition', string> = {
  title: '标题',
  subject: '邮件主题',
  preheader: '预览语',
  'call-out': '提示框',
  who: '与谁有关',
  body: '正文',
  'what-to-do': '建议怎么做',
  when: '什么时候',
  'editor-words': '卷首语',
  contact: '联系人',
  footer: '页脚',
  quote: '原文引用',
  edition: '整期',
};

/** A text that clients will read. */
export interface ClientText {
  readonly text: string;
  readonly slot: TextSlot;
  readonly lane: Lane;
  /** Whom the text is about as a whole, wherever a sentence does not name the bank; told by its words when left out. */
  readonly about?: Subject;
  /** Whether the item around it names its source, so that its figures need none of their own. */
  readonly sourced?: boolean;
  /** Place of a character in the file the text comes from. */
  readonly at: (offset: number) => Place;
}

export interface FindingBasis {
  /** Name of the law as printed. */
  readonly law: string;
  /** Empty for a mere practice. */
  readonly article: string;
  /** Whether the article was read in the text of the law. */
  readonly verified: boolean;
}

export interface ComplianceFinding {
  readonly ruleId: string;
  /** What the rule is about. */
  readonly title: string;
  readonly severity: Severity;
  /** The words found, as written; the name of the element when one is missing. */
  readonly expression: string;
  /** Range in the text. */
  readonly start: number;
  readonly end: number;
  readonly slot: TextSlot | 'edition';
  readonly place: Place;
  readonly basis: FindingBasis;
  /** Other laws the rule rests on. */
  readonly further: readonly FindingBasis[];
  readonly fix: string;
  readonly waivable: boolean;
}

/** `《广告法》第九条` and, where nobody has read the article of a law, that it has to be checked. */
export const basisText = ({ law, article, verified }: FindingBasis): string =>
  `${law}${article}${verified || !law.startsWith('《') ? '' : '（条款待核）'}`;

/** Every law a finding rests on, in the order of its rule. */
export const basesText = ({ basis, further }: ComplianceFinding): string =>
  [basis, ...further].map(basisText).join('、');
