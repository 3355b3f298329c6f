/** Where a token stands: number of a text → weight of the block that holds it. */
export type Postings = ReadonlyMap<number, number>;

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
/** Digits of the last place stand for less than this, those before it for as much and more. */
const base = 32;
/** Before the numbers of one weight stands its sign: `!` for 1, `"` for 2. */
const weightSign = 0x20;

/** In few characters: by weight, each number by its distance from the one before. */
export function writePostings(postings: Postings): string {
  const byWeight = Map.groupBy(
    [...postings].sort(([a], [b]) => a - b),
    ([, weight]) => weight,
  );
  return [...byWeight]
    .map(([weight, own]) => {
      const steps = own.map(([place], at) => place - (own[at - 1]?.[0] ?? -1) - 1);
      return String.fromCharCode(weightSign + weight) + steps.map(writeNumber).join('');
    })
    .join('');
}

function writeNumber(value: number): string {
  let written = digits.charAt(value % base);
  for (let rest = Math.floor(value / base); rest > 0; rest = Math.floor(rest / base))
    written = digits.charAt(base + (rest % base)) + written;
  return written;
}

/** What `writePostings` wrote. */
export function readPostings(written: string): Postings {
  const found = new Map<number, number>();
  let [weight, place, step] = [0, -1, 0];
  for (const char of written) {
    const digit = digits.indexOf(char);
    if (digit < 0) {
      weight = char.charCodeAt(0) - weightSign;
      place = -1;
    } else if (digit >= base) step = step * base + digit - base;
    else {
      place += step * base + digit + 1;
      found.set(place, weight);
      step = 0;
    }
  }
  return found;
}
