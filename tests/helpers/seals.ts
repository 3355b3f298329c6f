import { frozenPictureOf, sumsFile } from '../../src/domain/seals/store.ts';
import { sumOfBytes } from '../../src/loaders/seals/pictures.ts';
import { readSeals } from '../../src/loaders/seals/read.ts';
import { workingContent } from '../../src/loaders/seals/published.ts';
import type { DiskContent } from '../../src/loaders/disk.ts';
import { deskOf } from '../../scripts/lib/review/desk.ts';
import { importSeals } from '../../scripts/lib/review/import.ts';
import { withSeals } from '../../scripts/lib/review/write-seals.ts';

/** Day on which test content was sealed. */
const sealedOn = '2026-11-24';

/** The texts below `seals/` of a content folder that was imported as it stands. */
export function importTexts(content: DiskContent): Map<string, string> {
  const desk = deskOf({ ...content, seals: undefined }, sealedOn);
  const { files } = withSeals(desk.seals, importSeals(desk, { date: sealedOn, note: '导入的示例' }));
  return new Map([...files].flatMap(([path, text]) => (typeof text === 'string' ? [[path, text]] : [])));
}

/** The same content with these files below `seals/`, and what is known of the seals of each file. */
export const withSealTexts = (content: DiskContent, texts: ReadonlyMap<string, string>) =>
  workingContent({ ...content, seals: readSeals(texts, frozenPictures(content, texts)) });

const frozenPictures = ({ pictures }: DiskContent, texts: ReadonlyMap<string, string>) =>
  new Map(
    pictures.flatMap(({ file, bytes }) => {
      const sum = sumOfBytes(bytes);
      return texts.get(sumsFile)?.includes(sum) ? [[frozenPictureOf(file, sum), bytes]] : [];
    }),
  );
