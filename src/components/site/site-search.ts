import { CompositionGuard } from "../../search/ime.ts";
import type { SearchResult } from "../../search/engine.ts";
import type { SearchClient } from "./worker-engine.ts";
import { pageHref } from "./search-address.ts";

const shown = 6;
const debounce = 150;

/**
 * The search box of the header as a combobox: suggestions while typing, the arrows choose,
 * Enter opens the choice or the search page. Without script it is a plain form.
 */
class SiteSearch extends HTMLElement {
  private guard = new CompositionGuard();
  private timer = 0;
  private active = -1;
  private turn = 0;

  connectedCallback(): void {
    const input = this.input();
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.list().id);
    input.setAttribute("aria-expanded", "false");
    input.addEventListener("compositionstart", () => this.guard.start());
    input.addEventListener("compositionend", () => {
      this.guard.end(performance.now());
      void this.suggest();
    });
    input.addEventListener("input", () => this.schedule());
    input.addEventListener("focus", () => void this.open().catch(() => undefined), { once: true });
    input.addEventListener("keydown", (event) => this.onKey(event));
    input.addEventListener("blur", () => this.close());
    // Keeps the cursor in the box, so that a click on a suggestion is not lost to the blur.
    this.list().addEventListener("pointerdown", (event) => event.preventDefault());
  }

  private input(): HTMLInputElement {
    return this.querySelector("input") as HTMLInputElement;
  }

  private list(): HTMLElement {
    return this.querySelector("[role=listbox]") as HTMLElement;
  }

  private options(): HTMLElement[] {
    return [...this.list().querySelectorAll<HTMLElement>("[role=option]")];
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (!this.guard.composing) this.timer = window.setTimeout(() => void this.suggest(), debounce);
  }

  /** Loads the search when the reader turns to it. */
  private async open(): Promise<SearchClient> {
    const { searchClient } = await import("./search-index.ts");
    return searchClient(this.dataset["base"] ?? "/");
  }

  private async suggest(): Promise<void> {
    const query = this.input().value;
    if (query.trim() === "") {
      this.close();
      return;
    }
    try {
      const turn = ++this.turn;
      const client = await this.open();
      const { verdict, results, total } = await client.ask(query, {}, shown);
      if (turn !== this.turn || document.activeElement !== this.input()) return;
      this.show(verdict === "found" ? results : [], verdict === "found" ? total : 0);
    } catch {
      this.close(); // Enter still opens the search page, which explains what is wrong.
    }
  }

  private show(results: readonly SearchResult[], total: number): void {
    this.active = -1;
    const base = this.dataset["base"] ?? "/";
    this.list().replaceChildren(...results.map((result, index) => option(result, index, base)));
    this.list().hidden = results.length === 0;
    this.input().setAttribute("aria-expanded", String(results.length > 0));
    this.input().removeAttribute("aria-activedescendant");
    this.say(
      total > 0 ? `${results.length} 条建议，共 ${total} 条，按回车看全部` : "没有找到，按回车看最接近的",
    );
  }

  private close(): void {
    this.list().hidden = true;
    this.active = -1;
    this.input().setAttribute("aria-expanded", "false");
    this.input().removeAttribute("aria-activedescendant");
    this.say("");
  }

  private onKey(event: KeyboardEvent): void {
    if (this.guard.owns(event, performance.now())) {
      if (event.key === "Enter") event.preventDefault();
      return;
    }
    if (event.key === "Escape") this.close();
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    }
    const chosen = this.options()[this.active];
    if (event.key === "Enter" && chosen) {
      event.preventDefault();
      chosen.click();
    }
  }

  private move(step: number): void {
    const options = this.options();
    if (options.length === 0 || this.list().hidden) return;
    const from = this.active < 0 && step < 0 ? 0 : this.active;
    this.active = (from + step + options.length) % options.length;
    for (const [index, item] of options.entries())
      item.setAttribute("aria-selected", String(index === this.active));
    this.input().setAttribute("aria-activedescendant", options[this.active]?.id ?? "");
  }

  private say(message: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = message;
  }
}

function option(result: SearchResult, index: number, base: string): HTMLAnchorElement {
  const link = Object.assign(document.createElement("a"), {
    role: "option",
    id: `site-option-${index}`,
    href: pageHref(base, result.url),
    tabIndex: -1,
  });
  link.setAttribute("aria-selected", "false");
  const kind = Object.assign(document.createElement("span"), {
    className: "muted",
    textContent: result.kind,
  });
  link.append(result.title, " ", kind);
  return link;
}
customElements.define("site-search", SiteSearch);
