import type { FieldPath } from '../../schemas/walk.ts';
import { districtId, polygonsOf } from '../../schemas/region-maps.ts';
import type { Position, RegionFeature, RegionMap, Ring } from '../../schemas/region-maps.ts';

/** More points than a sketch needs make pages heavy and hint at a real survey. */
const mostPoints = 2000;

type Report<T> = (path: FieldPath, message: string, fix: string) => T;

/** What keeps the shapes of a map from being drawn: the same park twice, open or flat rings, too many points. */
export function shapeProblems<T>({ features }: RegionMap, report: Report<T>): T[] {
  const ids = features.map(({ properties }) => properties.id);
  const twice = ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? report(
          ['features', index, 'properties', 'id'],
          `${id} 画了两次`,
          '合成一个 MultiPolygon，或改成不同的 id',
        )
      : [],
  );
  const rings = features.flatMap(ringsOf);
  const heavy = weight(rings, report);
  return [
    ...twice,
    ...rings.flatMap(({ ring, path }) => ringProblem(ring, path, report)),
    ...(heavy.length > 0 ? heavy : outside(features, report)),
  ];
}

/** A park most of whose corners lie outside the outline of the district. A sketch may cross it a little. */
function outside<T>(features: RegionMap['features'], report: Report<T>): T[] {
  const district = features.find(({ properties }) => properties.id === districtId);
  const outlines = district ? polygonsOf(district).flatMap(([outer]) => (outer ? [outer] : [])) : [];
  if (outlines.length === 0) return [];
  return features.flatMap((feature, index) => {
    const corners = polygonsOf(feature).flatMap(([outer = []]) => outer);
    const out = corners.filter((corner) => !outlines.some((outline) => isInside(corner, outline)));
    if (feature === district || out.length * 2 <= corners.length) return [];
    const { name } = feature.properties;
    return report(
      ['features', index, 'geometry', 'coordinates'],
      `${name}画在了区域的轮廓外面`,
      '核对坐标，经度在前、纬度在后；或把区域的轮廓画全',
    );
  });
}

/** By the even–odd rule. */
const isInside = ([x, y]: Position, ring: Ring): boolean =>
  ring.reduce((inside, [x1, y1], index) => {
    const [x2, y2] = ring[index + 1] ?? [x1, y1];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);

interface PlacedRing {
  ring: Ring;
  path: FieldPath;
}

const ringsOf = (feature: RegionFeature, index: number): PlacedRing[] =>
  polygonsOf(feature).flatMap((polygon, part) =>
    polygon.map((ring, nth) => {
      const inside = feature.geometry.type === 'Polygon' ? [nth] : [part, nth];
      return { ring, path: ['features', index, 'geometry', 'coordinates', ...inside] };
    }),
  );

function ringProblem<T>(ring: Ring, path: FieldPath, report: Report<T>): T[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last) return [];
  if (first[0] !== last[0] || first[1] !== last[1]) {
    const message = `这一圈没有闭合：首点 [${first.join(', ')}]，末点 [${last.join(', ')}]`;
    return [report([...path, ring.length - 1], message, '在末尾再写一遍首点')];
  }
  return isFlat(ring) ? [report(path, '这一圈没有面积', '点不能都在一条线上，重画这一块')] : [];
}

function isFlat(ring: Ring): boolean {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) < 1e-12;
}

function weight<T>(rings: readonly PlacedRing[], report: Report<T>): T[] {
  const points = rings.reduce((sum, { ring }) => sum + ring.length, 0);
  if (points <= mostPoints) return [];
  return [
    report(['features'], `共有 ${points} 个点，最多 ${mostPoints} 个`, '在 GIS 里先简化，只留大致轮廓'),
  ];
}
