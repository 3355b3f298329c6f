import type { ClientEdition } from '../../domain/newsletter/client/client-edition.ts';
import { coverImage } from './cover.ts';
import { deadlinesIcs } from './deadlines.ts';
import { draftEml } from './email/eml.ts';
import { emailHtml } from './email/html.ts';
import { longImages } from './long-image.ts';
import { manifestJson } from './manifest.ts';
import type { FormContent } from './manifest.ts';
import { emailText, wecomText } from './text.ts';
import type { NewsletterTools } from './tools.ts';
import { editionPdf } from './typst.ts';
import { webPage } from './web.ts';
import { wechatArticles } from './wechat.ts';

/**
 * Every file clients may receive, by name, and `manifest.json` over them. The same edition and tools
 * always give the same bytes. `cover.png` and `long-*.png` are absent where the compiler cannot draw; `deadlines.ics`
 * where there is no deadline, nor one that changed; `wechat-2.html` and on are there when one article is too long.
 */
export async function renderClientForms(
  edition: ClientEdition,
  tools: NewsletterTools,
): Promise<Map<string, FormContent>> {
  const html = emailHtml(edition);
  const text = emailText(edition);
  const forms = new Map<string, FormContent>([
    ['email.html', html],
    ['email.txt', text],
    [
      'draft.eml',
      draftEml({ subject: edition.subject, text, html, boundary: `${edition.id}-${edition.variant}` }),
    ],
    ...wechatArticles(edition).map((article, index) => [numbered('wechat', index, 'html'), article] as const),
    ['wecom.txt', wecomText(edition)],
    ['edition.pdf', editionPdf(edition, tools)],
    ['index.html', webPage(edition)],
  ]);
  if (edition.deadlines.length > 0 || edition.changedDeadlines)
    forms.set('deadlines.ics', deadlinesIcs(edition));
  const cover = await coverImage(edition, tools);
  if (cover) forms.set('cover.png', cover);
  for (const [index, image] of (await longImages(edition, tools)).entries())
    forms.set(`long-${index + 1}.png`, image);
  return forms.set('manifest.json', await manifestJson(edition, forms));
}

/** `wechat.html`, then `wechat-2.html`. */
const numbered = (name: string, index: number, ending: string): string =>
  index === 0 ? `${name}.${ending}` : `${name}-${index + 1}.${ending}`;
