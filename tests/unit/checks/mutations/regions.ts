import type { MutationCase } from '../../../helpers/mutate.ts';

const region = 'regions/jia.mdx';
const map = 'regions/jia.geojson';
const manyPoints = Array.from({ length: 2000 }, (_, index) => `[0.1, ${index / 20000}], `).join('');

const lonelyMap = `{ "type": "FeatureCollection", "features": [{ "type": "Feature",
  "properties": { "id": "district", "name": "乙区" },
  "geometry": { "type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]] } }] }`;

/** Ways in which a region and its map can fail to fit, each with the report an author must get. */
export const regions: readonly MutationCase[] = [
  {
    name: 'a map file that is not there',
    edit: { file: region, find: 'map: jia.geojson', to: 'map: jai.geojson' },
    report: [
      'region-map regions/jia.geojson:1:1 没有区域用这张地图 → 在区域文件里写 map: jia.geojson，或删掉这个文件',
      'region-map regions/jia.mdx:15:6 没有地图文件 content/regions/jai.geojson；是否指 jia.geojson？ → 把 GeoJSON 放进 content/regions/，核对文件名；没有地图就删掉 map',
    ],
  },
  {
    name: 'a map given with its folder',
    edit: { file: region, find: 'map: jia.geojson', to: 'map: regions/jia.geojson' },
    report: [
      'schema-violation regions/jia.mdx:15:6 map（GeoJSON 文件名，放在 content/regions/）：只写文件名，例如 shili-jiahu.geojson → 现在是 regions/jia.geojson，照前面这句改',
    ],
  },
  {
    name: 'a map no region uses',
    edit: { file: 'regions/yi.geojson', to: lonelyMap },
    report: [
      'region-map regions/yi.geojson:1:1 没有区域用这张地图 → 在区域文件里写 map: yi.geojson，或删掉这个文件',
    ],
  },
  {
    name: 'a region that cannot be read hides nothing and blames no map',
    edit: { file: region, find: 'note: 配套厂多 }', to: 'note: 配套厂多' },
    report: [
      'yaml-syntax regions/jia.mdx:18:1 开头的字段读不懂：缩进不齐 → 行首的空格改成和同一层的上一行一样多',
    ],
  },
  {
    name: 'a map without features',
    edit: { file: map, find: /"features": \[[^]*/, to: '"features": [] }' },
    report: [
      'schema-violation regions/jia.geojson:3:15 features（区域轮廓和各个园区） 太少，至少要 1 → 补到要求的数量',
    ],
  },
  {
    name: 'a map in another folder',
    edit: { file: 'maps/yi.geojson', to: '{}' },
    report: [
      'unknown-file maps/yi.geojson:1:1 没有哪类内容收这个文件 → 放到 content/ 下正确的文件夹，文件名用小写字母、数字和连字符，结尾是 .mdx 或 .yaml',
    ],
  },
  {
    name: 'a comma too many',
    edit: { file: map, find: '[[[0, 0], [0.2, 0],', to: '[[[0, 0], [0.2, 0,],' },
    report: [
      'region-map regions/jia.geojson:7:73 不是合格的 JSON，从这里开始读不懂 → 检查成对的引号和括号、多写或少写的逗号；JSON 里不能写注释',
    ],
  },
  {
    name: 'a map that is cut off',
    edit: { file: map, find: /\}\s*\]\s*\}\s*$/, to: '' },
    report: [
      'region-map regions/jia.geojson:21:5 不是合格的 JSON，从这里开始读不懂 → 检查成对的引号和括号、多写或少写的逗号；JSON 里不能写注释',
    ],
  },
  {
    name: 'a feature with another id than the park',
    edit: { file: map, find: '"north"', to: '"nort"' },
    report: [
      'region-map regions/jia.geojson:11:29 区域的 parks 里没有 nort；是否指 north？ → 整个区域的轮廓写 district，其他写园区的 id',
      'region-map regions/jia.mdx:19:9 地图 jia.geojson 里没有园区 north（北园）；是否指 nort？ → 在地图里给这个园区画一块，properties.id 写 north',
    ],
  },
  {
    name: 'a feature with another name than the park',
    edit: { file: map, find: '"北园"', to: '"北区"' },
    report: ['region-map regions/jia.geojson:11:46 名字是“北区”，parks 里写的是“北园” → 改成一样的名字'],
  },
  {
    name: 'a park that is not drawn',
    edit: {
      file: region,
      find: 'reading:',
      to: '  - { id: east, name: 东园, note: 无, targets: [{ tier: base, count: 1 }] }\nreading:',
    },
    report: [
      'region-map regions/jia.mdx:27:11 地图 jia.geojson 里没有园区 east（东园） → 在地图里给这个园区画一块，properties.id 写 east',
    ],
  },
  {
    name: 'a park drawn twice',
    edit: { file: map, find: '"id": "district", "name": "甲区"', to: '"id": "north", "name": "北园"' },
    report: ['region-map regions/jia.geojson:11:29 north 画了两次 → 合成一个 MultiPolygon，或改成不同的 id'],
  },
  {
    name: 'a park with the id of the district',
    edit: { file: region, find: 'id: south', to: 'id: district' },
    report: [
      'schema-violation regions/jia.mdx:23:9 parks.id（园区标识，和地图里同一块的 id 一样）：园区不能叫 district，那是整个区域的轮廓 → 现在是 district，照前面这句改',
    ],
  },
  {
    name: 'an open ring',
    edit: { file: map, find: '[0, 0.1], [0, 0]', to: '[0, 0.1], [0.01, 0]' },
    report: [
      'region-map regions/jia.geojson:7:97 这一圈没有闭合：首点 [0, 0]，末点 [0.01, 0] → 在末尾再写一遍首点',
    ],
  },
  {
    name: 'an open ring in a part',
    edit: { file: map, find: '[0.19, 0.05], [0.1, 0.01]', to: '[0.19, 0.05], [0.1, 0.02]' },
    report: [
      'region-map regions/jia.geojson:19:68 这一圈没有闭合：首点 [0.1, 0.01]，末点 [0.1, 0.02] → 在末尾再写一遍首点',
    ],
  },
  {
    name: 'a ring without area',
    edit: { file: map, find: '[0.1, 0.09], [0.01', to: '[0.05, 0.06], [0.01' },
    report: ['region-map regions/jia.geojson:12:56 这一圈没有面积 → 点不能都在一条线上，重画这一块'],
  },
  {
    name: 'too many points',
    edit: { file: map, find: '[0.2, 0], ', to: manyPoints },
    report: [
      'region-map regions/jia.geojson:3:15 共有 2012 个点，最多 2000 个 → 在 GIS 里先简化，只留大致轮廓',
    ],
  },
  {
    name: 'a column of the GIS left in',
    edit: { file: map, find: '"name": "北园"', to: '"name": "北园", "company": "Z机械"' },
    report: ['unknown-key regions/jia.geojson:11:52 没有字段 company → 这里可以写：id、name；不要就删掉'],
  },
  {
    name: 'a reference system left in a shape',
    edit: { file: map, find: '"type": "Polygon", ', to: '"type": "Polygon", "crs": "WGS84", ' },
    report: ['unknown-key regions/jia.geojson:7:40 没有字段 crs → 这里可以写：type、coordinates；不要就删掉'],
  },
  {
    name: 'a point with height',
    edit: { file: map, find: '[[[0, 0],', to: '[[[0, 0, 12],' },
    report: [
      'schema-violation regions/jia.geojson:7:57 features.geometry.coordinates：一个点写成 [经度, 纬度] 两个数 → 照前面这句改',
    ],
  },
  {
    name: 'a latitude beyond the pole',
    edit: { file: map, find: '[0.2, 0.1]', to: '[0.2, 120]' },
    report: [
      'schema-violation regions/jia.geojson:7:81 features.geometry.coordinates：纬度不能大于 90 度 → 现在是 120，照前面这句改',
    ],
  },
  {
    name: 'a point instead of an area',
    edit: {
      file: map,
      find: /"Polygon", "coordinates": \[\[\[0, .*\]\]\]/,
      to: '"Point", "coordinates": [0, 0]',
    },
    report: [
      'schema-violation regions/jia.geojson:7:29 features.geometry.type：形状只能是 Polygon 或 MultiPolygon → 现在是 Point，照前面这句改',
    ],
  },
  {
    name: 'a tier counted twice',
    edit: { file: region, find: 'tier: base', to: 'tier: strategic' },
    report: [
      'schema-violation regions/jia.mdx:22:14 parks.targets（目标客户数）：同一层级只能写一次 → 照前面这句改',
    ],
  },
  {
    name: 'a negative count',
    edit: { file: region, find: 'count: 5', to: 'count: -5' },
    report: [
      'schema-violation regions/jia.mdx:22:67 parks.targets.count（户数）：户数不能小于 0 → 现在是 -5，照前面这句改',
    ],
  },
  {
    name: 'an invented region that does not say so',
    edit: { file: region, find: 'title: 虚构示例：甲区', to: 'title: 甲区' },
    report: [
      'schema-violation regions/jia.mdx:2:8 title（标题）：虚构示例的标题里要写“虚构示例” → 现在是 甲区，照前面这句改',
    ],
  },
];
