import type { Card } from '../../../domain/clients/cards/card.ts';
import { miningCard } from '../../../domain/clients/cards/mining-card.ts';
import type { MiningRules } from '../../../domain/clients/cards/mining-card.ts';
import { dataOf } from '../../browser/dom.ts';
import { today } from '../../browser/today.ts';
import { CardForm } from '../cards/card-form.ts';
import type { FieldValues } from '../cards/fill-fields.ts';
import { numberOf, wordsOf } from '../form/tool-form.ts';

class MiningTool extends CardForm {
  protected card(data: FormData): Card {
    const rules = dataOf<MiningRules>(this, 'rules');
    const names = rules.rules.flatMap(({ id, numbers }) => numbers.map((number) => `${id}-${number.id}`));
    return miningCard(rules, {
      day: today(),
      ticked: data.getAll('rule').map(String),
      numbers: Object.fromEntries(names.map((name) => [name, numberOf(data, name)])),
      months: numberOf(data, 'months'),
      households: numberOf(data, 'households'),
      purpose: wordsOf(data, 'purpose'),
    });
  }

  protected exampleValues(): FieldValues {
    const { rules } = dataOf<MiningRules>(this, 'rules');
    return { rule: rules.filter(({ example }) => example).map(({ id }) => id) };
  }
}
customElements.define('mining-tool', MiningTool);
