/** Milliseconds after composition in which a key still belongs to the input method. */
const settleMs = 50;

/**
 * Keeps the keys of an input method away from a page's own shortcuts: Enter that
 * accepts a candidate must never search or follow a result.
 */
export class CompositionGuard {
  #composing = false;
  #endedAt = Number.NEGATIVE_INFINITY;

  start(): void {
    this.#composing = true;
  }

  end(now: number): void {
    this.#composing = false;
    this.#endedAt = now;
  }

  get composing(): boolean {
    return this.#composing;
  }

  /** Whether a key press must be left to the input method. */
  owns(event: { isComposing: boolean; keyCode: number }, now: number): boolean {
    return this.#composing || event.isComposing || event.keyCode === 229 || now - this.#endedAt < settleMs;
  }
}
