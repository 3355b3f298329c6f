import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../src/schemas/index.ts';
import { graph } from '../helpers/content.ts';
import { builtSite } from '../helpers/site.ts';

interface Listed {
  collection: string;
  id: string;
  data: unknown;
  body: string;
}

describe('the two loaders', () => {
  it('give the same ids, data and bodies', async () => {
    const fromAstro = JSON.parse(
      readFileSync(join((await builtSite()).dir, 'api/entries.json'), 'utf8'),
    ) as Listed[];
    const fromDisk = collectionNames.flatMap((name) =>
      graph.all(name).map(({ collection, id, data, body }): Listed => ({ collection, id, data, body })),
    );
    expect(fromAstro).toEqual(JSON.parse(JSON.stringify(fromDisk)));
  });
});
