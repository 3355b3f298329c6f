import type { Place } from '../../domain/place.ts';
import { pictureAt } from '../../domain/picture/address.ts';
import type { PictureFile } from '../../domain/picture/picture.ts';
import { isRecord } from '../../schemas/is-record.ts';
import type { SourceFile } from '../../schemas/source-file.ts';
import type { FieldPath } from '../../schemas/walk.ts';
import type { CheckContext, ParsedFile } from '../context.ts';
import { fieldPlace } from '../source.ts';
import { imagesIn } from './addresses.ts';
import type { ImageAddress } from './addresses.ts';
import { placedNodes } from './placed-nodes.ts';
import type { PlacedNode } from './placed-nodes.ts';

/** Pictures of a file: those of its body, and the one a field names. @param nodes of its body */
export function picturesOf({ source }: ParsedFile, nodes: readonly PlacedNode[]): ImageAddress[] {
  if (source.collection === 'newsletter') return fieldPicture(source, ['mark']);
  if (source.collection !== 'editions' || !isRecord(source.data)) return imagesIn({ nodes });
  const { segments } = source.data;
  const count = Array.isArray(segments) ? segments.length : 0;
  const paths = [[], ...Array.from({ length: count }, (_, index) => ['segments', index])];
  return [...paths.flatMap((path) => fieldPicture(source, [...path, 'picture'])), ...imagesIn({ nodes })];
}

/** The picture in a field, as far as it is written. */
function fieldPicture(source: SourceFile, path: FieldPath): ImageAddress[] {
  const value = path.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
    source.data,
  );
  if (!isRecord(value) || typeof value['file'] !== 'string' || typeof value['alt'] !== 'string') return [];
  return [{ url: value['file'], alt: value['alt'], place: fieldPlace(source, [...path, 'file']) }];
}

const uses = new WeakMap<readonly ParsedFile[], ReadonlyMap<string, readonly Place[]>>();

/** Where each picture of the content is shown, by its file; looked for once. */
export function pictureUses({ files }: CheckContext): ReadonlyMap<string, readonly Place[]> {
  const known = uses.get(files);
  if (known) return known;
  const found = new Map<string, Place[]>();
  for (const { picture, place } of files.flatMap(usesIn))
    found.set(picture, [...(found.get(picture) ?? []), place]);
  uses.set(files, found);
  return found;
}

function usesIn(parsed: ParsedFile): { picture: string; place: Place }[] {
  const { source, tree } = parsed;
  const hasImage = tree && source.body.includes('![');
  const nodes = hasImage ? placedNodes(tree, source.file, source.bodyLine) : [];
  return picturesOf(parsed, nodes).flatMap(({ url, place }) => {
    const picture = pictureAt(url, source.file);
    return picture === undefined ? [] : [{ picture, place }];
  });
}

/** Where to tell of a picture: where it is shown first, else at the file itself. */
export const placeOf = (context: CheckContext, { file }: PictureFile): Place =>
  pictureUses(context).get(file.normalize('NFC'))?.[0] ?? { file, line: 1, column: 1 };
