import { appendFileSync, cpSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { importContent } from '../../scripts/lib/review/import.ts';
import { contentDay } from './content.ts';
import { placeOf } from '../../src/loaders/source-file.ts';
import { collectionNames, rows } from '../../src/schemas/index.ts';

/** Collections whose entries have text below their fields. */
export const withText = collectionNames.filter((name) => rows[name].file.source.endsWith('mdx$'));
/** What stands below the fields of one entry of a collection. */
export const textBelow = (collection: (typeof withText)[number]): string =>
  `这段${rows[collection].label}正文应当能看到。`;

/**
 * Copies the content of the repository into a folder and adds what authors add: a whole industry,
 * a method, a policy, a module with its questions, an edition, one question to a module there is, and
 * text below the fields of one entry of each collection that may have it; then all of it is sealed.
 */
export async function growContent(folder: string): Promise<void> {
  for (const source of ['content', 'tests/fixtures/food', 'tests/fixtures/grown'])
    cpSync(source, folder, { recursive: true });
  appendFileSync(
    join(folder, 'learn/questions/tiering.yaml'),
    readFileSync('tests/fixtures/one-question.yaml'),
  );
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .sort();
  for (const collection of withText) {
    const file = files.findLast((one) => placeOf(one)?.collection === collection);
    if (file) appendFileSync(join(folder, file), `\n## 正文试验\n\n${textBelow(collection)}\n`);
  }
  await importContent(folder, { today: contentDay, date: contentDay });
}
