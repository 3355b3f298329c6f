import { nativeCompiler } from '../../scripts/lib/typst/native.ts';
import { newsletterTools } from '../../scripts/lib/newsletter/tools.ts';
import type { NewsletterTools } from '../../src/render/newsletter/tools.ts';

/** Tools with the compiler of this machine, or why there are none. */
export async function nativeTools(): Promise<NewsletterTools | string> {
  try {
    return await newsletterTools(await nativeCompiler());
  } catch (error) {
    return `no native compiler on ${process.platform}-${process.arch}: ${String(error)}`;
  }
}

/** What a reader sees of HTML: no tags, no comments, no styles, entities as characters. */
export const visibleText = (html: string): string =>
  html
    .replace(/<!--.*?-->|<(style|title)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
