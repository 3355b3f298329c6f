import { dataOf, element } from '../browser/dom.ts';
import { pageHrefAt } from '../browser/page-href.ts';
import { readSetting } from '../kept/storage.ts';

type Passed = Readonly<Record<string, { passed?: boolean } | undefined>>;

/** Which modules are passed on this computer; anything unreadable counts as nothing begun. */
function passedModules(): Passed | undefined {
  try {
    return (JSON.parse(readSetting('learn') ?? 'null') as { modules?: Passed } | null)?.modules;
  } catch {
    return undefined;
  }
}

/** One line: the first module that is not passed, and how many are. */
class NextModule extends HTMLElement {
  connectedCallback(): void {
    const passed = passedModules();
    const modules = dataOf<{ id: string; name: string }[]>(this, 'modules');
    const open = modules.filter(({ id }) => passed?.[id]?.passed !== true);
    const next = open[0];
    this.hidden = passed === undefined || next === undefined;
    if (!next) return;
    const link = { href: pageHrefAt(this, `/learn/${next.id}/`), textContent: next.name };
    const told = `（已过 ${modules.length - open.length}／${modules.length} 个模块）`;
    this.replaceChildren('接着学：', element('a', link), told);
  }
}
customElements.define('next-module', NextModule);
