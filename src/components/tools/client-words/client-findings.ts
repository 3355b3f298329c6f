import type { ClientLine, ClientLineFinding } from '../../../compliance/client-lines.ts';
import { checkClientWords } from '../../browser/client-words.ts';
import { button, element } from '../../browser/dom.ts';

/** A line with the name its field has in the form. */
export interface LabelledLine extends ClientLine {
  readonly label: string;
}

/**
 * What a compliance reader would mark in a text for a client, each with a box to tick before the text goes out. A tick
 * stands for one sentence as it is: a changed one is asked about again.
 */
export class ClientFindings {
  private readonly box: HTMLElement;
  private readonly changed: () => void;
  private lines: readonly LabelledLine[] = [];
  private asked: readonly string[] = [];
  private readonly ticked = new Set<string>();
  private run = 0;
  private checking: Promise<void> = Promise.resolve();
  private done = true;

  /** @param changed told when the number of open ones may be another */
  constructor(box: HTMLElement, changed: () => void) {
    this.box = box;
    this.changed = changed;
  }

  /** How many have no tick yet, once the check is over. */
  async open(): Promise<number> {
    await this.checking;
    return this.openNow() ?? 0;
  }

  /** The same at this moment; nothing while the check runs. */
  openNow(): number | undefined {
    return this.done ? this.asked.filter((key) => !this.ticked.has(key)).length : undefined;
  }

  /** Judges the text as it is now. */
  update(lines: readonly LabelledLine[]): void {
    this.lines = lines;
    this.done = false;
    this.run += 1;
    this.checking = this.check(this.run);
    this.changed();
  }

  private async check(run: number): Promise<void> {
    const { lines } = this;
    let found: ClientLineFinding[] | undefined;
    try {
      found = lines.length > 0 ? await checkClientWords(lines) : [];
    } catch {
      found = undefined;
    }
    // A later text is judged by a later run, which whoever waits for this one has to wait for too.
    if (run !== this.run) return this.checking;
    this.show(found ? this.questions(found) : [this.unchecked()]);
  }

  private show(questions: readonly Question[]): void {
    this.asked = questions.map(({ key }) => key);
    for (const key of this.ticked) if (!this.asked.includes(key)) this.ticked.delete(key);
    this.box.hidden = questions.length === 0;
    this.box.querySelector('ul')?.replaceChildren(...questions.map((question) => this.item(question)));
    this.done = true;
    this.changed();
  }

  private item({ key, parts, tick }: Question): HTMLElement {
    const input = element('input', { type: 'checkbox', checked: this.ticked.has(key) });
    input.addEventListener('change', () => {
      if (input.checked) this.ticked.add(key);
      else this.ticked.delete(key);
      this.changed();
    });
    return element('li', {}, ...parts, element('label', { className: 'check' }, input, tick));
  }

  private questions(found: readonly ClientLineFinding[]): Question[] {
    return found.map((finding): Question => {
      const { line, rule, words, start, end, title, bases, fix, severity } = finding;
      const { label = '', text = '' } = this.lines[line] ?? {};
      const sentence = element(
        'p',
        { className: 'finding-sentence' },
        `${label}：${text.slice(0, start)}`,
        element('mark', { textContent: text.slice(start, end) }),
        text.slice(end),
      );
      const reason = element('p', {
        textContent: `${severityWords[severity].head}：${title}。${fix}。`,
      });
      const basis = element('p', { className: 'muted', textContent: `依据${bases}（规则 ${rule}）` });
      return {
        key: [label, text, rule, words].join('\n'),
        parts: [sentence, reason, basis],
        tick: severityWords[severity].tick,
      };
    });
  }

  private unchecked(): Question {
    const text = this.lines.map((line) => line.text).join('\n');
    return {
      key: text,
      parts: [
        element('p', { textContent: '合规词表没有取到，要发出去的这些话还没有查过有没有承诺。' }),
        button('再查一次', () => this.update(this.lines)),
      ],
      tick: '没有查，我逐句读过了',
    };
  }
}

const severityWords = {
  error: { head: '要改', tick: '问过合规岗，这句可以这样写' },
  warning: { head: '提醒', tick: '看过了，这句照发' },
  look: { head: '请看一眼', tick: '看过了，这句没有这个意思' },
} as const satisfies Record<ClientLineFinding['severity'], { head: string; tick: string }>;

interface Question {
  /** The same as long as the sentence is. */
  key: string;
  parts: readonly HTMLElement[];
  /** What a tick says. */
  tick: string;
}
