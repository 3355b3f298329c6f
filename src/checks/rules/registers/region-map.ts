import { mapIdOf } from '../../../domain/clients/regions.ts';
import type { Entry } from '../../../domain/graph.ts';
import type { FieldPath } from '../../../schemas/walk.ts';
import { districtId } from '../../../schemas/region-maps.ts';
import type { CheckContext, ParsedFile } from '../../context.ts';
import { shapeProblems } from '../../regions/shape.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';
import { fieldPlace } from '../../source.ts';
import { suggestion } from '../../text/nearest.ts';

type Report = (path: FieldPath, message: string, fix: string) => Finding;
const reporter =
  (source: SourceFile): Report =>
  (path, message, fix) => ({ place: fieldPlace(source, path), message, fix });

/** A region and its GeoJSON file fit together, and the file can be drawn. */
export const regionMap = contextRule('region-map', 'error', (file, context) => {
  const { source, entry } = file;
  if (source.collection === 'regionMaps') return mapProblems(context, file);
  return entry?.collection === 'regions' ? regionProblems(context, entry, reporter(source)) : [];
});

function regionProblems(context: CheckContext, { data }: Entry<'regions'>, report: Report): Finding[] {
  if (data.map === undefined) return [];
  const files = [...(context.byId.get('regionMaps')?.keys() ?? [])].map((id) => `${id}.geojson`);
  if (!files.includes(data.map)) {
    const message = `没有地图文件 content/regions/${data.map}${suggestion(data.map, files)}`;
    return [report(['map'], message, '把 GeoJSON 放进 content/regions/，核对文件名；没有地图就删掉 map')];
  }
  const map = context.graph.find('regionMaps', mapIdOf(data.map));
  if (!map) return [];
  const drawn = map.data.features.map(({ properties }) => properties.id);
  return data.parks.flatMap(({ id, name }, index) =>
    drawn.includes(id)
      ? []
      : report(
          ['parks', index, 'id'],
          `地图 ${data.map ?? ''} 里没有园区 ${id}（${name}）${suggestion(id, drawn)}`,
          `在地图里给这个园区画一块，properties.id 写 ${id}`,
        ),
  );
}

function mapProblems(context: CheckContext, { source, entry }: ParsedFile): Finding[] {
  if (source.yamlProblems.length > 0)
    return source.yamlProblems.map(({ code, position }) => notJson(source, code, position));
  if (entry?.collection !== 'regionMaps') return [];
  const report = reporter(source);
  const regions = context.files.flatMap(({ entry: other, source: { collection, data } }) =>
    collection === 'regions' && usesMap(data, `${source.id}.geojson`) ? [other] : [],
  );
  const unused = regions.length > 0 ? [] : [unusedMap(source)];
  const parks = regions.flatMap((region) => (region?.collection === 'regions' ? [region.data.parks] : []));
  return [
    ...unused,
    ...shapeProblems(entry.data, report),
    ...parks.flatMap((list) => nameProblems(entry, list, report)),
  ];
}

/** A region that cannot be read may use any map; a path in front of the name is the schema's business. */
const usesMap = (region: unknown, file: string): boolean => {
  if (region === undefined) return true;
  const { map } = region as { map?: unknown };
  return typeof map === 'string' && `/${map}`.endsWith(`/${file}`);
};

const notJson = (source: SourceFile, code: string, position: { line: number; column: number }): Finding => ({
  place: { file: source.file, ...position },
  ...(code === 'DUPLICATE_KEY'
    ? { message: '同一个字段写了两次', fix: '两处合成一处，删掉另一处' }
    : {
        message: '不是合格的 JSON，从这里开始读不懂',
        fix: '检查成对的引号和括号、多写或少写的逗号；JSON 里不能写注释',
      }),
});

const unusedMap = (source: SourceFile): Finding => ({
  place: { file: source.file, line: 1, column: 1 },
  message: '没有区域用这张地图',
  fix: `在区域文件里写 map: ${source.id}.geojson，或删掉这个文件`,
});

function nameProblems(
  { data }: Entry<'regionMaps'>,
  parks: Entry<'regions'>['data']['parks'],
  report: Report,
): Finding[] {
  return data.features.flatMap(({ properties: { id, name } }, index) => {
    if (id === districtId) return [];
    const path = ['features', index, 'properties'];
    const park = parks.find((item) => item.id === id);
    if (!park) {
      const hint = suggestion(id, [...parks.map((item) => item.id), districtId]);
      return report(
        [...path, 'id'],
        `区域的 parks 里没有 ${id}${hint}`,
        `整个区域的轮廓写 ${districtId}，其他写园区的 id`,
      );
    }
    if (park.name === name) return [];
    return report([...path, 'name'], `名字是“${name}”，parks 里写的是“${park.name}”`, '改成一样的名字');
  });
}
