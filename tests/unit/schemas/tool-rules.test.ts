import { describe, expect, it } from 'vitest';
import { tools } from '../../../src/schemas/tools.ts';
import { graph } from '../../helpers/content.ts';

const dataOf = (id: string) => structuredClone(graph.get('tools', id).data) as Record<string, unknown>;
const messages = (data: unknown) =>
  tools.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')}：${message}`) ?? [];

describe('the rules of a tool', () => {
  it('are taken as the content has them', () => {
    for (const { id } of graph.all('tools')) expect(messages(dataOf(id)), id).toEqual([]);
  });

  it('belong to the form that works by them', () => {
    const { ladder, ...without } = dataOf('ladder');
    expect(messages(without)).toEqual(['ladder：form: ladder 的工具要写这一栏，表单照它显示']);
    expect(messages({ ...dataOf('tier'), ladder })).toEqual(['ladder：这一栏只有 form: ladder 的工具写']);
  });

  it('give an example of the profile with one of its origins', () => {
    const data = dataOf('profile');
    const profile = data['profile'] as { origins: string[]; blocks: { items: Record<string, unknown>[] }[] };
    const item = profile.blocks[1]?.items[0] ?? {};
    item['example'] = '两亿元';
    const told = `profile.blocks.1.items.0.from：示例和出处一起写，出处从 origins 里选：${profile.origins.join('、')}`;
    expect(messages(data)).toEqual([told]);
    item['from'] = '听说';
    expect(messages(data)).toEqual([told]);
    item['from'] = profile.origins[0];
    expect(messages(data)).toEqual([]);
  });
});
