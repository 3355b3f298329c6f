/** What the forms need from outside; the scripts bring it. */
export interface TypstJob {
  /** Source files and data by absolute path; `/edition.typ` and the like. */
  readonly files: ReadonlyMap<string, string>;
  readonly main: string;
  /** Day written into the file as its creation, `YYYY-MM-DD`. */
  readonly day: string;
}

export interface TypstTool {
  /** @throws with the messages of the compiler; warnings are errors too */
  pdf(job: TypstJob): Uint8Array;
  /** The one page of a document as a drawing. Absent where the compiler cannot draw. */
  svg?(job: TypstJob): string;
}

export interface NewsletterTools {
  readonly typst: TypstTool;
  /** Templates of this folder by name: `edition.typ`, `long.typ`, `pieces.typ`. */
  readonly templates: ReadonlyMap<string, string>;
  /** Draws an SVG `width` pixels wide. */
  png(svg: string, width: number): Promise<Uint8Array>;
}
