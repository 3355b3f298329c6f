import { readSetting } from "./storage.ts";

/** Ctrl+K, and `/` outside of fields, put the cursor into the search box; readers may turn both off. */
document.addEventListener("keydown", (event) => {
  if (event.isComposing || readSetting("shortcuts") === "off" || !isShortcut(event)) return;
  const box = document.querySelector<HTMLInputElement>("main input[type=search], .site-search input");
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

function isShortcut(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === "k")
    return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
