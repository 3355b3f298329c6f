import type { ContentGraph, Entry } from '../../domain/graph.ts';
import { assembleEdition } from '../../domain/newsletter/assemble.ts';
import type { EditionVariant, EditionView } from '../../domain/newsletter/edition-view.ts';
import { editionState } from '../../domain/newsletter/state.ts';
import { publishedText } from '../../loaders/published.ts';
import { emailHtml } from '../../render/newsletter/email/html.ts';
import { emailText, wecomText } from '../../render/newsletter/text.ts';
import { wechatArticles } from '../../render/newsletter/wechat.ts';

/** What the page of an edition shows: the frozen files of a published one, the content of any other. */
export async function editionContent(graph: ContentGraph, entry: Entry<'editions'>): Promise<EditionView> {
  return editionState(graph, entry.id) === 'published' ? frozenView(entry) : freshView(graph, entry);
}

function freshView(graph: ContentGraph, entry: Entry<'editions'>): EditionView {
  const { variants } = assembleEdition(graph, entry);
  const [whole] = variants;
  if (!whole) throw new Error(`${entry.id} 没有可以排的内容。`);
  return {
    forms: {
      email: emailHtml(whole),
      text: emailText(whole),
      wechat: wechatArticles(whole),
      wecom: wecomText(whole),
    },
    variants: variants.map((edition) => ({
      name: edition.segment?.name ?? '通用版',
      folder: edition.segment ? `${edition.segment.id}/` : '',
      articles: wechatArticles(edition).length,
    })),
  };
}

async function frozenView({ id, data }: Entry<'editions'>): Promise<EditionView> {
  const read = async (name: string) => (await publishedText(id, name)) ?? '';
  const folders = [
    { name: '通用版', folder: '' },
    ...data.segments.map(({ id: segment, name }) => ({ name, folder: `${segment}/` })),
  ];
  const variants: EditionVariant[] = [];
  for (const { name, folder } of folders) {
    const articles = (await articlesOf(id, folder)).length;
    if (articles > 0) variants.push({ name, folder, articles });
  }
  return {
    forms: {
      email: await read('email.html'),
      text: await read('email.txt'),
      wechat: await articlesOf(id, ''),
      wecom: await read('wecom.txt'),
    },
    variants,
  };
}

/** Articles for WeChat in order: `wechat.html`, `wechat-2.html`. */
async function articlesOf(id: string, folder: string): Promise<string[]> {
  const articles: string[] = [];
  for (;;) {
    const number = articles.length === 0 ? '' : `-${articles.length + 1}`;
    const article = await publishedText(id, `${folder}wechat${number}.html`);
    if (article === undefined) return articles;
    articles.push(article);
  }
}
