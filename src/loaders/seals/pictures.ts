import { createHash } from 'node:crypto';
import { pictureAt } from '../../domain/picture/address.ts';
import type { PictureFile } from '../../domain/picture/picture.ts';
import { parseBody } from '../../markdown/body.ts';
import { walk } from '../../markdown/walk.ts';
import { isRecord } from '../../schemas/is-record.ts';
import type { Seal } from '../../schemas/seals.ts';
import type { SourceFile } from '../../schemas/source-file.ts';
import { readPicture } from '../picture-file.ts';

/** Pictures of a content folder by their path below `content/`. */
export type PictureFiles = readonly PictureFile[];
type SealedPicture = NonNullable<Seal['pictures']>[number];

export const sumOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The pictures a text shows that are there, in the order of their paths. */
export function picturesShown(source: SourceFile, pictures: PictureFiles): PictureFile[] {
  if (pictures.length === 0) return [];
  const paths = new Set(addressesIn(source).map((url) => pictureAt(url, source.file)));
  return pictures
    .filter(({ file }) => paths.has(file.normalize('NFC')))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** How a seal names them. */
export const sealedPictures = (shown: PictureFiles): SealedPicture[] =>
  shown.map(({ file, bytes }) => ({ file, sha256: sumOfBytes(bytes) }));

/** Whether a text shows the pictures it was sealed with. */
export function showsTheSame(
  source: SourceFile,
  pictures: PictureFiles,
  { pictures: sealed = [] }: Seal,
): boolean {
  const shown = sealedPictures(picturesShown(source, pictures));
  return JSON.stringify(shown) === JSON.stringify(sealed.map(({ file, sha256 }) => ({ file, sha256 })));
}

/**
 * The pictures as they were sealed, those of later seals where two texts show one, and the others as they stand.
 * @param copies bytes by sha256
 */
export function publishedPictures(
  pictures: PictureFiles,
  seals: readonly Seal[],
  copies: ReadonlyMap<string, Uint8Array>,
): PictureFile[] {
  const byFile = new Map(pictures.map((picture) => [picture.file, picture]));
  const inOrder = [...seals].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const { file, sha256 } of inOrder.flatMap(({ pictures: sealed = [] }) => sealed)) {
    const bytes = copies.get(sha256);
    const now = byFile.get(file);
    if (bytes && !(now && sumOfBytes(now.bytes) === sha256)) byFile.set(file, readPicture(file, bytes));
  }
  return [...byFile.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

function addressesIn({ collection, data, body }: SourceFile): string[] {
  const fields = collection === 'editions' && isRecord(data) ? fieldPictures(data) : [];
  return body.includes('![') ? [...fields, ...bodyPictures(body)] : fields;
}

function bodyPictures(body: string): string[] {
  try {
    return [...walk(parseBody(body))].flatMap((node) =>
      node.type === 'image' || node.type === 'definition' ? [node.url] : [],
    );
  } catch {
    return [];
  }
}

/** The picture an edition or one of its segments names. */
const fieldPictures = (data: Record<string, unknown>): string[] =>
  [data, ...(Array.isArray(data['segments']) ? (data['segments'] as unknown[]) : [])].flatMap((part) => {
    const picture = isRecord(part) ? part['picture'] : undefined;
    return isRecord(picture) && typeof picture['file'] === 'string' ? [picture['file']] : [];
  });
