import type { Card } from '../../../domain/clients/cards/card.ts';
import { matchingCard } from '../../../domain/clients/cards/matching-card.ts';
import type { Consent, MatchingRules } from '../../../domain/clients/matching.ts';
import { dataOf } from '../../browser/dom.ts';
import { today } from '../../browser/today.ts';
import { CardForm } from '../cards/card-form.ts';
import type { FieldValues } from '../cards/fill-fields.ts';
import { wordsOf } from '../form/tool-form.ts';

class MatchingTool extends CardForm {
  private rules(): MatchingRules {
    return dataOf<MatchingRules>(this, 'rules');
  }

  protected card(data: FormData): Card {
    const rules = this.rules();
    const consent = (name: string) => (wordsOf(data, name) || 'none') as Consent;
    const facts = {
      day: today(),
      kind: Number(wordsOf(data, 'kind')),
      secrecy: Number(wordsOf(data, 'secrecy')),
      need: {
        values: rules.need.map((_, at) => wordsOf(data, `need-${at}`)),
        consent: consent('need-consent'),
      },
      offers: Array.from({ length: rules.offers }, (_, row) => ({
        values: rules.offer.map((__, at) => wordsOf(data, `offer-${row}-${at}`)),
        consent: consent(`offer-consent-${row}`),
      })),
      approvals: rules.approvals.map((_, at) => data.getAll('approval').includes(String(at))),
    };
    return matchingCard(rules, facts, dataOf<string[]>(this, 'names'));
  }

  protected exampleValues(): FieldValues {
    const { need, offer } = this.rules();
    return Object.fromEntries([
      ...need.map(({ example }, at): [string, string] => [`need-${at}`, example]),
      ...offer.map(({ example }, at): [string, string] => [`offer-0-${at}`, example]),
      ['need-consent', 'written'],
      ['offer-consent-0', 'spoken'],
      ['approval', ['0']],
    ]) as FieldValues;
  }
}
customElements.define('matching-tool', MatchingTool);
