import { daysBetween } from '../domain/days.ts';
import type { Place } from '../domain/place.ts';
import type { ComplianceRule } from '../schemas/compliance.ts';
import type { CompiledRule, CompliancePack } from './compile.ts';
import type { ComplianceFinding, Lane } from './types.ts';

export type EditionElement = NonNullable<ComplianceRule['element']>;

export interface ItemFacts {
  readonly title: string;
  /** Whether it tells of a document, which has a number, and not of a fact, which has none. */
  readonly isDocument: boolean;
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
    | {
        readonly bank: string;
        readonly department: string;
        readonly phone?: string;
        readonly email?: string;
      }
    | undefined;
  readonly optOut: string;
  readonly reviewNumber?: string | undefined;
  readonly items: readonly ItemFacts[];
  /** Where an author would write an element of the whole edition. */
  placeOf(element: EditionElement): Place;
}

/** What is missing, and where it belongs when that is not the place of its element. */
interface Gap {
  readonly expression: string;
  readonly place?: Place;
}
/** Days before the issue from which a check of a source is too old. */
const freshDays = 14;

/** Elements an edition must carry and does not, as findings about the edition. */
export const missingElements = (pack: CompliancePack, facts: EditionFacts): ComplianceFinding[] =>
  pack.rules.flatMap((compiled) => {
    const { element, severity } = compiled.rule;
    const level = severity[facts.lane].prose;
    if (!element || typeof level !== 'string' || level === 'off') return [];
    return gapsOf[element](facts).map(({ expression, place = facts.placeOf(element) }) =>
      finding(compiled, { expression, place }, level),
    );
  });

const gap = (is: boolean, expression: string): Gap[] => (is ? [{ expression }] : []);

const gapsOf: Record<EditionElement, (facts: EditionFacts) => Gap[]> = {
  disclaimer: ({ disclaimer }) =>
    ['以原文为准', '不构成'].flatMap((words) =>
      gap(!disclaimer.join('').includes(words), `免责声明里的“${words}”`),
    ),
  contact: ({ contact }) => [
    ...gap(!contact?.bank, '发送方全称'),
    ...gap(!contact?.department, '联系部门'),
    ...gap(!(contact?.phone ?? contact?.email), '电话或邮箱'),
  ],
  'opt-out': ({ optOut }) =>
    optOut.trim() === '' ? gap(true, '不再接收的方式') : gap(!optOut.includes('@'), '接收退订的邮箱'),
  'review-number': ({ reviewNumber }) => gap(!reviewNumber?.trim(), '宣传审查编号'),
  'advert-mark': ({ lane, subject }) =>
    gap(lane === 'promo' && !/^(?:广告|AD)/u.test(subject), '主题行开头的“广告”'),
  source: ({ items }) =>
    lacking(items, ({ source }) => [
      source && source.issuers.length > 0 ? undefined : '发文机关',
      source?.url ? undefined : '原文链接',
    ]),
  'doc-no': ({ items }) =>
    lacking(items, ({ source, isDocument }) => [!isDocument || source?.docNo?.trim() ? undefined : '文号']),
  dates: ({ items }) =>
    lacking(items, ({ source }) => [source?.issued || source?.published ? undefined : '成文或公布日期']),
  'checked-on': ({ items, publishedOn }) =>
    lacking(items, ({ source }) => {
      if (!source?.checkedOn) return ['核对日期'];
      const age = daysBetween(source.checkedOn, publishedOn);
      return [age > freshDays ? `${freshDays} 天内的核对（上次 ${source.checkedOn}）` : undefined];
    }),
};

const lacking = (items: readonly ItemFacts[], lacks: (item: ItemFacts) => (string | undefined)[]): Gap[] =>
  items.flatMap((item) =>
    lacks(item).flatMap((name) =>
      name === undefined ? [] : [{ expression: `“${item.title}”的${name}`, place: item.place }],
    ),
  );

const finding = (
  { rule, basis: [basis, ...further] }: CompiledRule,
  { expression, place }: Required<Gap>,
  severity: 'error' | 'warning',
): ComplianceFinding => ({
  ruleId: rule.id,
  title: rule.title,
  severity,
  expression,
  start: 0,
  end: 0,
  slot: 'edition',
  place,
  basis,
  further,
  fix: rule.fix,
  waivable: rule.waivable,
});
