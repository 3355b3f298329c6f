import { element } from './dom.ts';

/** Offers text as a file; nothing leaves the computer. */
export const downloadText = (name: string, text: string, type: string): void =>
  download(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** The same for a file that is no text. */
export const downloadBytes = (name: string, bytes: Uint8Array, type: string): void =>
  download(name, new Blob([new Uint8Array(bytes)], { type }));

function download(name: string, file: Blob): void {
  const href = URL.createObjectURL(file);
  const link = element('a', { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click is over.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
