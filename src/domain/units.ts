const scales: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };

/** What 万 and % make of a number. */
export const factorOf = (scale: string, share: string): number =>
  (scales[scale] ?? 1) * (share === '' ? 1 : 0.01);

const unitPattern = /^\s*(万亿|亿|万)?\s*(%|％|个百分点|pp)?/;

/** A value with its unit in the fields, in base units. */
export function inBase(value: number, unit = ''): number {
  const [, scale = '', share = ''] = unitPattern.exec(unit.replace(/^(美元|欧元)/, '')) ?? [];
  return value * factorOf(scale, share);
}
