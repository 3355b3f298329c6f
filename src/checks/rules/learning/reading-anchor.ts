import { presentKey } from '../../../domain/former-ids.ts';
import type { FieldPath } from '../../../schemas/walk.ts';
import type { CheckContext, ParsedFile } from '../../context.ts';
import { linkableIds, pageIds, pageOf } from '../../markdown/page-ids.ts';
import { isRecord } from '../../../schemas/is-record.ts';
import { contextRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import { suggestion } from '../../text/nearest.ts';

/** Collections that name an entry and an anchor of its page. */
const withReadings: readonly string[] = ['modules', 'questions', 'learningPath', 'coverage'];

/** Where a module or a question sends its reader, the heading must be there. */
export const readingAnchor = contextRule('reading-anchor', 'error', ({ source, links }, context) => {
  if (!withReadings.includes(source.collection)) return [];
  return links.flatMap(({ path, link, value }) => {
    const around = path.slice(0, -1);
    const anchor = link.kind === 'entryKey' ? anchorAt(source.data, around) : '';
    const known = anchor === '' ? undefined : anchorsOf(value, context);
    if (known === undefined || known.includes(anchor)) return [];
    return [
      {
        place: fieldPlace(source, [...around, 'anchor']),
        message: `${value} 没有小标题 ${anchor}${suggestion(anchor, known)}`,
        fix:
          known.length > 0
            ? `可以写：${known.join('、')}；整页就不写 anchor`
            : '它本来就在一页的中间，删掉 anchor',
      },
    ];
  });
});

function anchorAt(data: unknown, path: FieldPath): string {
  const around = path.reduce<unknown>((value, part) => {
    if (Array.isArray(value)) return value[Number(part)] as unknown;
    return isRecord(value) ? value[String(part)] : undefined;
  }, data);
  const anchor = isRecord(around) ? around['anchor'] : '';
  return typeof anchor === 'string' ? anchor : '';
}

/** An entry read at an anchor of a common page has none below it. */
const isPiece = ({ row }: ParsedFile): boolean => row.path.endsWith('#:id');

/** Nothing when the entry is missing or unreadable, or its kind of page is not known: others report that. */
function anchorsOf(value: string, context: CheckContext): string[] | undefined {
  const key = presentKey(value, context.present) ?? value;
  const target = context.files.find(({ source }) => `${source.collection}/${source.id}` === key);
  if (!target) return undefined;
  if (isPiece(target)) return [];
  const page = pageIds(context).get(pageOf(target.source, context));
  return page?.isWhole ? linkableIds(page) : undefined;
}
