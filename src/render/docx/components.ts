import type { BookComponent } from '../book/components.ts';

/** Look of a block: colour of its rule and title; `framed` puts the rule and a tint around it. */
interface BlockLook {
  /** Name of the paragraph style, as Word lists it. */
  label: string;
  colour: string;
  tint?: string;
  /** Words before the title of the block. */
  before?: string;
}
interface SpanLook {
  label: string;
  colour?: string;
  /** Half points. */
  size?: number;
  /** Characters around the text. */
  around: readonly [string, string];
}

type SpanName = 'Term' | 'Basis' | 'Muted';

/** One paragraph style for every component that is a block; its id is the name of the component. */
export const blockLooks: { readonly [N in Exclude<BookComponent, SpanName | 'ChainMap'>]: BlockLook } = {
  Redline: { label: '红线', colour: '9C211D', tint: 'FBE9E6' },
  Tip: { label: '提示', colour: '0F5F62', tint: 'E3F0EF' },
  Compliance: { label: '合规提示', colour: '7D4B00', tint: 'FAF0DA' },
  Script: { label: '话术', colour: '33566A', tint: 'EDF2F5' },
  Steps: { label: '步骤', colour: '0F5F62' },
  Checklist: { label: '清单', colour: '0F5F62' },
  Timeline: { label: '时间线', colour: '0F5F62' },
  Claim: { label: '数字', colour: '0F5F62', tint: 'F3F1EA', before: '数字：' },
  Kpi: { label: '指标', colour: '0F5F62', tint: 'F3F1EA', before: '指标：' },
  Spin: { label: '提问', colour: '33566A', tint: 'EDF2F5' },
  Scheme: { label: '方案', colour: '33566A', tint: 'EDF2F5', before: '方案：' },
};
export type BlockName = keyof typeof blockLooks;

/** One character style for every component inside a line. */
export const spanLooks: { readonly [N in SpanName]: SpanLook } = {
  Term: { label: '术语', colour: '0F5F62', around: ['', ''] },
  Basis: { label: '依据', colour: '575F61', size: 17, around: ['〔', '〕'] },
  Muted: { label: '次要', colour: '575F61', size: 19, around: ['', ''] },
};

export const isBlockName = (name: BookComponent): name is BlockName => name in blockLooks;
