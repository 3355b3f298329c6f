import type { Proposal } from '../../domain/proposal/proposal.ts';

/** A proposal as plain text, for a message or a mail. */
export function proposalText({ title, imprint, parts, versions }: Proposal): string {
  const blocks = parts.map(({ title: heading, points, table, notes = [] }) =>
    [
      `【${heading}】`,
      ...points.map((point) => `- ${point}`),
      ...(table?.rows ?? []).map(([name = '', sum = '', ...results]) => {
        const told = (table?.head.slice(2) ?? []).map((one, at) => `${one} ${results[at] ?? ''}`);
        return `- ${name}：${told.join('，')}${sum && `（${sum}）`}`;
      }),
      ...notes,
    ].join('\n'),
  );
  return [`${title}\n${imprint.join('　')}`, ...blocks, versions].join('\n\n');
}
