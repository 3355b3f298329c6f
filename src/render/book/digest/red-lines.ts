import { bodyBlocks } from '../body.ts';
import { basisMark } from '../components.ts';
import type { Block, Inline } from '../nodes.ts';
import { bullets, heading, strong } from '../nodes.ts';
import type { DigestChapterRenderer } from './chapter.ts';

/** The red lines of the playbook, of its industry, of telling policies and of financing each stage. */
export const redLinesChapter: DigestChapterRenderer = ({ entry, facts, practice, cashFlow }, context) => {
  const own = bodyBlocks(entry, context, { depth: 2, prefix: 'preface' }).filter(
    (block) => block.type === 'mdxJsxFlowElement' && block.name === 'Redline',
  );
  const industry = facts?.data.compliance.map(({ text, basis }): Inline => [text, basisMark(basis)]);
  const financing = cashFlow?.data.financing.map(({ stage, avoid }): Inline => [
    strong(`${context.graph.wordName('chainStages', stage)}：`),
    avoid,
  ]);
  return {
    id: 'red-lines',
    title: '红线',
    blocks: [
      ...own,
      ...section('这个行业要守的', 'red-lines-industry', industry),
      ...section('融资时不要做', 'red-lines-financing', financing),
      ...section('转述政策时', 'red-lines-policies', practice?.data.policyRedLines),
    ],
  };
};

const section = (title: string, id: string, items: readonly Inline[] = []): Block[] =>
  items.length > 0 ? [heading(2, title, id), bullets(items)] : [];
