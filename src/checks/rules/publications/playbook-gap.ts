import { gapsOf } from '../../../domain/playbook/assemble.ts';
import { partNames, partSources } from '../../../domain/playbook/parts.ts';
import type { CheckContext } from '../../context.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';
import { suggestion } from '../../text/nearest.ts';

/** Every industry has a playbook, and a playbook has every part with something in it. */
export const playbookGap = contextRule('playbook-gap', 'error', ({ source, entry }, context) => {
  if (source.collection === 'industries') return withoutPlaybook(source, context);
  if (source.collection !== 'playbooks') return [];
  const stray = withoutIndustry(source, context);
  if (stray.length > 0 || entry?.collection !== 'playbooks') return stray;
  return gapsOf(context.graph, entry, context.today).flatMap(({ part, section }): Finding[] => {
    const name = partNames[part];
    if (section === undefined)
      return [
        {
          place: fieldPlace(source, ['sections']),
          message: `手册缺“${name}”一章（${part}）`,
          fix: `在 sections 里加一项：part: ${part}，再写 title`,
        },
      ];
    // A file that cannot be read is reported itself.
    if (unreadable(context, partSources[part])) return [];
    return [
      {
        place: fieldPlace(source, ['sections', section, 'part']),
        message: `“${name}”一章没有内容：这个行业还没有写到它的条目`,
        fix: '先补这个行业的内容，再做手册',
      },
    ];
  });
});

const unreadable = ({ files }: CheckContext, collections: readonly string[]): boolean =>
  files.some(({ source, entry }) => !entry && collections.includes(source.collection));

function withoutPlaybook(source: SourceFile, { byId }: CheckContext): Finding[] {
  if (byId.get('playbooks')?.has(source.id)) return [];
  return [
    {
      place: { file: source.file, line: 1, column: 1 },
      message: `行业 ${source.id} 没有手册`,
      fix: `照别的行业新建 content/playbooks/${source.id}.mdx`,
    },
  ];
}

function withoutIndustry(source: SourceFile, { byId }: CheckContext): Finding[] {
  const known = [...(byId.get('industries')?.keys() ?? [])];
  if (known.includes(source.id)) return [];
  return [
    {
      place: { file: source.file, line: 1, column: 1 },
      message: `没有行业 ${source.id}${suggestion(source.id, known)}`,
      fix: '手册的文件名要和行业的文件夹名一样',
    },
  ];
}
