import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies the content of the repository into a folder and adds what authors add: a whole industry,
 * a method, a policy, a module with its questions, an edition, and one question to a module there is.
 */
export function growContent(folder: string): void {
  for (const source of ['content', 'tests/fixtures/food', 'tests/fixtures/grown'])
    cpSync(source, folder, { recursive: true });
  appendFileSync(
    join(folder, 'learn/questions/tiering.yaml'),
    readFileSync('tests/fixtures/one-question.yaml'),
  );
}
