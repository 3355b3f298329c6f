const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Days in Beijing on which the moon was or will be new, 2025 to 2031; by the series of Meeus, to about a minute. */
export const newMoonDays = (): string[] => Array.from({ length: 85 }, (_, at) => newMoonDay(310 + at));

/** @param k moons since January 2000 */
function newMoonDay(k: number): string {
  const t = k / 1236.85;
  const sun = radians(2.5534 + 29.1053567 * k);
  const moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
  const node = radians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
  const e = 1 - 0.002516 * t;
  const terms: [amount: number, angle: number][] = [
    [-0.4072, moon],
    [0.17241 * e, sun],
    [0.01608, 2 * moon],
    [0.01039, 2 * node],
    [0.00739 * e, moon - sun],
    [-0.00514 * e, moon + sun],
    [0.00208 * e * e, 2 * sun],
    [-0.00111, moon - 2 * node],
    [-0.00057, moon + 2 * node],
    [0.00056 * e, 2 * moon + sun],
  ];
  const julian =
    2451550.09766 +
    29.530588861 * k +
    0.00015437 * t * t +
    terms.reduce((sum, [amount, angle]) => sum + amount * Math.sin(angle), 0);
  const aheadOfUtc = 8 / 24;
  const earthIsLate = 70 / 86_400;
  const unixDays = julian - 2440587.5 - earthIsLate + aheadOfUtc;
  return new Date(unixDays * 86_400_000).toISOString().slice(0, 10);
}
