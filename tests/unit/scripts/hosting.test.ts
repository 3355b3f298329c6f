import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unusualTypes } from '../../../scripts/lib/mime.ts';
import { singleFileCspHeader, cspHeader } from '../../../src/domain/site/csp.ts';

type TypeTable = Record<string, string>;

/** How each server writes "these extensions have this type". */
const samples: Record<string, (config: string) => TypeTable> = {
  'nginx.conf': (config) => table(config, /^\s+(?<type>\w+\/[\w.+-]+)\s+(?<extensions>\w[\w ]*);$/gm),
  'apache.conf': (config) => table(config, /^\s+AddType (?<type>\S+) (?<extensions>.+)$/gm),
  Caddyfile: (config) =>
    table(config, /^\s+@(\w+) path (?<extensions>\*\..+)\n\s+header @\1 Content-Type "?(?<type>[^";\n]+)/gm),
  'web.config': (config) =>
    table(config, /<mimeMap fileExtension="(?<extensions>[^"]+)" mimeType="(?<type>[^";]+)/g),
};

function table(config: string, pattern: RegExp): TypeTable {
  const entries = [...config.matchAll(pattern)].flatMap(({ groups }) =>
    (groups?.['extensions'] ?? '')
      .match(/\w+/g)
      ?.map((extension) => [extension, groups?.['type'] ?? ''] as const),
  );
  return Object.fromEntries(entries.filter((entry) => entry !== undefined));
}

describe.each(Object.entries(samples))('hosting sample %s', (name, typesOf) => {
  const config = readFileSync(`scripts/hosting/${name}`, 'utf8');

  it('serves every unusual file type as the built-in server does', () => {
    const essence = Object.entries(unusualTypes).map(([extension, type]) => [extension, type.split(';')[0]]);
    expect(typesOf(config)).toMatchObject(Object.fromEntries(essence));
  });

  it('sends the policy of the site', () => {
    expect(config).toContain(`"${cspHeader}"`);
  });

  it('lets letters for clients and single files show their own styles', () => {
    const own =
      name === 'web.config'
        ? cspHeader.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
        : singleFileCspHeader;
    expect(config).toContain(`"${own}"`);
    expect(config).toMatch(/newsletters/);
    expect(config).toMatch(/playbooks/);
  });

  it('answers with the 404 page of the site', () => {
    expect(config).toContain('404.html');
  });

  it('lets only hashed files be kept without asking', () => {
    expect(config).toMatch(/_astro/);
    expect(config).toMatch(/no-cache|DisableCache/);
  });
});
