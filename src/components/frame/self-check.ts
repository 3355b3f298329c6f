import { isOffline } from '../browser/page-href.ts';
import { searchClient } from '../search/search-client.ts';

type Probe = (base: string) => boolean | Promise<boolean>;

/** An empty WebAssembly module: compiles only where the policy allows it. */
const emptyModule = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

const probes: Record<string, Probe> = {
  script: () => true,
  kernel: () => 'customElements' in window && CSS.supports('display', 'grid'),
  wasm: async () => (await WebAssembly.compile(emptyModule)) instanceof WebAssembly.Module,
  search: async (base) => {
    if (isOffline) return searchClient(base).then(() => true);
    const entry = await fetch(`${base}pagefind/pagefind-entry.json`);
    const { languages } = (await entry.json()) as { languages: Record<string, { hash: string }> };
    const hash = Object.values(languages)[0]?.hash ?? '';
    return (await fetch(`${base}pagefind/pagefind.${hash}.pf_meta`)).ok;
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

/** Runs each probe in the reader's browser and says in words what works. */
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
    const results = await Promise.all(items.map((item) => this.probe(item)));
    const failed = results.filter((passed) => !passed).length;
    const summary = this.querySelector('[data-summary]');
    if (summary)
      summary.textContent = failed === 0 ? '全部通过。' : `有 ${failed} 项没通过，按右边的说明处理。`;
  }

  private async probe(item: HTMLElement): Promise<boolean> {
    let passed: boolean;
    try {
      passed = (await probes[item.dataset['check'] ?? '']?.(this.dataset['base'] ?? '/')) ?? false;
    } catch {
      passed = false;
    }
    item.dataset['state'] = passed ? 'passed' : 'failed';
    const result = item.querySelector('[data-result]');
    if (result) result.textContent = passed ? '✓ 通过' : '✗ 没通过';
    return passed;
  }
}
customElements.define('self-check', SelfCheck);
