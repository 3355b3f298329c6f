import { element } from './dom.ts';

/** Copies text also on plain http and in webviews. @returns whether it worked */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const area = element('textarea', { value: text, className: 'visually-hidden' });
  document.body.append(area);
  area.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to copy on plain http
    return document.execCommand('copy');
  } finally {
    area.remove();
  }
}
