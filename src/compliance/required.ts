import type { Place } from '../domain/place.ts';
import type { ComplianceRule } from '../schemas/compliance.ts';
import type { CompiledRule, CompliancePack } from './pack.ts';
import type { ComplianceFinding, Lane } from './types.ts';

export interface ItemFacts {
  readonly title: string;
  readonly source?:
    | {
        readonly issuers: readonly string[];
        readonly url: string;
        readonly docNo?: string | undefined;
        readonly issued?: string | undefined;
        readonly published?: string | undefined;
        readonly effective?: string | undefined;
        /** `YYYY-MM-DD` */
        readonly checkedOn?: string | undefined;
      }
    | undefined;
  readonly place: Place;
}

/** What an edition says of itself; the linter asks for what is missing. */
export interface EditionFacts {
  readonly lane: Lane;
  /** Day of issue, `YYYY-MM-DD`. */
  readonly publishedOn: string;
  readonly subject: string;
  readonly disclaimer: readonly string[];
  readonly contact?:
    { readonly department: string; readonly phone?: string; readonly email?: string } | undefined;
  readonly optOut: string;
  readonly reviewNumber?: string | undefined;
  readonly items: readonly ItemFacts[];
  readonly place: Place;
}

interface Missing {
  expression: string;
  place: Place;
}
type Element = NonNullable<ComplianceRule['element']>;
/** Days before the issue from which a check of a source is too old. */
const freshDays = 14;

/** Elements an edition must carry and does not, as findings about the edition. */
export const missingElements = (pack: CompliancePack, facts: EditionFacts): ComplianceFinding[] =>
  pack.rules.flatMap((compiled) => {
    const { rule } = compiled;
    const level = rule.severity[facts.lane].prose;
    if (!rule.element || typeof level !== 'string' || level === 'off') return [];
    return missing[rule.element](facts).map((gap) => finding(compiled, gap, level));
  });

const missing: Record<Element, (facts: EditionFacts) => Missing[]> = {
  disclaimer: (facts) => {
    const text = facts.disclaimer.join('');
    const lacks = ['以原文为准', '不构成'].filter((words) => !text.includes(words));
    return lacks.map((words) => ({ expression: `免责声明里的“${words}”`, place: facts.place }));
  },
  contact: ({ contact, place }) =>
    contact && contact.department !== '' && (contact.phone ?? contact.email)
      ? []
      : [{ expression: '联系部门和电话或邮箱', place }],
  'opt-out': ({ optOut, place }) => (optOut.trim() ? [] : [{ expression: '不再接收的方式', place }]),
  'review-number': ({ reviewNumber, place }) =>
    reviewNumber?.trim() ? [] : [{ expression: '宣传审查编号', place }],
  'advert-mark': ({ lane, subject, place }) =>
    lane === 'info' || /^(?:广告|AD)/u.test(subject) ? [] : [{ expression: '主题行开头的“广告”', place }],
  source: ({ items }) =>
    lacking(items, ({ source }) =>
      source && source.issuers.length > 0 && source.url ? undefined : '发文机关和原文链接',
    ),
  'doc-no': ({ items }) => lacking(items, ({ source }) => (source?.docNo?.trim() ? undefined : '文号')),
  dates: ({ items }) =>
    lacking(items, ({ source }) => (source?.issued || source?.published ? undefined : '成文或公布日期')),
  'checked-on': ({ items, publishedOn }) =>
    lacking(items, ({ source }) => {
      if (!source?.checkedOn) return '核对日期';
      const age = (Date.parse(publishedOn) - Date.parse(source.checkedOn)) / 86_400_000;
      return age > freshDays ? `${freshDays} 天内的核对（上次 ${source.checkedOn}）` : undefined;
    }),
};

const lacking = (items: readonly ItemFacts[], lacks: (item: ItemFacts) => string | undefined): Missing[] =>
  items.flatMap((item) => {
    const name = lacks(item);
    return name === undefined ? [] : [{ expression: `“${item.title}”的${name}`, place: item.place }];
  });

const finding = (
  { rule, basis: [basis, ...further] }: CompiledRule,
  { expression, place }: Missing,
  severity: 'error' | 'warning',
): ComplianceFinding => ({
  ruleId: rule.id,
  title: rule.title,
  severity,
  expression,
  start: 0,
  end: 0,
  piecePlace: 'edition',
  place,
  basis,
  further,
  fix: rule.fix,
  waivable: rule.waivable,
});
