/** A document to set: what goes into the compiler. */
export interface TypstJob {
  /** Source files and data by absolute path; `/playbook.typ` and the like. */
  readonly files: ReadonlyMap<string, string>;
  /** Pictures by absolute path. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>;
  readonly main: string;
  /** Day written into the file as its creation, `YYYY-MM-DD`. */
  readonly day: string;
}

export interface TypstTool {
  /** @throws with the compiler's messages; a warning, such as a missing font, is an error too */
  pdf(job: TypstJob): Uint8Array;
  /** The only page of a document as SVG, text as shapes. Absent where the compiler cannot draw. @throws as `pdf` */
  svg?(job: TypstJob): string;
  /** What a document tells of itself: the value of its only metadata with this label. Absent as `svg`. @throws as `pdf` */
  answer?(job: TypstJob, label: string): unknown;
}
