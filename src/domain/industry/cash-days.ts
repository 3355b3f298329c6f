/**
 * How long money stays in each part of a firm's cycle, read out of what its page says in words: the words stay the one
 * place of these figures. Words without days give no span, and nothing is guessed for them.
 */
export interface DaySpan {
  /** As written. */
  words: string;
  min: number;
  max: number;
  /** Longer than `max` is said to happen. */
  open: boolean;
}

export interface CashStage {
  id: 'inventory' | 'receivable' | 'payable';
  name: string;
  /** All that is said about it. */
  words: string;
  spans: readonly DaySpan[];
  /** The pain of this firm that sits here. */
  stuck?: string | undefined;
}

interface Cash {
  receivable: string;
  payable: string;
  inventory: string;
}

const unitDays: Readonly<Record<string, number>> = { 天: 1, 个月: 30, 年: 365 };
const spanWords = /(\d+)(?:至(\d+))?(天|个月|年)(以内|以上)?/u;
/** A year of the calendar, or the time a figure is from, is no length. */
const notLength = /\d{4}年|第\d+天/gu;

/** Pains by the part of the cycle they are about; the others are about the firm as a whole. */
export const painStages: Readonly<Record<string, CashStage['id']>> = {
  receivables: 'receivable',
  'stock-price': 'inventory',
};

/** One span for each clause that says how many days, with the clauses beside it that say none. */
export function daySpans(text: string): DaySpan[] {
  const groups: string[] = [];
  let before = '';
  for (const clause of text.match(/[^，；。]+[，；。]?/gu) ?? []) {
    if (lengthIn(clause)) groups.push(before + clause);
    else if (groups.length > 0) groups.push(`${groups.pop() ?? ''}${clause}`);
    else before += clause;
    if (groups.length > 0) before = '';
  }
  return groups.map(spanOf);
}

const lengthIn = (words: string): RegExpExecArray | null => spanWords.exec(words.replace(notLength, ''));

function spanOf(group: string): DaySpan {
  const words = group.replace(/[，；。]$/u, '');
  const [, low, high = low, unit = '', bound] = lengthIn(words) ?? [];
  const days = (count: string | undefined): number => Number(count) * (unitDays[unit] ?? 1);
  const open = bound === '以上' || /更长|超\d/u.test(words);
  return { words, min: bound === '以内' ? 0 : days(low), max: days(high), open };
}

/** The three parts of the cycle in the order money goes through them; undefined where no part has days. */
export function cashStages(
  cash: Cash,
  pains: readonly { pain: string; name: string }[] = [],
): CashStage[] | undefined {
  const parts = [
    { id: 'payable', name: '应付' },
    { id: 'inventory', name: '存货' },
    { id: 'receivable', name: '应收' },
  ] as const;
  const stages = parts.map(({ id, name }) => ({
    id,
    name,
    words: cash[id],
    spans: daySpans(cash[id]),
    stuck: pains.find(({ pain }) => painStages[pain] === id)?.name,
  }));
  return stages.some(({ spans }) => spans.length > 0) ? stages : undefined;
}

/** Where stock and receivable each have one length: from stocking up to being paid, and what suppliers wait of it. */
export function ownDays(stages: readonly CashStage[]): string | undefined {
  const one = (id: CashStage['id']): DaySpan | undefined => {
    const [span, ...more] = stages.find((stage) => stage.id === id)?.spans ?? [];
    // 各: each of several stocks.
    return more.length > 0 || span?.open === true || span?.words.includes('各') === true ? undefined : span;
  };
  const [stock, due, owed] = [one('inventory'), one('receivable'), one('payable')];
  if (!stock || !due) return undefined;
  const [min, max] = [stock.min + due.min, stock.max + due.max];
  const whole = `存货加应收${min === max ? ` ${max}` : ` ${min} 至 ${max}`} 天`;
  return owed ? `${whole}，应付最多抵掉 ${owed.max} 天。` : `${whole}。`;
}
