/** The industry chain map as plain data: what comes in, and what a layout hands to any renderer. */

export type ChainStage = 'upstream' | 'midstream' | 'downstream';
export type FlowKind = 'goods' | 'cash' | 'credit';

/** `wide`: left to right on a screen; `tall`: one column on a phone; `page`: one column on A4. */
export type ChainForm = 'wide' | 'tall' | 'page';

export interface ChainMapNode {
  id: string;
  name: string;
  stage: ChainStage;
  href: string;
}

export interface ChainMapEdge {
  from: string;
  to: string;
  kind: FlowKind;
  label: string;
}

export interface ChainMapInput {
  title: string;
  description: string;
  nodes: readonly ChainMapNode[];
  /** Both ends must be in `nodes`. */
  edges: readonly ChainMapEdge[];
  /** Put before every id in the drawing; unique in the page. */
  idPrefix: string;
}

export interface Point {
  x: number;
  y: number;
}

export interface Rect extends Point {
  width: number;
  height: number;
}

export interface ChainBox extends Rect {
  id: string;
  stage: ChainStage;
  /** The name broken into lines that fit the box. */
  lines: string[];
}

export interface ChainRoute {
  /** Index in `ChainMapInput.edges`. */
  edge: number;
  kind: FlowKind;
  /** From the border of the giving box to the border of the receiving one; every leg is horizontal or vertical. */
  points: Point[];
}

export interface ChainBand extends Rect {
  stage: ChainStage;
  /** Left end of the baseline of the stage's name. */
  title: Point;
}

/** All lengths in CSS pixels, rounded to halves; origin top left. */
export interface ChainLayout {
  form: ChainForm;
  width: number;
  height: number;
  fontSize: number;
  bands: ChainBand[];
  boxes: ChainBox[];
  /** Same order as `ChainMapInput.edges`. */
  routes: ChainRoute[];
}

/** A drawing in a file of its own, for a page to show. */
export interface ChainMapFile {
  src: string;
  title: string;
  description: string;
  /** CSS pixels. */
  width: number;
  height: number;
}

export const STAGES: readonly ChainStage[] = ['upstream', 'midstream', 'downstream'];
export const KINDS: readonly FlowKind[] = ['goods', 'cash', 'credit'];

export const STAGE_LABEL: Record<ChainStage, string> = {
  upstream: '上游',
  midstream: '中游',
  downstream: '下游',
};

export const KIND_LABEL: Record<FlowKind, string> = {
  goods: '货物',
  cash: '资金',
  credit: '信用/垫资',
};

/** Rounds to half a pixel, so that the same input gives the same bytes. */
export function half(value: number): number {
  return Math.round(value * 2) / 2;
}
