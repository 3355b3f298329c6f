import type { MailParts } from './mail-parts.ts';

/** Lines of the manager's card on this page, read at the moment they are needed and kept nowhere. */
export function cardLines(): readonly string[] {
  const form = document.querySelector<HTMLFormElement>('form[data-card]');
  const value = (name: string) => {
    const field = form?.elements.namedItem(name);
    return field instanceof HTMLInputElement ? field.value.trim() : '';
  };
  return [[value('name'), value('post')].filter(Boolean).join('　'), value('phone'), value('email')].filter(
    Boolean,
  );
}

/** Puts the card where the edition keeps a place for one: `slot` in the HTML, below `invite` in the text. */
export function withCard(
  { html, text }: MailParts,
  { slot, invite }: DOMStringMap,
  lines: readonly string[],
): MailParts {
  if (lines.length === 0) return { html: slot ? html?.replace(slot, '') : html, text };
  return {
    html: slot ? html?.replace(slot, () => cardHtml(lines)) : html,
    text: invite ? text.replace(invite, () => [invite, ...lines].join('\n')) : text,
  };
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const cardHtml = (lines: readonly string[]): string =>
  `<p style="margin:0 0 6px">${lines.map(escapeText).join('<br>')}</p>`;
