/** Look of stages and flows where no stylesheet reaches: a standalone SVG, Typst. chain-map.css repeats the colours. */
import type { ChainStage, FlowKind } from './chain-types.ts';

export const INK = '#22292b';
export const PAPER = '#fffefb';

export const STAGE_COLOURS: Record<ChainStage, { band: string; line: string; text: string }> = {
  upstream: { band: '#f3ecdd', line: '#b39a66', text: '#6b5420' },
  midstream: { band: '#e5edf0', line: '#7d9aa6', text: '#33566a' },
  downstream: { band: '#eee7ee', line: '#a68aa6', text: '#654467' },
};

export interface FlowStyle {
  colour: string;
  width: number;
  /** SVG dash array; empty for a solid line. */
  dash: string;
  cap: 'butt' | 'round';
  /** Arrow head in a 10 × 10 box pointing right with its tip at (10, 5). */
  head: string;
  /** How the head is filled: with the line's colour, not at all, or with paper. */
  headFill: 'line' | 'none' | 'paper';
}

export const FLOW_STYLES: Record<FlowKind, FlowStyle> = {
  goods: { colour: '#37474d', width: 1.5, dash: '', cap: 'butt', head: 'M1 1L10 5L1 9Z', headFill: 'line' },
  cash: { colour: '#1a62a8', width: 1.75, dash: '9 4', cap: 'butt', head: 'M2 .5L9.5 5L2 9.5', headFill: 'none' },
  credit: { colour: '#b04a12', width: 2.25, dash: '.1 4.4', cap: 'round', head: 'M0 5L5 1L10 5L5 9Z', headFill: 'paper' },
};
