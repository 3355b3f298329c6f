const blank = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

class JsonError extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super(`not JSON from ${offset}`);
    this.offset = offset;
  }
}

/** Offset of the first character that is not JSON, or `undefined`; `JSON.parse` names no place for some mistakes. */
export function jsonErrorAt(text: string): number | undefined {
  const reader = new JsonReader(text);
  try {
    reader.value();
    return reader.rest();
  } catch (error) {
    if (error instanceof JsonError) return error.offset;
    throw error;
  }
}

class JsonReader {
  private offset = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  value(): void {
    if (this.taken("{")) this.items("}", () => this.pair());
    else if (this.taken("[")) this.items("]", () => this.value());
    else if (this.text[this.offset] === '"') this.match(string);
    else this.match(scalar);
  }

  private pair(): void {
    this.match(string);
    this.take(":");
    this.value();
  }

  /** Offset of what stands after the value, if anything. */
  rest(): number | undefined {
    this.skip();
    return this.offset < this.text.length ? this.offset : undefined;
  }

  private items(close: string, item: () => void): void {
    if (this.taken(close)) return;
    do {
      this.skip();
      item();
    } while (this.taken(","));
    this.take(close);
  }

  private taken(char: string): boolean {
    this.skip();
    if (this.text[this.offset] !== char) return false;
    this.offset++;
    return true;
  }

  private take(char: string): void {
    if (!this.taken(char)) throw new JsonError(this.offset);
  }

  private match(pattern: RegExp): void {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text);
    if (!found) throw new JsonError(this.offset);
    this.offset += found[0].length;
  }

  private skip(): void {
    this.match(blank);
  }
}
