import type { Card } from '../../../domain/clients/cards/card.ts';
import { profileCard } from '../../../domain/clients/cards/profile-card.ts';
import type { ProfileRules } from '../../../domain/clients/cards/profile-card.ts';
import { dataOf } from '../../browser/dom.ts';
import { today } from '../../browser/today.ts';
import { CardForm } from '../cards/card-form.ts';
import type { FieldValues } from '../cards/fill-fields.ts';
import { wordsOf } from '../form/tool-form.ts';

class ProfileTool extends CardForm {
  /** A profile holds more of a client than other forms: going back to the page does not bring it back. */
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', () => this.querySelector('form')?.reset());
  }

  protected card(data: FormData): Card {
    const rules = dataOf<ProfileRules>(this, 'rules');
    const words = (...name: readonly (string | number)[]) => wordsOf(data, name.join('-'));
    const blocks = rules.blocks.map(({ items }, at) => ({
      items: items.map((_, index) => ({ value: words('value', at, index), from: words('from', at, index) })),
      keeper: words('keeper', at),
      updated: words('updated', at),
    }));
    const conclusions = rules.conclusions.map((_, at) => words('conclusion', at));
    const started = [...data.values()].some(Boolean);
    const day = started ? today() : '';
    return profileCard(rules, { code: words('code'), tier: words('tier'), day, conclusions, blocks });
  }

  protected exampleValues(): FieldValues {
    const { blocks, conclusions } = dataOf<ProfileRules>(this, 'rules');
    const items = blocks.flatMap((block, at) =>
      block.items.flatMap(({ example = '', from = '' }, index): [string, string][] => [
        [`value-${at}-${index}`, example],
        [`from-${at}-${index}`, from],
      ]),
    );
    const lines = conclusions.map(({ example = '' }, at): [string, string] => [`conclusion-${at}`, example]);
    return Object.fromEntries([['code', '客户A'], ...items, ...lines]);
  }
}
customElements.define('profile-tool', ProfileTool);
