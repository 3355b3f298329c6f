import type { TypstTool } from '../typst/job.ts';

/** What the forms need from outside; the scripts bring it. */
export interface NewsletterTools {
  readonly typst: TypstTool;
  /** Templates of this folder by name: `edition.typ`, `long.typ`, `cover.typ`, `blocks.typ`. */
  readonly templates: ReadonlyMap<string, string>;
  /** Draws an SVG `width` pixels wide. */
  png(svg: string, width: number): Promise<Uint8Array>;
}
