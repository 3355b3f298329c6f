import type { Preset } from '../../schemas/calculation.ts';
import type { ContentGraph } from '../graph.ts';
import type { Typed } from './typed.ts';

export interface FilledPreset {
  id: string;
  label: string;
  note: string;
  numbers: readonly (Typed & { input: string })[];
}

/** The numbers of a case in the places of a form; those its claims do not have are left out. */
export const filledPreset = (graph: ContentGraph, preset: Preset): FilledPreset => ({
  id: preset.case,
  label: preset.label,
  note: preset.note,
  numbers: preset.numbers.flatMap((number) => {
    const found = claimNumber(graph, preset.case, number);
    return found ? [{ input: number.input, ...found }] : [];
  }),
});

/** The number a claim of a case was worked out with. */
export function claimNumber(
  graph: ContentGraph,
  id: string,
  { claim, name }: { claim: string; name: string },
): Typed | undefined {
  const claims = graph.find('cases', id)?.data.claims;
  const found = claims?.find((one) => one.id === claim)?.inputs.find((one) => one.name === name);
  return found && { value: found.value, unit: found.unit ?? '' };
}
