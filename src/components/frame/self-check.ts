import { isOffline } from '../browser/page-href.ts';
import { isTooOld } from '../../domain/site/browsers.ts';
import type { PlannerFile } from '../../search/shipped.ts';
import { searchClient } from '../search/search-client.ts';

type Probe = (base: string, industry: string, index: Index) => boolean | Promise<boolean>;

/** Addresses of the search index; `BUILD` in that of its first part stands for its name. */
interface Index {
  planner: string;
  first: string;
}

const probes: Record<string, Probe> = {
  script: () => true,
  kernel: () => !isTooOld(navigator.userAgent) && CSS.supports('display', 'grid'),
  tools: async (base, industry) => (await import('../tools/try-tools.ts')).tryTools(base, industry),
  search: async (base) => (await (await searchClient(base)).ask('贷款', {}, 1)).results.length > 0,
  index: async (_base, _industry, { planner, first }) => {
    const { build } = (await (await fetch(planner)).json()) as PlannerFile;
    return (await fetch(first.replace('BUILD', build))).ok;
  },
  segmenter: () => 'Segmenter' in Intl,
  storage: () => {
    localStorage.setItem('sg.probe', '1');
    localStorage.removeItem('sg.probe');
    return true;
  },
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- tells whether the fallback on plain http works
  clipboard: () => 'clipboard' in navigator || document.queryCommandSupported('copy'),
};

const words = { passed: '✓ 通过', spared: '○ 用备用办法', failed: '✗ 没通过' } as const;

/** Runs each probe in the reader's browser and says in words what works; something else stands in for `data-spare`. */
class SelfCheck extends HTMLElement {
  connectedCallback(): void {
    if (isOffline) this.adapt();
    void this.run();
  }

  /** Drops what only a server can get wrong, and says what to do about the rest. */
  private adapt(): void {
    for (const item of this.querySelectorAll('[data-online-only]')) item.remove();
    for (const help of this.querySelectorAll<HTMLElement>('[data-offline-help]'))
      help.textContent = help.dataset['offlineHelp'] ?? '';
  }

  private async run(): Promise<void> {
    const items = [...this.querySelectorAll<HTMLElement>('[data-check]')];
    await Promise.all(items.map((item) => this.probe(item)));
    const failed = items.filter((item) => item.dataset['state'] === 'failed').length;
    const summary = this.querySelector('[data-summary]');
    if (summary)
      summary.textContent = failed === 0 ? '全部通过。' : `有 ${failed} 项没通过，按右边的说明处理。`;
  }

  private async probe(item: HTMLElement): Promise<void> {
    const { base = '/', industry = '', planner = '', first = '' } = this.dataset;
    const probe = probes[item.dataset['check'] ?? ''];
    const passed = await Promise.resolve()
      .then(() => probe?.(base, industry, { planner, first }) ?? false)
      .catch(() => false);
    const state = passed ? 'passed' : 'spare' in item.dataset ? 'spared' : 'failed';
    item.dataset['state'] = state;
    const result = item.querySelector('[data-result]');
    if (result) result.textContent = words[state];
  }
}
customElements.define('self-check', SelfCheck);
