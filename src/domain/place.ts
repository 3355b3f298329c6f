/** Where an author finds something: the file below `content/`, and the 1-based line and column in it. */
export interface Place {
  file: string;
  line: number;
  column: number;
}
