import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = process.env['SHENGENG_PUBLISHED'] ?? 'published';

/** A text file of a published edition as it was approved; nothing when the edition is not published. */
export async function publishedText(id: string, name: string): Promise<string | undefined> {
  const file = join(root, id, name);
  return existsSync(file) ? readFile(file, 'utf8') : undefined;
}
