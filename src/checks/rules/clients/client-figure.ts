import { disagreements } from '../../../domain/agreement/compare.ts';
import { wrongRoles } from '../../../domain/agreement/roles.ts';
import type { ClientWords } from '../../../domain/agreement/entries.ts';
import { takenFrom } from '../../../domain/agreement/unverified.ts';
import { clientLevel } from '../../../domain/newsletter/choice/obstacles.ts';
import { evidenceOf } from '../../../domain/policies/evidence.ts';
import { shownFigures, unshownFigures } from '../../../domain/policies/figures.ts';
import type { ContentGraph } from '../../../domain/graph.ts';
import { viewsIn } from '../../fields/client-words.ts';
import type { ViewInFile } from '../../fields/client-words.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import { disagreementText } from '../../text/disagreement.ts';

/** A figure or day that clients are told and the entry does not have, or has with another unit or the other way round. */
export const clientFigure = contextRule('client-figure', 'error', (file, { graph }) =>
  viewsIn(file, graph).flatMap((view) => {
    const unshown = unshownIn(view, graph);
    return [...view.words, ...parametersOf(view)].flatMap(({ path, text }): Finding[] =>
      [
        ...disagreements(text, view.held, path[0] !== 'notFor'),
        ...(view.policy ? wrongRoles(text, view.policy.data) : []),
      ]
        .filter(
          ({ kind, told }) =>
            !(kind === 'absent' || kind === 'unit') || !unshown({ path, text }).includes(told.text),
        )
        .filter(({ kind }) => kind !== 'absent' || takenFrom(text, view.unverified, view.held).length === 0)
        .map((one) => ({
          place: fieldPlace(file.source, [...view.path, ...path]),
          ...disagreementText(one),
        })),
    );
  }),
);

/** Figures of a policy that `unshown-figure` tells already: no page shows them. */
function unshownIn({ own }: ViewInFile, graph: ContentGraph): (words: ClientWords) => readonly string[] {
  if (!own) return () => [];
  const shown = shownFigures(own, evidenceOf(graph, own), clientLevel);
  return ({ path, text }) => (path[0] === 'example' ? [] : unshownFigures(text, shown));
}

/** Rates and terms of an example are those of the rule; its amounts are assumed. */
const parametersOf = ({ view: { example } }: ViewInFile): ViewInFile['words'] =>
  (example?.inputs ?? []).flatMap(({ value, unit = '' }, index) =>
    /^(?:%|个百分点|年|个月|天|日)$/.test(unit)
      ? [{ path: ['example', 'inputs', index, 'value'], text: `${value}${unit}` }]
      : [],
  );
