const bound = /^([<>]=?)\s*(-?\d+(?:\.\d+)?)\D*$/;
const between = /^(-?\d+(?:\.\d+)?)\D*\s*~\s*(-?\d+(?:\.\d+)?)\D*$/;

/**
 * What is wrong with the three lights of an indicator: yellow must reach from green to red.
 * Whole numbers may follow each other (`>= 4`, `2 ~ 3`, `<= 1`). Lights in other words are not judged.
 */
export function thresholdFault(green: unknown, yellow: unknown, red: unknown): string | undefined {
  if (typeof green !== 'string' || typeof yellow !== 'string' || typeof red !== 'string') return undefined;
  const [good, middle, bad] = [bound.exec(green), between.exec(yellow), bound.exec(red)];
  if (!middle || !bad) return undefined;
  const ends = [Number(middle[1]), Number(middle[2])].sort((a, b) => a - b);
  const falls = (bad[1] ?? '').startsWith('<');
  const [toBad = 0, toGood = 0] = falls ? ends : [...ends].reverse();
  const isCount = [green, yellow, red].every((text) => /^[<>=\s\d~]+$/.test(text));
  const meets = (light: RegExpExecArray | null, end: number): boolean => {
    if (!light) return true;
    const value = Number(light[2]);
    return value === end || (isCount && (light[1] ?? '').endsWith('=') && Math.abs(value - end) === 1);
  };
  if (good && (good[1] ?? '').startsWith('<') === falls) return `绿“${green}”和红“${red}”朝同一边`;
  if (!meets(bad, toBad)) return `黄“${yellow}”和红“${red}”接不上`;
  return meets(good, toGood) ? undefined : `绿“${green}”和黄“${yellow}”接不上`;
}
