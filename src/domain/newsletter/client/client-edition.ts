import type { ChangedDeadline, ClientDeadline } from './client-deadline.ts';
import type { ClientCourse, ClientMark, ClientSteps } from './client-drawings.ts';

export type { ChangedDeadline, ClientDeadline, Revision } from './client-deadline.ts';

/**
 * An edition as clients may read it: the only input of everything rendered for them.
 * It holds no internal field, so a renderer cannot leak one. Texts are plain Chinese, without markup;
 * days are `YYYY-MM-DD`, partial dates `YYYY-MM` or `YYYY` where the source says no more.
 */
export interface ClientEdition {
  /** Month of the edition, `2026-11`; names folders and files. */
  readonly id: string;
  /** `default`, or the id of the segment this variant was made for. */
  readonly variant: string;
  /** Name of the series, without brackets: `金融政策解读与行业发展动态`. */
  readonly series: string;
  /** `info`: no product of the bank is named. `promo`: it is, and the subject begins with `广告`. */
  readonly lane: Lane;
  /** Number as printed: `2026年第11期（总第2期）`. */
  readonly number: string;
  /** Day of issue; the day every state and countdown is computed for. */
  readonly publishedOn: string;
  /** Headline of the edition, at most 30 characters. */
  readonly title: string;
  /** Subject line of the e-mail, `广告` already in front where the lane wants it. */
  readonly subject: string;
  /** Preview text beside the subject and digest of the WeChat article, at most 60 characters. */
  readonly preheader: string;
  /** The editor's opening words, one string per paragraph. */
  readonly intro: readonly string[];
  /** Parts in reading order, none without items; empty in a letter that only corrects. */
  readonly sections: readonly ClientSection[];
  /** 本月数据: public figures as they stood on the day of issue; may be empty. */
  readonly figures: readonly ClientFigure[];
  /** Days of the items clients should not miss, soonest first. */
  readonly deadlines: readonly ClientDeadline[];
  /** Deadlines of earlier editions, not told in this one, that moved or were withdrawn; for calendars alone. */
  readonly changedDeadlines?: readonly ChangedDeadline[];
  /** Stands below the deadlines; forms without pictures say its words. */
  readonly picture?: ClientPicture;
  /** Whom this variant was made for; absent for the edition everyone may get. */
  readonly segment?: { readonly id: string; readonly name: string };
  readonly contact: ClientContact;
  readonly mark?: ClientMark;
  /** Paragraphs of the legal notice, printed in full in every form but `wecom.txt`. */
  readonly disclaimer: readonly string[];
  /** How to stop receiving the letter. */
  readonly optOut: string;
  /** What was checked before sending, printed small at the end. */
  readonly review: ClientReview;
  /** Corrections of earlier editions, printed before everything else. */
  readonly corrections: readonly ClientCorrection[];
  /** Whether the text was written with the help of a model; printed as a notice. */
  readonly aiAssisted: boolean;
}

export type Lane = 'info' | 'promo';

export interface ClientSection {
  readonly id: 'policy' | 'industry';
  /** `金融政策解读` or `行业发展动态`. */
  readonly title: string;
  readonly items: readonly ClientItem[];
}

/** One policy or one fact of an industry, told for clients. */
export interface ClientItem {
  /** Unique in the edition; lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Position in the whole edition from 1; `reply with 3` and references use it. */
  readonly number: number;
  readonly title: string;
  /** 变了什么 */
  readonly changed?: string;
  /** 对您意味着什么 */
  readonly means?: string;
  /** 适用, or 与谁有关 */
  readonly who: string;
  /** 不适用 */
  readonly notFor?: string;
  /** 说了什么: one string per point. */
  readonly says: readonly string[];
  /** 算例: one sentence with its figures. */
  readonly example?: string;
  readonly steps?: ClientSteps;
  /** 做什么: one string per step. */
  readonly todo: readonly string[];
  /** 怎么办: where, with what. */
  readonly apply?: string;
  /** 什么时候: in words, with its day when there is one. */
  readonly when?: { readonly text: string; readonly date?: string };
  /** State on the day of issue in words: `现行有效` (`截至出刊日未见废止` where nobody read the original), `将于2027年1月1日施行`, `截至出刊日还有38天到期`. */
  readonly state?: { readonly id: 'current' | 'upcoming' | 'ending'; readonly text: string };
  /** Names of the industries it matters to; empty for all. */
  readonly industries: readonly string[];
  /** Edition that told it before, `2026年第10期`; printed as 再次提醒. */
  readonly again?: string;
  readonly source: ClientSource;
}

export interface ClientSource {
  /** Name of the document or publication. */
  readonly title: string;
  readonly issuers: readonly string[];
  readonly docNo?: string;
  /** Partial dates. */
  readonly issued?: string;
  readonly published?: string;
  readonly effective?: string;
  readonly expiry?: string;
  /** `https://…`; what is there, `urlKind` says. */
  readonly url: string;
  /** `page` the document itself, `copy` a full copy, `about` a page that tells of it, `site` the site of the agency. */
  readonly urlKind: 'page' | 'copy' | 'about' | 'site';
  /** Name of the site the address leads to: `中国政府网`. */
  readonly urlName: string;
  /** Day the facts were last checked against the source; absent until somebody did. */
  readonly checkedOn?: string;
}

/** The newest published value of a public series. */
export interface ClientFigure {
  /** Unique in the edition. */
  readonly id: string;
  readonly name: string;
  /** What it is of, in words: `2026年10月`. */
  readonly period: string;
  readonly value: string;
  /** Against an earlier value, in words: `比2026年9月下降0.8个百分点`. */
  readonly change?: string;
  /** What it means for a firm, one sentence. */
  readonly means?: string;
  /** The values up to this one; absent where they are too few to draw. */
  readonly course?: ClientCourse;
  readonly publisher: string;
  /** Partial date. */
  readonly publishedOn: string;
  /** The page has no date; `publishedOn` is the day it was seen. */
  readonly undated?: true;
  /** Name of the page that shows it. */
  readonly source: string;
  readonly url: string;
}

/** A picture of the editor's, drawn for clients. */
export interface ClientPicture {
  /** For those who do not see it. */
  readonly alt: string;
  readonly caption?: string;
  readonly type: 'png' | 'jpeg' | 'svg';
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

export interface ClientContact {
  readonly bank: string;
  readonly department: string;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  /**
   * Invites to ask; a paragraph of its own. A browser puts the manager's card at `cardSlot` of `email.html` and
   * below this line of `email.txt`; nothing of the card is ever in the repository.
   */
  readonly invite: string;
}

export interface ClientReview {
  /** Number under which the bank filed the review, when it has one. */
  readonly record?: string;
  /** Oldest check of a source in this edition; a letter that only corrects has none. */
  readonly checkedSince?: string;
  /** Printed beside the record when the edition is a demonstration: `样例，未对外发送`. */
  readonly sampleNote?: string;
}

export interface ClientCorrection {
  /** Number of the edition as printed there. */
  readonly edition: string;
  readonly date: string;
  readonly text: string;
}

/** Comment in `email.html` and `index.html`, right after the paragraph of `contact.invite`. */
export const cardSlot = '<!--manager-card-->';

/** Days after the day of issue in which a deadline is near; the later ones are told apart from it. */
export const nearDays = 60;

/** Every item in reading order. */
export const itemsOf = (edition: ClientEdition): readonly ClientItem[] =>
  edition.sections.flatMap((section) => section.items);
