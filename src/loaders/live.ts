import type { ContentGraph } from '../domain/graph.ts';

/** Content of a running preview, which its process keeps up to date, or of a build, which has read it. */
export interface LiveContent {
  /** The graph that the page being made is to show. */
  graph(): Promise<ContentGraph>;
}

/** Vite gives the pages copies of modules of their own; what they share with the preview hangs on the global object. */
const key = Symbol.for('shengeng.live-content');
const shared = globalThis as { [key]?: LiveContent };

export const liveContent = (): LiveContent | undefined => shared[key];

export function offerLiveContent(content: LiveContent): void {
  shared[key] = content;
}
