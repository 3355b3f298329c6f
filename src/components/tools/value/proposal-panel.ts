import type { ClientLineFinding } from '../../../compliance/client-lines.ts';
import { figuresOf, isWorth } from '../../../domain/proposal/figures.ts';
import { linesOf, proposalOf } from '../../../domain/proposal/proposal.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import type { ProposalSettings } from '../../../domain/proposal/settings.ts';
import { proposalText } from '../../../render/proposal/text.ts';
import { checkClientWords } from '../../browser/client-words.ts';
import { copyText } from '../../browser/copy-text.ts';
import { button, dataOf, element } from '../../browser/dom.ts';
import { downloadBytes } from '../../browser/download.ts';
import { today } from '../../browser/today.ts';
import { wordsOf } from '../tool-form.ts';
import { findingList } from './findings.ts';
import { proposalSheet } from './proposal-sheet.ts';
import type { Material } from './value-tool.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes the proposal when asked, has its words judged, and gives it out when nothing is open. */
export class ProposalPanel {
  readonly #host: HTMLElement;
  readonly #material: () => Material;

  constructor(host: HTMLElement, material: () => Material) {
    this.#host = host;
    this.#material = material;
    host.addEventListener('click', (event) => {
      if ((event.target as Element).closest('[data-action=propose]')) void this.#propose();
    });
  }

  /** Takes a proposal away that no longer says what the form says. */
  stale(): void {
    const box = this.#box;
    if (box.hidden || box.childElementCount === 0) return;
    box.replaceChildren(
      element('p', { className: 'note', textContent: '表里改过了，要用新的数，再点一次“出建议书”。' }),
    );
  }

  get #box(): HTMLElement {
    return this.#host.querySelector('[data-proposal]') as HTMLElement;
  }

  async #propose(): Promise<void> {
    const material = this.#material();
    const refusal = this.#refusal(material);
    if (refusal !== undefined) {
      this.#show(element('p', { className: 'note note-warn', role: 'alert', textContent: refusal }));
      return;
    }
    const proposal = this.#made(material);
    this.#show(element('p', { className: 'note', textContent: '正在核对用词……' }));
    try {
      this.#offer(proposal, await checkClientWords(linesOf(proposal)));
    } catch {
      const textContent = '用词核对没能运行，建议书先不出。刷新页面再试；还不行，换新一点的 Edge 或 Chrome。';
      this.#show(element('p', { className: 'note note-warn', role: 'alert', textContent }));
    }
  }

  /** Why there is no proposal yet, in words for the manager. */
  #refusal({ data, fromCase, given, readings }: Material): string | undefined {
    if (wordsOf(data, 'scheme') === '') return '先选用哪套方案。';
    if (given.problems.length > 0) return `有的数看不懂，先改好：${given.problems.join('；')}。`;
    if (fromCase.length > 0) return `这几项还是案例的数，换成客户的数再出：${fromCase.join('、')}。`;
    if (!isWorth(readings)) return '还没有算出对客户有好处的数，先不出建议书。';
    return undefined;
  }

  #made({ data, calculations, given, readings }: Material): Proposal {
    const settings = dataOf<ProposalSettings>(this.#host, 'settings');
    const scheme = settings.schemes.find(({ id }) => id === wordsOf(data, 'scheme'));
    if (!scheme) throw new Error('no such scheme');
    const lines = (name: string) =>
      wordsOf(data, name)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    const facts = {
      client: wordsOf(data, 'client'),
      draft: Math.max(1, Math.floor(Number(wordsOf(data, 'draft'))) || 1),
      day: today(),
      told: lines('told'),
      agreed: lines('agreed'),
    };
    return proposalOf(settings, scheme, facts, figuresOf(readings, given, calculations));
  }

  #offer(proposal: Proposal, findings: readonly ClientLineFinding[]): void {
    const status = element('span', { role: 'status' });
    const give = [
      button('下载 Word', () => void this.#download(proposal, status)),
      button('打印或存成 PDF', () => printAlone(proposalSheet(proposal))),
      button('复制文字', () => void this.#copy(proposal, status)),
    ];
    const { list, open } = findingList(findings, linesOf(proposal));
    const update = () => {
      for (const one of give) one.disabled = open() > 0;
    };
    list.addEventListener('change', update);
    update();
    const actions = element('p', { className: 'tool-actions no-sheet' }, ...give, status);
    this.#show(list, actions, proposalSheet(proposal));
  }

  async #download(proposal: Proposal, status: HTMLElement): Promise<void> {
    status.textContent = '正在生成……';
    try {
      const { proposalDocx } = await import('../../../render/proposal/docx.ts');
      downloadBytes(`建议书-${today()}.docx`, await proposalDocx(proposal, today()), docxType);
      status.textContent = '已生成，存在下载文件夹里。';
    } catch {
      status.textContent = '这个浏览器生成不了 Word，请改用打印或复制。';
    }
  }

  async #copy(proposal: Proposal, status: HTMLElement): Promise<void> {
    const copied = await copyText(proposalText(proposal));
    status.textContent = copied ? '已复制。' : '这个浏览器不让网页复制，请手动选中下面的文字。';
  }

  #show(...nodes: Node[]): void {
    const box = this.#box;
    box.hidden = false;
    box.replaceChildren(...nodes);
  }
}

/** Prints a sheet as if it were the only thing on the page. */
function printAlone(sheet: HTMLElement): void {
  const root = document.documentElement;
  document.body.append(sheet);
  root.classList.add('prints-proposal');
  const end = () => {
    root.classList.remove('prints-proposal');
    sheet.remove();
  };
  addEventListener('afterprint', end, { once: true });
  window.print();
}
