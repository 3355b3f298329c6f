import { internalNameIn } from '../../../domain/newsletter/client/client-names.ts';
import type { ContentGraph } from '../../../domain/graph.ts';
import type { FieldPath } from '../../../schemas/walk.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** What the bank calls its clients and posts among itself, where clients would read it. */
export const segmentName = contextRule('segment-name', 'error', ({ source, entry }, { graph }) => {
  if (entry?.collection !== 'editions' || graph.find('publications', entry.id)) return [];
  const at = (path: FieldPath, message: string, fix: string): Finding => ({
    place: fieldPlace(source, path),
    message,
    fix,
  });
  const { segments, ...edition } = entry.data;
  return [
    ...wordsWith(graph, edition, []).map(({ path, name }) => at(path, insideMessage(name), insideFix)),
    ...segments.flatMap((segment, index) => {
      const field = segment.clientName === undefined ? 'name' : 'clientName';
      const inside = internalNameIn(graph, segment.clientName ?? segment.name);
      return [
        ...(inside === undefined
          ? []
          : [
              at(
                ['segments', index, field],
                `版本名“${segment.clientName ?? segment.name}”里有内部的叫法“${inside}”，客户会看到`,
                '另写给客户看的名字，例如 clientName: 小微企业',
              ),
            ]),
        ...(graph.find('tiers', segment.id)
          ? [
              at(
                ['segments', index, 'id'],
                `版本的标识 ${segment.id} 是内部客户层级的标识，会出现在文件夹名里`,
                '换一个按行业或规模起的标识，例如 small',
              ),
            ]
          : []),
        ...wordsWith(graph, segment, ['segments', index]).map(({ path, name }) =>
          at(path, insideMessage(name), insideFix),
        ),
      ];
    }),
  ];
});

const insideMessage = (name: string): string => `给客户看的文字里有内部的叫法“${name}”`;
const insideFix = '换成客户自己会用的说法，例如 小微企业';

interface Words {
  title?: string | undefined;
  subject?: string | undefined;
  preheader?: string | undefined;
  intro?: readonly string[] | undefined;
}

function wordsWith(
  graph: ContentGraph,
  { title, subject, preheader, intro = [] }: Words,
  under: FieldPath,
): { path: FieldPath; name: string }[] {
  const texts: [FieldPath, string | undefined][] = [
    [['title'], title],
    [['subject'], subject],
    [['preheader'], preheader],
    ...intro.map((text, index): [FieldPath, string] => [['intro', index], text]),
  ];
  return texts.flatMap(([path, text]) => {
    const name = text && internalNameIn(graph, text);
    return name ? [{ path: [...under, ...path], name }] : [];
  });
}
