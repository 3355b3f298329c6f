import { escapeHtml } from '../html/escape.ts';

const tags =
  /<!--[\s\S]*?-->|<([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)/gi;
const attributes = /(\s)([^\s"'<>/=]+)=(?:"([^"]*)"|'([^']*)')/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#38': '&' };

/** @returns the new value, or undefined to leave the attribute as it is */
export type Change = (attribute: string, value: string, tag: string) => string | undefined;

/** Changes attribute values in HTML text and leaves every other byte alone. */
export function changeAttributes(html: string, change: Change): string {
  return html.replace(tags, (whole: string, tag: string | undefined, list: string | undefined) => {
    if (tag === undefined || !list) return whole;
    const changed = list.replace(
      attributes,
      (old: string, space: string, name: string, double?: string, single?: string) => {
        const value = change(name, decode(double ?? single ?? ''), tag);
        return value === undefined ? old : `${space}${name}="${escapeHtml(value)}"`;
      },
    );
    return `<${tag}${changed}`;
  });
}

const decode = (text: string): string =>
  text.replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);
