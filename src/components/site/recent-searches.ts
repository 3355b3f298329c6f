import { StoredList } from "./stored-list.ts";

const kept = 8;

/** Questions asked on this computer, newest first: setting `searches`. */
const searches = new StoredList<string>("searches", (value): value is string => typeof value === "string");

/** Notes a question that was answered. */
export function rememberSearch(query: string): void {
  const words = query.trim();
  if (words === "") return;
  searches.write([words, ...searches.read().filter((one) => one !== words)].slice(0, kept));
}

/** The last questions as links, with a button that forgets them; hidden while there are none. */
class RecentSearches extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", () => {
      searches.write([]);
      this.show();
    });
    this.show();
  }

  show(): void {
    const list = searches.read();
    this.hidden = list.length === 0;
    this.querySelector("ul")?.replaceChildren(
      ...list.map((query) => {
        const link = Object.assign(document.createElement("a"), {
          className: "chip",
          href: `?${new URLSearchParams({ q: query }).toString()}`,
          textContent: query,
        });
        const item = document.createElement("li");
        item.append(link);
        return item;
      }),
    );
  }
}
customElements.define("recent-searches", RecentSearches);
export type { RecentSearches };
