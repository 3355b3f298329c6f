import { copyText } from "./copy-text.ts";
import { readSetting, writeSetting } from "./storage.ts";

const prefix = "sg.";

function stored(): [string, string][] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => [key, localStorage.getItem(key) ?? ""]);
  } catch {
    return [];
  }
}

/** Shows, copies and clears what the site keeps in this browser. */
class LocalData extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      const action = (event.target as HTMLElement).dataset["action"];
      if (action === "clear") this.clear();
      if (action === "copy") void this.copy();
    });
    this.shortcuts();
    this.show();
  }

  private shortcuts(): void {
    const box = this.querySelector<HTMLInputElement>("[data-setting=shortcuts]");
    if (!box) return;
    box.checked = readSetting("shortcuts") !== "off";
    box.addEventListener("change", () => {
      writeSetting("shortcuts", box.checked ? undefined : "off");
      this.show();
    });
  }

  private show(): void {
    const items = stored();
    const rows = items.map(([key, value]) => {
      const row = document.createElement("tr");
      const name = Object.assign(document.createElement("th"), { textContent: key, scope: "row" });
      row.append(name, Object.assign(document.createElement("td"), { textContent: value }));
      return row;
    });
    this.querySelector("tbody")?.replaceChildren(...rows);
    const empty = this.querySelector<HTMLElement>("[data-empty]");
    if (empty) empty.textContent = "这台电脑没有存过任何东西。";
    empty?.toggleAttribute("hidden", items.length > 0);
    for (const part of this.querySelectorAll(".table-scroll, button"))
      part.toggleAttribute("hidden", items.length === 0);
  }

  private clear(): void {
    for (const [key] of stored()) localStorage.removeItem(key);
    this.show();
    this.say("已清除。");
  }

  private async copy(): Promise<void> {
    const text = stored()
      .map(([key, value]) => `${key}\t${value}`)
      .join("\n");
    const copied = await copyText(text);
    this.say(copied ? "已复制。" : "这个浏览器不让网页复制，请手动选中表格。");
  }

  private say(message: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = message;
  }
}
customElements.define("local-data", LocalData);
