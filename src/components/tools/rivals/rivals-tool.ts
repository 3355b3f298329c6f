import type { Card } from '../../../domain/clients/cards/card.ts';
import { rivalsCard } from '../../../domain/clients/cards/rivals-card.ts';
import type { RivalRules, Stronger } from '../../../domain/clients/cards/rivals-card.ts';
import { dataOf } from '../../browser/dom.ts';
import { today } from '../../browser/today.ts';
import { CardForm } from '../cards/card-form.ts';
import type { FieldValues } from '../cards/fill-fields.ts';
import { wordsOf } from '../form/tool-form.ts';

class RivalsTool extends CardForm {
  private rules(): RivalRules {
    return dataOf<RivalRules>(this, 'rules');
  }

  protected card(data: FormData): Card {
    const rules = this.rules();
    const aspects = rules.aspects.map((_, at) => ({
      ours: wordsOf(data, `ours-${at}`),
      theirs: wordsOf(data, `theirs-${at}`),
      stronger: wordsOf(data, `stronger-${at}`) as Stronger,
      matters: data.getAll('matters').includes(String(at)),
      from: wordsOf(data, `from-${at}`),
    }));
    return rivalsCard(rules, { day: today(), aspects }, dataOf<string[]>(this, 'names'));
  }

  protected exampleValues(): FieldValues {
    const given = this.rules().aspects.map(({ example }) => example);
    const fields = given.flatMap((one, at): [string, string][] =>
      one
        ? [
            [`ours-${at}`, one.ours],
            [`theirs-${at}`, one.theirs],
            [`stronger-${at}`, one.stronger],
            [`from-${at}`, one.from],
          ]
        : [],
    );
    const matters = given.flatMap((one, at) => (one?.matters ? [String(at)] : []));
    return { ...Object.fromEntries(fields), matters };
  }
}
customElements.define('rivals-tool', RivalsTool);
