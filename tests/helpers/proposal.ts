import { readAll } from '../../src/domain/calculation/scenarios.ts';
import type { Given } from '../../src/domain/calculation/work-out.ts';
import type { ContentGraph } from '../../src/domain/graph.ts';
import { figuresOf } from '../../src/domain/proposal/figures.ts';
import { proposalOf } from '../../src/domain/proposal/proposal.ts';
import type { Proposal, ProposalFacts } from '../../src/domain/proposal/proposal.ts';
import { proposalSettings } from '../../src/domain/proposal/settings.ts';
import { graph } from './content.ts';

const facts: ProposalFacts = {
  client: '示例客户',
  draft: 2,
  day: '2026-11-30',
  told: ['贵公司说下半年要换两台设备。'],
  agreed: ['下周四上午双方财务对账。'],
};

/** A proposal of the real content, or of another, with every field of the form filled with a number. */
export function madeProposal(
  scheme: string,
  from: ContentGraph = graph,
  more?: Partial<ProposalFacts>,
): Proposal {
  const settings = proposalSettings(from, 'value');
  const { calculations, spread = { low: 0, high: 0 } } = from.get('tools', 'value').data;
  const inputs = calculations.flatMap((one) => one.inputs);
  const given: Given = {
    numbers: new Map(
      inputs.map(({ name, unit }, at) => [
        name,
        { value: name === '附加费用' ? 2 : unit === '万元' ? 3000 + at : 1.5, unit },
      ]),
    ),
    chosen: new Map(),
  };
  const chosen = settings.schemes.find(({ id }) => id === scheme);
  if (!chosen) throw new Error(`${scheme} has no client view`);
  const figures = figuresOf(readAll(calculations, given, spread), given, calculations);
  return proposalOf(settings, chosen, { ...facts, ...more }, figures);
}
