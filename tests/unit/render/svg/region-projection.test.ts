import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRings } from '../../../../src/render/svg/region-projection.ts';
import { labelPoint, ringsPath } from '../../../../src/render/svg/region-shapes.ts';
import type { Position } from '../../../../src/schemas/region-maps.ts';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('projection', () => {
  it('puts north up and east right, inside the margin', () => {
    const { height, project } = fitRings([box(0, -0.5, 2, 0.5)], 220, 10);
    expect(height).toBe(120);
    expect([project([0, 0.5]), project([2, -0.5])]).toEqual([
      { x: 10, y: 10 },
      { x: 210, y: 110 },
    ]);
  });

  it('narrows degrees of longitude away from the equator: a square of ground stays a square', () => {
    const half = 0.1 / Math.cos(Math.PI / 3) / 2;
    const { width, height } = fitRings([box(110 - half, 59.95, 110 + half, 60.05)], 200, 0);
    expect(Math.abs(width - height)).toBeLessThanOrEqual(1);
  });

  it('keeps every point inside the drawing', () => {
    const point = fc.tuple(
      fc.double({ min: -179, max: 179, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 20 }), (ring) => {
        const corner: Position[] = [
          [-180, -81],
          [180, 81],
        ];
        const { width, height, project } = fitRings([ring, corner], 340, 6);
        for (const { x, y } of ring.map(project)) {
          expect(x).toBeGreaterThanOrEqual(6);
          expect(x).toBeLessThanOrEqual(width - 6);
          expect(y).toBeGreaterThanOrEqual(6);
          expect(y).toBeLessThanOrEqual(height - 5.5);
        }
      }),
    );
  });

  it.each([
    ['one point', [[1, 1]]],
    [
      'a line',
      [
        [1, 1],
        [1, 2],
      ],
    ],
    ['nothing', []],
  ] as [string, Position[]][])('refuses %s', (_, ring) => {
    expect(() => fitRings([ring], 340, 6)).toThrow(new RangeError('the map has no extent'));
  });
});

describe('shapes', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];

  it('become closed paths', () => {
    expect(ringsPath([square, square.slice(0, 3)])).toBe('M0 0L10 0L10 10L0 10ZM0 0L10 0L10 10Z');
  });

  it('are labelled at the centre of their largest ring, whichever way it turns', () => {
    const far = square.map(({ x, y }) => ({ x: x / 2 + 90, y: y / 2 + 90 }));
    expect(labelPoint([far, square])).toEqual({ x: 5, y: 5 });
    expect(labelPoint([square.toReversed()])).toEqual({ x: 5, y: 5 });
  });

  it('are labelled at the mean of their points when they have no area', () => {
    expect(
      labelPoint([
        [
          { x: 0, y: 0 },
          { x: 4, y: 0 },
        ],
      ]),
    ).toEqual({ x: 2, y: 0 });
    expect(labelPoint([])).toEqual({ x: 0, y: 0 });
  });
});
