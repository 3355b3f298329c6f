import { vocabularyLabels } from '../../../schemas/vocabularies.ts';
import { contextRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import { asked, nearest } from '../../text/nearest.ts';

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
        message: `没有${vocabularyLabels[link.target]} ${value}${asked(meant)}`,
        fix: `可以写：${words.map(({ id, name }) => `${id}（${name}）`).join('、')}`,
      },
    ];
  }),
);
