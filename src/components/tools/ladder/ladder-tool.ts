import type { Card } from '../../../domain/clients/cards/card.ts';
import { ladderCard } from '../../../domain/clients/cards/ladder-card.ts';
import type { LadderRules, Seen } from '../../../domain/clients/ladder.ts';
import { dataOf } from '../../browser/dom.ts';
import { today } from '../../browser/today.ts';
import { CardForm } from '../cards/card-form.ts';
import type { FieldValues } from '../cards/fill-fields.ts';
import { wordsOf } from '../form/tool-form.ts';

class LadderTool extends CardForm {
  private rules(): LadderRules {
    return dataOf<LadderRules>(this, 'rules');
  }

  protected card(data: FormData): Card {
    const rules = this.rules();
    const seen = (field: 'start' | 'settled') =>
      rules.rungs.map((rung, at) =>
        rung[field].map((_, index) => (wordsOf(data, `${field}-${at}-${index}`) || 'ask') as Seen),
      );
    return ladderCard(rules, {
      day: today(),
      used: rules.rungs.map(({ uses }, at) => {
        const ticked = data.getAll(`used-${at}`);
        return uses.map((_, index) => ticked.includes(String(index)));
      }),
      start: seen('start'),
      settled: seen('settled'),
      stops: data.getAll('stop').map(Number),
    });
  }

  protected exampleValues(): FieldValues {
    const { rungs } = this.rules();
    const fields = rungs.flatMap((rung, at): [string, string | string[]][] => [
      [`used-${at}`, rung.uses.flatMap(({ example }, index) => (example ? [String(index)] : []))],
      ...(['start', 'settled'] as const).flatMap((field) =>
        rung[field].map(({ example }, index): [string, string] => [`${field}-${at}-${index}`, example]),
      ),
    ]);
    return Object.fromEntries(fields);
  }
}
customElements.define('ladder-tool', LadderTool);
