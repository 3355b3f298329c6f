import type { VocabularyName } from '../../../schemas/fields.ts';
import { contextRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import { asked, nearest } from '../../text/nearest.ts';

const listNames: Record<VocabularyName, string> = {
  phases: '阶段',
  visitStages: '拜访阶段',
  chainStages: '链条位置',
  productLines: '产品线',
  pains: '痛点',
  topics: '主题',
  posts: '岗位',
  touchpoints: '触点',
  valueSteps: '价值管理环节',
};

/** Silent while the word list itself cannot be read: that is reported in its own file. */
export const unknownTerm = contextRule('unknown-term', 'error', ({ source, links }, { graph }) =>
  links.flatMap(({ path, link, value }) => {
    if (link.kind !== 'term') return [];
    const words = graph.words(link.target);
    const known = words.map((word) => word.id);
    if (known.length === 0 || known.includes(value)) return [];
    const meant = words.find(({ name }) => name === value)?.id ?? nearest(value, known);
    return [
      {
        place: fieldPlace(source, path),
        message: `没有${listNames[link.target]} ${value}${asked(meant)}`,
        fix: `可以写：${words.map(({ id, name }) => `${id}（${name}）`).join('、')}`,
      },
    ];
  }),
);
