import type { Entry } from '../../../domain/graph.ts';
import { basisMark, block, muted } from '../components.ts';
import type { Block } from '../nodes.ts';
import { bullets, heading, joined, link, numbered, strong } from '../nodes.ts';
import type { ChapterRenderer } from './chapter.ts';

export const factsChapter: ChapterRenderer<'facts'> = ({ contents }, { graph, industry }) => {
  const { facts, pains, compliance } = contents.facts.data;
  const nodeLink = (id: string) =>
    link(`#nodes-${id}`, graph.find('nodes', `${industry}/${id}`)?.data.title ?? id);
  return [
    ...factList(
      '可以引用的事实',
      'facts-list',
      facts.filter(({ quotable }) => quotable),
    ),
    ...factList(
      '只供内部参考，不对客户引用',
      'facts-hints',
      facts.filter(({ quotable }) => !quotable),
    ),
    heading(2, '痛点落在哪些环节', 'facts-pains'),
    bullets(
      pains.map(({ pain, text, nodes, basis, sources }) => [
        strong(`${graph.wordName('pains', pain)}：`),
        text,
        basisMark(basis, sources),
        ' 环节：',
        ...joined(nodes.map(nodeLink)),
      ]),
    ),
    block('Compliance', '合规提示', [
      bullets(compliance.map(({ text, basis, sources }) => [text, basisMark(basis, sources)])),
    ]),
  ];
};

function factList(title: string, id: string, facts: Entry<'facts'>['data']['facts']): Block[] {
  if (facts.length === 0) return [];
  const items = facts.map(({ text, period, use, note, basis, sources }) => [
    text,
    basisMark(basis, sources),
    { type: 'break' } as const,
    muted(`时期：${period}；用法：${use}${note ? `；当心：${note}` : ''}`),
  ]);
  return [heading(2, title, id), numbered(items)];
}
