import { choiceNames } from '../../../domain/visit/pack/choices.ts';
import type { PackChoices } from '../../../domain/visit/pack/choices.ts';
import { fitting } from '../../../domain/visit/pack/fitting.ts';
import type { PackData } from '../../../domain/visit/pack/pack-data.ts';
import { packSchemes } from '../../../domain/visit/pack/schemes.ts';
import { setCheckBoxes, setOptions } from '../form/choices.ts';
import type { BoxChoice } from '../form/choices.ts';

const select = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLSelectElement;

/** Shows what can be chosen in an industry, with what is chosen. */
export function showChoices(form: HTMLFormElement, packData: PackData, choices: PackChoices): void {
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  const none = (label: string) => ({ value: '', label });
  const nodes = packData.nodes.map(({ id, name, stage }) => ({ id, name: `${stage}：${name}` }));
  const stage = packData.stages.find((item) => item.stage === choices.stage) ?? packData.stages[0];
  setOptions(select(form, 'node'), [none('不分环节'), ...named(nodes)], choices.node);
  setOptions(select(form, 'tier'), [none('先不定'), ...named(packData.tiers)], choices.tier);
  const stages = packData.stages.map((item) => ({ value: item.stage, label: item.name }));
  setOptions(select(form, 'stage'), stages, stage?.stage);
  setOptions(select(form, 'purpose'), named(stage?.purposes ?? []), choices.purpose);
  const taken = packSchemes(packData, choices).taken.map(({ id }) => id);
  boxes(form, '[data-pains]', 'pain', painChoices(packData, choices));
  const { own, general } = fitting(
    packData.schemes,
    packData.nodes.find(({ id }) => id === choices.node),
  );
  const others = packData.schemes.filter((scheme) => !own.includes(scheme) && !general.includes(scheme));
  const scheme = ({ id, name }: { id: string; name: string }, note = '') => ({
    value: id,
    label: name + note,
    checked: taken.includes(id),
  });
  const schemes = [
    ...[...own, ...general].map((item) => scheme(item)),
    ...others.map((item) => scheme(item, '〔别的环节〕')),
  ];
  boxes(form, '[data-schemes]', 'scheme', schemes);
}

/** Pains of the node come first. */
function painChoices({ pains }: PackData, { node, pains: chosen = [] }: PackChoices) {
  const own = (nodes: readonly string[]) => (node && nodes.includes(node) ? 0 : 1);
  return [...pains]
    .sort((a, b) => own(a.nodes) - own(b.nodes))
    .map(({ id, text }) => ({ value: id, label: text, checked: chosen.includes(id) }));
}

function boxes(form: HTMLFormElement, place: string, name: string, choices: readonly BoxChoice[]): void {
  const field = form.querySelector<HTMLElement>(place);
  const list = field?.querySelector('.check-list');
  if (list) setCheckBoxes(list, name, choices);
  field?.toggleAttribute('hidden', choices.length === 0);
}

/**
 * The choices of the form as an address has them. Nothing typed is among them.
 * @param changed field that was changed just now: choices that followed from its old value are dropped
 * @param byHand whether the schemes were chosen by hand before; else they follow from the other choices
 */
export function formQuery(form: HTMLFormElement, changed: string, byHand: boolean): URLSearchParams {
  const data = new FormData(form);
  const query = new URLSearchParams();
  for (const name of choiceNames)
    for (const value of data.getAll(name)) if (typeof value === 'string' && value) query.append(name, value);
  if (changed === 'industry') for (const name of choiceNames.slice(1)) query.delete(name);
  if (changed === 'stage') query.delete('purpose');
  const follow = ['industry', 'node', 'pain'].includes(changed) || (changed !== 'scheme' && !byHand);
  if (follow) query.delete('scheme');
  // No scheme at all is a choice too; without a trace it would read as none chosen yet.
  else if (!query.has('scheme')) query.append('scheme', '');
  return query;
}
