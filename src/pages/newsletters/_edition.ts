import { dateText } from '../../domain/days.ts';
import type { ContentGraph, Entry } from '../../domain/graph.ts';
import { assembleEdition } from '../../domain/newsletter/assemble.ts';
import type { EditionVariant, EditionView } from '../../domain/newsletter/edition-view.ts';
import { letterId } from '../../domain/newsletter/corrections/correction-id.ts';
import { correctionsOf } from '../../domain/newsletter/corrections/corrections.ts';
import { articlesIn, letterFolder } from '../../domain/newsletter/files.ts';
import { editionState } from '../../domain/newsletter/approval/state.ts';
import { publishedText } from '../../loaders/published.ts';
import { emailHtml } from '../../render/newsletter/email/html.ts';
import { emailText, wecomText } from '../../render/newsletter/text.ts';
import { wechatArticles } from '../../render/newsletter/wechat.ts';

/** What the page of an edition shows: the frozen files of a published one, the content of any other. */
export async function editionContent(graph: ContentGraph, entry: Entry<'editions'>): Promise<EditionView> {
  return editionState(graph, entry.id) === 'published' ? frozenView(graph, entry) : freshView(graph, entry);
}

function freshView(graph: ContentGraph, entry: Entry<'editions'>): EditionView {
  const [whole] = assembleEdition(graph, entry).variants;
  if (!whole) throw new Error(`${entry.id} 没有可以排的内容。`);
  return {
    forms: {
      email: emailHtml(whole),
      text: emailText(whole),
      wechat: wechatArticles(whole),
      wecom: wecomText(whole),
    },
    variants: [],
  };
}

async function frozenView(graph: ContentGraph, { id, data }: Entry<'editions'>): Promise<EditionView> {
  const read = async (name: string) => (await publishedText(id, name)) ?? '';
  const paths = graph.get('approvals', id).data.files.map(({ path }) => path);
  const variants = [
    variantOf(paths, '通用版', ''),
    ...data.segments.map((segment) => variantOf(paths, segment.name, `${segment.id}/`)),
    ...lettersOf(graph, id, data.segments),
  ].filter(({ files }) => files.length > 0);
  return {
    forms: {
      email: await read('email.html'),
      text: await read('email.txt'),
      wechat: await Promise.all(articlesIn(paths).map(read)),
      wecom: await read('wecom.txt'),
    },
    variants,
  };
}

/** The corrections that went out as letters, to be sent after the edition. */
function lettersOf(
  graph: ContentGraph,
  id: string,
  segments: Entry<'editions'>['data']['segments'],
): EditionVariant[] {
  return correctionsOf(graph, id).flatMap((one) => {
    if (!graph.find('publications', letterId(one))) return [];
    const paths = graph
      .get('approvals', letterId(one))
      .data.files.map(({ path }) => letterFolder(one.id) + path);
    const name = `更正函（${dateText(one.data.date)}）`;
    return [
      variantOf(paths, name, letterFolder(one.id)),
      ...segments.map((segment) =>
        variantOf(paths, `${name}，${segment.name}`, `${letterFolder(one.id)}${segment.id}/`),
      ),
    ];
  });
}

/** @param paths every approved file */
function variantOf(paths: readonly string[], name: string, folder: string): EditionVariant {
  const own = paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  return { name, folder, files: own.filter((path) => !path.includes('/')) };
}
