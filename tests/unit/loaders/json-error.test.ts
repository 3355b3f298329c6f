import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorAt } from '../../../src/loaders/json-error.ts';

const characters = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  ' ',
  '0',
  '.',
  'e',
  '-',
  't',
  'x',
  '\n',
  '\u007f',
];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the place where JSON breaks', () => {
  it.each([
    ['a comma before a bracket', '[1,]', 3],
    ['a comma before a brace', '{"a":1,}', 7],
    ['a missing colon', '{"a" 1}', 5],
    ['a missing comma', '[1 2]', 3],
    ['single quotes', "{'a':1}", 1],
    ['a comment', '// map\n{}', 0],
    ['text behind the end', '{} x', 3],
    ['a cut', '{"a":[1', 7],
    ['nothing', '', 0],
    ['a leading zero', '[01]', 1],
  ])('is found: %s', (_, text, offset) => {
    expect(jsonErrorAt(text)).toBe(offset);
  });

  it('is nowhere in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        expect(jsonErrorAt(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
    );
  });

  it('agrees with JSON.parse on texts with one character changed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.constantFrom(...characters), (value, at, char) => {
        const text = JSON.stringify(value);
        const place = at % text.length;
        const changed = text.slice(0, place) + char + text.slice(place + 1);
        expect(jsonErrorAt(changed) === undefined).toBe(isJson(changed));
      }),
    );
  });
});
