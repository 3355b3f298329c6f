import type { ComplianceRule } from '../schemas/compliance.ts';
import type { CompliancePack, CompiledRule } from './compile.ts';
import { mayHoldNumber, numberView } from './number-view.ts';
import { personalNumbers } from './personal-numbers.ts';
import type { PersonalKind } from './personal-numbers.ts';

export interface Match {
  readonly start: number;
  readonly end: number;
}

const kinds: Partial<Record<NonNullable<ComplianceRule['detector']>, PersonalKind>> = {
  mobile: '手机号',
  'id-card': '身份证号',
  'credit-code': '统一社会信用代码',
  'bank-card': '银行卡号',
};
const account = /(?:账号|帐号|账户|帐户|卡号)[为是：:]?\s*(\d[\d -]{6,34}\d)/gu;
const email = /[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}/gu;

/** What a rule finds in a text, before anything excuses it. */
export function matchesOf(pack: CompliancePack, { rule, expressions }: CompiledRule, text: string): Match[] {
  if (rule.detector) return detected(pack, rule.detector, text);
  return expressions ? ranges(text, expressions) : [];
}

function detected(
  pack: CompliancePack,
  detector: NonNullable<ComplianceRule['detector']>,
  text: string,
): Match[] {
  if (detector === 'account') return mayHoldNumber(text) ? accounts(text) : [];
  if (detector === 'email') return ranges(text, email);
  if (detector === 'product-words') return pack.products ? ranges(text, pack.products) : [];
  return personalNumbers(text)
    .filter(({ kind }) => kind === kinds[detector])
    .map(({ index, value }) => ({ start: index, end: index + value.length }));
}

/** Account numbers, in the text as it stands. */
function accounts(text: string): Match[] {
  const view = numberView(text);
  return ranges(view.text, account).map(({ start, end }) => ({
    start: view.original(start),
    end: view.originalEnd(end),
  }));
}

const ranges = (text: string, expression: RegExp): Match[] =>
  Array.from(text.matchAll(expression), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
