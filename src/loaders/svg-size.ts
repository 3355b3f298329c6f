/** CSS pixels in a unit. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** A length in CSS pixels; nothing for `100%` and the like. */
function pixels(length: string | undefined): number | undefined {
  const [, number = '', unit = ''] = /^\s*([\d.]+)\s*([a-z]*)\s*$/.exec(length ?? '') ?? [];
  const value = Number(number) * (units[unit] ?? Number.NaN);
  return number !== '' && value > 0 ? Math.round(value) : undefined;
}

interface WrittenSize {
  width: string | undefined;
  height: string | undefined;
  viewBox: string | undefined;
}

/** The size of a drawing: as written, else by its view box. */
export function sizeOf({
  width,
  height,
  viewBox,
}: WrittenSize): { width: number; height: number } | undefined {
  const [, , w = 0, h = 0] = (viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const own = { width: pixels(width), height: pixels(height) };
  if (own.width && own.height) return { width: own.width, height: own.height };
  if (!(w > 0 && h > 0)) return undefined;
  if (own.width) return { width: own.width, height: Math.round((own.width * h) / w) };
  if (own.height) return { width: Math.round((own.height * w) / h), height: own.height };
  return { width: Math.round(w), height: Math.round(h) };
}
