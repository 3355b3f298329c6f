import type { Disagreement } from '../../domain/agreement/disagreement.ts';

interface Words {
  message: string;
  fix: string;
}

const wrong = (told: string): string => `给客户看的“${told}”`;
const compare = '对照原文，改掉写错的一处';

/** How an author is told that words for clients say another figure than the entry. */
export function disagreementText({ kind, told, near }: Disagreement): Words {
  switch (kind) {
    case 'absent':
      return {
        message: `${wrong(told.text)}条目里没有${near ? `，条目里写的是“${near.text}”` : ''}`,
        fix: '客户视图写错了，就改成条目里的数；条目漏了，先按原文补成要点',
      };
    case 'unit':
      return { message: `${wrong(told.text)}和条目的单位不一样，条目里是“${near.text}”`, fix: compare };
    case 'bound':
      return {
        message: `${wrong(told.text)}和条目说反了：这里说的是${boundNames[told.bound ?? 'most']}，条目里是${boundNames[near.bound ?? 'most']}`,
        fix: compare,
      };
    case 'case':
      return {
        message: `${wrong(told.text)}是条目里另一种情形的数，这种情形条目里写的是“${near.text}”`,
        fix: compare,
      };
    case 'role':
      return { message: `${wrong(told.text)}不是这件事的日子，条目里写的是“${near.text}”`, fix: compare };
    case 'way':
      return { message: `${wrong(`由${near.text}到${told.text}`)}升降说反了`, fix: compare };
  }
}

const boundNames = {
  most: '至多',
  least: '至少',
  until: '到这天为止',
  from: '从这天开始',
} as const;
