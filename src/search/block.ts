/** Tokens of a page that count alike. */
export interface Block {
  weight: number;
  tokens: readonly string[];
}
