import { presentAddress } from '../../../domain/former-addresses.ts';
import { decodedAnchor } from '../../../markdown/anchor.ts';
import { linksIn, siteTarget } from '../../markdown/addresses.ts';
import { linkableIds, pageIds, pageOf } from '../../markdown/page-ids.ts';
import type { PageIds } from '../../markdown/page-ids.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { suggestion } from '../../text/nearest.ts';

/** Of every page that holds entries or stands in the table of pages, once all its files can be read. */
export const brokenAnchor = contextRule('broken-anchor', 'error', (file, context) => {
  const own = pageOf(file.source, context);
  return linksIn(file).flatMap(({ url, place }) => {
    const target = siteTarget(presentAddress(url, context.moved) ?? url);
    if (target?.anchor === undefined) return [];
    const page = pageIds(context).get(target.path || own);
    const known = page?.isWhole ? linkableIds(page) : undefined;
    const anchor = decodedAnchor(target.anchor);
    if (!page || !known || known.includes(anchor)) return [];
    return [{ place, ...told(target.path, anchor, known, page) }];
  });
});

function told(path: string, anchor: string, known: readonly string[], page: PageIds): Omit<Finding, 'place'> {
  const message = `${path || '本页'}${path && ' '}没有小标题 #${anchor}${suggestion(anchor, known)}`;
  if (path !== '') return { message, fix: '打开那一页核对小标题' };
  const written = [...page.headings.keys()].map((id) => `#${id}`);
  return { message, fix: written.length > 0 ? `可以写：${written.join('、')}` : '本页没有小标题' };
}
