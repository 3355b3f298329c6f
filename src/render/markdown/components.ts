import type { BlockContent, Blockquote, Html, PhrasingContent } from 'mdast';
import type { BookComponent } from '../book/components.ts';
import { p, strong } from '../book/nodes.ts';
import type { Block } from '../book/nodes.ts';

type Flow = (title: string, children: BlockContent[]) => BlockContent[];

/** A quotation that begins with its label. */
const quote =
  (label: string): Flow =>
  (title, children) => {
    const name = [label, title === label ? '' : title].filter(Boolean).join('：');
    const blockquote: Blockquote = { type: 'blockquote', children: [p(strong(`【${name}】`)), ...children] };
    return [blockquote];
  };
/** A plain list below its title. */
const titled: Flow = (title, children) => [...(title ? [p(strong(title))] : []), ...children];

type BlockComponent = Exclude<BookComponent, 'Term' | 'Basis' | 'Muted'>;

/** Markdown of every component that is a block. */
export const blocks: { readonly [N in BlockComponent]: Flow } = {
  Redline: quote('红线'),
  Tip: quote('提示'),
  Compliance: quote('合规提示'),
  Script: quote('话术'),
  Steps: titled,
  Checklist: titled,
  Timeline: titled,
  Claim: quote('数字'),
  Kpi: quote('指标'),
  Spin: quote('提问'),
  Scheme: quote('方案'),
  ChainMap: () => [
    p({
      type: 'emphasis',
      children: [{ type: 'text', value: '产业链图见 PDF、Word 和网页版；同样的内容见下面的流向表。' }],
    }),
  ],
};

/** Markdown of every component inside a line. */
export const spans: {
  readonly [N in Exclude<BookComponent, BlockComponent>]: (children: PhrasingContent[]) => PhrasingContent[];
} = {
  Term: (children) => children,
  Basis: (children) => [{ type: 'text', value: '〔' }, ...children, { type: 'text', value: '〕' }],
  Muted: (children) => [{ type: 'text', value: '（' }, ...children, { type: 'text', value: '）' }],
};

/** What a picture says, for there is no file beside this one that could show it. */
export const pictureNote = (alt: string, title: string | null | undefined): Block =>
  p(`［图：${[title, alt].filter(Boolean).join('。')}（图见 PDF、Word 和网页版）］`);

/** A place links lead to; Markdown has no names of its own for that. */
export const anchor = (id: string): Html => ({ type: 'html', value: `<a id="${id}"></a>` });
