import type { RootContent } from 'mdast';
import { componentsIn } from '../../markdown/components.ts';
import { fileRule } from '../../rule.ts';

/** What a component is made for must stand in it: steps are a list, a timeline says when. */
export const componentShape = fileRule('component-shape', 'error', (file) =>
  componentsIn(file).flatMap(({ name, node, place }) => {
    const fault = faults[name]?.(node.children);
    return fault ? [{ place, ...fault }] : [];
  }),
);

interface Fault {
  message: string;
  fix: string;
}

const faults: Readonly<Record<string, (children: readonly RootContent[]) => Fault | undefined>> = {
  Steps: (children) =>
    listIn(children) ? undefined : { message: '<Steps> 里没有列表', fix: '每一步一行，写成“1. 做什么”' },
  Checklist: (children) =>
    listIn(children)
      ? undefined
      : { message: '<Checklist> 里没有列表', fix: '每一项一行，写成“- 要核对的事”' },
  Timeline: (children) => {
    const list = listIn(children);
    if (!list) return { message: '<Timeline> 里没有列表', fix: '每个时点一行，写成“- **当天**：做什么”' };
    const dull = list.children.findIndex(({ children: [paragraph] }) => {
      const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
      return first?.type !== 'strong';
    });
    if (dull < 0) return undefined;
    return {
      message: `<Timeline> 第 ${dull + 1} 项没有写时间`,
      fix: '每一项先写时间，用两个星号加粗，例如 - **当天**：写纪要',
    };
  },
};

const listIn = (children: readonly RootContent[]) => children.find((child) => child.type === 'list');
