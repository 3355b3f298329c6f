import type { Card } from '../../../domain/clients/cards/card.ts';
import { contactCard } from '../../../domain/clients/cards/contact-card.ts';
import type { ContactRules } from '../../../domain/clients/contact-grid.ts';
import { addDays } from '../../../domain/days.ts';
import { dataOf } from '../../browser/dom.ts';
import { today } from '../../browser/today.ts';
import { CardForm } from '../cards/card-form.ts';
import type { FieldValues } from '../cards/fill-fields.ts';
import { wordsOf } from '../form/tool-form.ts';

class ContactGridTool extends CardForm {
  protected card(data: FormData): Card {
    const rules = dataOf<ContactRules>(this, 'rules');
    const cells = rules.levels.map((_, row) =>
      rules.levels.map((__, at) => ({
        day: wordsOf(data, `day-${row}-${at}`),
        note: wordsOf(data, `note-${row}-${at}`),
      })),
    );
    const changed = rules.levels.map((_, row) => wordsOf(data, `changed-${row}`));
    const tier = wordsOf(data, 'tier');
    const day = wordsOf(data, 'day') || today();
    return contactCard(rules, { tier, day, cells, changed }, this.tierName(tier));
  }

  private tierName(tier: string): string {
    return this.querySelector<HTMLOptionElement>(`[name=tier] [value="${tier}"]`)?.textContent.trim() ?? '';
  }

  protected exampleValues(): FieldValues {
    const met = dataOf<({ daysAgo: number; note: string } | null)[][]>(this, 'example');
    const fields = met.flatMap((row, rowAt) =>
      row.flatMap((one, at): [string, string][] =>
        one
          ? [
              [`day-${rowAt}-${at}`, addDays(today(), -one.daysAgo)],
              [`note-${rowAt}-${at}`, one.note],
            ]
          : [],
      ),
    );
    return Object.fromEntries(fields);
  }
}
customElements.define('contact-grid-tool', ContactGridTool);
