import { basisMark, block, muted } from '../components.ts';
import { bullets, heading, link, numbered, strong } from '../nodes.ts';
import type { ChapterRenderer } from './chapter.ts';
import { joined } from './joined.ts';

export const factsChapter: ChapterRenderer<'facts'> = ({ contents }, { graph, industry }) => {
  const { facts, pains, compliance } = contents.facts.data;
  const nodeLink = (id: string) =>
    link(`#nodes-${id}`, graph.find('nodes', `${industry}/${id}`)?.data.title ?? id);
  return [
    heading(2, '可以引用的事实', 'facts-list'),
    numbered(
      facts.map(({ text, period, use, note, basis, sources }) => [
        text,
        basisMark(basis, sources),
        { type: 'break' } as const,
        muted(`时期：${period}；用法：${use}${note ? `；当心：${note}` : ''}`),
      ]),
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
