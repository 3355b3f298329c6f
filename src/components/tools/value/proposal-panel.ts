import { figuresOf, isWorth } from '../../../domain/proposal/figures.ts';
import { linesOf, proposalOf } from '../../../domain/proposal/proposal.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import type { ProposalSettings } from '../../../domain/proposal/settings.ts';
import { proposalText } from '../../../render/proposal/text.ts';
import { copyText } from '../../browser/copy-text.ts';
import { dataOf } from '../../browser/dom.ts';
import { downloadBytes } from '../../browser/download.ts';
import { today } from '../../browser/today.ts';
import { ClientFindings } from '../client-words/client-findings.ts';
import { wordsOf } from '../form/tool-form.ts';
import { printAlone } from './print-alone.ts';
import { proposalSheet } from './proposal-sheet.ts';
import type { Material } from './value-tool.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes the proposal when asked, has its words judged, and gives it out when nothing is open. */
export class ProposalPanel {
  readonly #host: HTMLElement;
  readonly #material: () => Material;
  readonly #findings: ClientFindings;
  #proposal: Proposal | undefined;

  constructor(host: HTMLElement, material: () => Material) {
    this.#host = host;
    this.#material = material;
    this.#findings = new ClientFindings(this.#part('findings'), () => this.#hold());
    host.addEventListener('click', (event) => {
      const target = (event.target as Element).closest<HTMLElement>('[data-action]');
      void this.#act(target?.dataset['action']);
    });
  }

  /** Takes a proposal away that no longer says what the form says. */
  stale(): void {
    if (this.#proposal) this.#show('表里改过了；要用新的数，再点一次“出建议书”。', undefined);
  }

  async #act(action: string | undefined): Promise<void> {
    if (action === 'propose') this.#propose();
    if (!this.#proposal || this.#findings.openNow() !== 0) return;
    if (action === 'paper') printAlone(proposalSheet(this.#proposal));
    if (action === 'word') await this.#download(this.#proposal);
    if (action === 'text') await this.#copy(this.#proposal);
  }

  #propose(): void {
    const material = this.#material();
    const refusal = refusalOf(material);
    if (refusal === undefined) this.#show('自己从头读一遍，合规看过再发。', this.#made(material));
    else this.#show(refusal, undefined);
  }

  #made({ data, calculations, given, readings }: Material): Proposal {
    const settings = dataOf<ProposalSettings>(this.#host, 'settings');
    const scheme = settings.schemes.find(({ id }) => id === wordsOf(data, 'scheme'));
    if (!scheme) throw new Error('no such scheme');
    const facts = {
      client: wordsOf(data, 'client'),
      draft: Math.max(1, Math.floor(Number(wordsOf(data, 'draft'))) || 1),
      day: today(),
      told: linesIn(wordsOf(data, 'told')),
      agreed: linesIn(wordsOf(data, 'agreed')),
    };
    return proposalOf(settings, scheme, facts, figuresOf(readings, given, calculations));
  }

  #show(message: string, proposal: Proposal | undefined): void {
    this.#proposal = proposal;
    this.#host.querySelector<HTMLElement>('[data-proposal]')?.removeAttribute('hidden');
    this.#part('message').textContent = message;
    this.#part('given').textContent = '';
    this.#part('sheet').replaceChildren(...(proposal ? [proposalSheet(proposal)] : []));
    this.#part('give').hidden = proposal === undefined;
    this.#findings.update(proposal ? linesOf(proposal) : []);
  }

  /** Nothing goes out while a finding is open or the check runs. */
  #hold(): void {
    const held = this.#findings.openNow() !== 0;
    for (const one of this.#part('give').querySelectorAll('button')) one.disabled = held;
  }

  async #download(proposal: Proposal): Promise<void> {
    const status = this.#part('given');
    status.textContent = '正在生成……';
    try {
      const { proposalDocx } = await import('../../../render/proposal/docx.ts');
      downloadBytes(`建议书-${today()}.docx`, await proposalDocx(proposal, today()), docxType);
      status.textContent = '已生成，存在下载文件夹里。';
    } catch {
      status.textContent = '这个浏览器生成不了 Word，请改用打印或复制。';
    }
  }

  async #copy(proposal: Proposal): Promise<void> {
    const copied = await copyText(proposalText(proposal));
    this.#part('given').textContent = copied ? '已复制。' : '这个浏览器不让网页复制，请手动选中下面的文字。';
  }

  #part(name: 'message' | 'findings' | 'give' | 'given' | 'sheet'): HTMLElement {
    return this.#host.querySelector(`[data-${name}]`) as HTMLElement;
  }
}

/** Why there is no proposal yet, in words for the manager. */
function refusalOf({ data, fromCase, given, readings }: Material): string | undefined {
  if (wordsOf(data, 'scheme') === '') return '先选用哪套方案。';
  if (given.problems.length > 0) return `有的数看不懂，先改好：${given.problems.join('；')}。`;
  if (fromCase.length > 0) return `这几项还是案例的数，换成客户的数再出：${fromCase.join('、')}。`;
  if (!isWorth(readings)) return '还没有算出对客户有好处的数，先不出建议书。';
  return undefined;
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
