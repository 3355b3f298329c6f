import { z } from 'astro/zod';
import { text } from './fields.ts';

const degrees = (name: string, limit: number) =>
  z
    .number({ error: `${name}应为一个数` })
    .min(-limit, `${name}不能小于 -${limit} 度`)
    .max(limit, `${name}不能大于 ${limit} 度`);

const position = z.tuple([degrees('经度', 180), degrees('纬度', 90)], {
  error: '一个点写成 [经度, 纬度] 两个数',
});
const ring = z.array(position).min(4, '一圈至少 4 个点，首尾是同一点').describe('一圈坐标');
const polygon = z.array(ring).min(1, '至少要有一圈坐标').describe('一块地的外圈和里面的洞');

const geometry = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('Polygon'), coordinates: polygon }),
    z.strictObject({
      type: z.literal('MultiPolygon'),
      coordinates: z.array(polygon).min(1, '至少要有一块地'),
    }),
  ],
  { error: '形状只能是 Polygon 或 MultiPolygon' },
);

const feature = z.strictObject({
  type: z.literal('Feature'),
  // Strict, so that a column of company names left in a GIS export never reaches the repository.
  properties: z.strictObject({ id: text('园区标识，整个区域写 district'), name: text('名字') }),
  geometry: geometry.describe('形状'),
});

/** Id of the feature that outlines the whole district. */
export const districtId = 'district';

/** The outline of a district and its parks as GeoJSON, drawn as a sketch. Polygons only. */
export const regionMaps = z.strictObject({
  type: z.literal('FeatureCollection').describe('GeoJSON 类型'),
  name: text('图名').optional(),
  features: z.array(feature).min(1).describe('区域轮廓和各个园区'),
});

export type RegionMap = z.infer<typeof regionMaps>;
export type RegionFeature = RegionMap['features'][number];
export type Position = z.infer<typeof position>;
export type Ring = readonly Position[];

/** The polygons of a feature, each with its outer ring first. */
export const polygonsOf = ({
  geometry: { type, coordinates },
}: RegionFeature): readonly (readonly Ring[])[] => (type === 'Polygon' ? [coordinates] : coordinates);
