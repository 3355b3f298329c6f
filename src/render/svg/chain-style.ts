/** Look of stages and flows as SVG attributes, where no stylesheet reaches. chain-colours.css repeats them. */
import type { ChainStage, FlowKind } from './chain-types.ts';

export const INK = '#22292b';
export const PAPER = '#fffefb';

export const STAGE_COLOURS: Record<ChainStage, { band: string; line: string; text: string }> = {
  upstream: { band: '#f3ecdd', line: '#b39a66', text: '#6b5420' },
  midstream: { band: '#e5edf0', line: '#7d9aa6', text: '#33566a' },
  downstream: { band: '#eee7ee', line: '#a68aa6', text: '#654467' },
};

export const FLOW_COLOURS: Record<FlowKind, string> = {
  goods: '#37474d',
  cash: '#1a62a8',
  credit: '#b04a12',
};

export interface ChainColours {
  ink: string;
  paper: string;
  stages: Readonly<Record<ChainStage, { band: string; line: string; text: string }>>;
  flows: Readonly<Record<FlowKind, string>>;
}

export const screenColours: ChainColours = {
  ink: INK,
  paper: PAPER,
  stages: STAGE_COLOURS,
  flows: FLOW_COLOURS,
};

/** Black and white: dash and head tell the flows apart, depth of grey the stages. */
export const printColours: ChainColours = {
  ink: '#000',
  paper: '#fff',
  stages: {
    upstream: { band: '#f4f4f4', line: '#666', text: '#000' },
    midstream: { band: '#e9e9e9', line: '#666', text: '#000' },
    downstream: { band: '#dedede', line: '#666', text: '#000' },
  },
  flows: { goods: '#000', cash: '#000', credit: '#000' },
};

export interface FlowStyle {
  line: Readonly<Record<'stroke' | 'stroke-width' | 'stroke-linecap' | 'stroke-dasharray', string | number>>;
  /** A path in a 10 × 10 box that points right with its tip at (10, 5). */
  head: Readonly<Record<'d' | 'fill' | 'stroke' | 'stroke-width' | 'stroke-linejoin', string | number>>;
}

type Dash = 'none' | `${number} ${number}`;

function flowStyle(
  [kind, stroke]: readonly [FlowKind, string],
  width: number,
  dash: Dash,
  d: string,
  fill: string,
): FlowStyle {
  const cap = kind === 'credit' ? 'round' : 'butt';
  return {
    line: { stroke, 'stroke-width': width, 'stroke-linecap': cap, 'stroke-dasharray': dash },
    head: { d, fill, stroke, 'stroke-width': 1.25, 'stroke-linejoin': 'round' },
  };
}

/** Told apart without colour: solid and filled triangle, long dashes and open arrow, dots and diamond. */
export function flowStyles({ flows, paper }: ChainColours): Record<FlowKind, FlowStyle> {
  return {
    goods: flowStyle(['goods', flows.goods], 1.5, 'none', 'M1 1L10 5L1 9Z', flows.goods),
    cash: flowStyle(['cash', flows.cash], 1.75, '9 4', 'M2 .5L9.5 5L2 9.5', 'none'),
    credit: flowStyle(['credit', flows.credit], 2.25, '0.1 4.4', 'M0 5L5 1L10 5L5 9Z', paper),
  };
}

export const FLOW_STYLES = flowStyles(screenColours);
