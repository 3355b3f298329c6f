/** A formula that cannot be worked out; the message says why. */
export class FormulaError extends Error {}

const token =
  /\s*(?:(\d+(?:\.\d+)?)|([a-zA-Z]+(?:\.[\w-]*\w)+|min(?=\s*\()|max(?=\s*\())|(\s-\s|[-+*/(),]))/y;

const choices: Readonly<Record<string, (...values: number[]) => number>> = { min: Math.min, max: Math.max };

interface Reader {
  peek(): string | undefined;
  next(): string;
}

/**
 * Value of a formula of numbers, `+ - * /`, brackets, `min(a, b)`, `max(a, b)` and names with dots. Names may hold
 * hyphens, so a minus after a name stands between blanks.
 * @throws FormulaError
 */
export function calculate(formula: string, valueOf: (name: string) => number): number {
  const reader = readerOf(tokensOf(formula));
  const value = sum(reader, valueOf);
  const rest = reader.peek();
  if (rest !== undefined) throw new FormulaError(`算式读不懂：多出 ${rest}`);
  if (!Number.isFinite(value)) throw new FormulaError('算式除以了 0');
  return value;
}

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  while (formula.slice(at).trim() !== '') {
    token.lastIndex = at;
    const match = token.exec(formula);
    if (!match) throw new FormulaError(`算式读不懂：${formula.slice(at).trim()}`);
    tokens.push((match[1] ?? match[2] ?? match[3] ?? '').trim());
    at = token.lastIndex;
  }
  return tokens;
}

function readerOf(tokens: readonly string[]): Reader {
  let at = 0;
  return {
    peek: () => tokens[at],
    next: () => {
      const value = tokens[at++];
      if (value === undefined) throw new FormulaError('算式没有写完');
      return value;
    },
  };
}

function sum(reader: Reader, valueOf: (name: string) => number): number {
  let value = product(reader, valueOf);
  for (let sign = reader.peek(); sign === '+' || sign === '-'; sign = reader.peek()) {
    reader.next();
    const next = product(reader, valueOf);
    value = sign === '+' ? value + next : value - next;
  }
  return value;
}

function product(reader: Reader, valueOf: (name: string) => number): number {
  let value = atom(reader, valueOf);
  for (let sign = reader.peek(); sign === '*' || sign === '/'; sign = reader.peek()) {
    reader.next();
    const next = atom(reader, valueOf);
    value = sign === '*' ? value * next : value / next;
  }
  return value;
}

function atom(reader: Reader, valueOf: (name: string) => number): number {
  const first = reader.next();
  if (/^\d/.test(first)) return Number(first);
  const choice = choices[first];
  if (choice) {
    reader.next();
    return choice(...bracketed(reader, valueOf));
  }
  if (/^[a-zA-Z]/.test(first)) return valueOf(first);
  if (first !== '(') throw new FormulaError(`算式读不懂：${first}`);
  const [value = Number.NaN, ...others] = bracketed(reader, valueOf);
  if (others.length > 0) throw new FormulaError('算式读不懂：逗号只能写在取小、取大的括号里');
  return value;
}

/** The values between commas up to the closing bracket. */
function bracketed(reader: Reader, valueOf: (name: string) => number): number[] {
  const values = [sum(reader, valueOf)];
  let mark = reader.next();
  for (; mark === ','; mark = reader.next()) values.push(sum(reader, valueOf));
  if (mark !== ')') throw new FormulaError('算式少了右括号');
  return values;
}
