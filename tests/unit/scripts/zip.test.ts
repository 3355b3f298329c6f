import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { reproducibleZip } from '../../../scripts/lib/offline/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('gives the same bytes whatever the order, the day and the time zone', () => {
  const zone = process.env['TZ'];
  try {
    process.env['TZ'] = 'Asia/Shanghai';
    const first = reproducibleZip(
      new Map([
        ['b/index.html', bytes('乙')],
        ['a.html', bytes('甲')],
      ]),
      'pack',
    );
    process.env['TZ'] = 'America/Los_Angeles';
    const second = reproducibleZip(
      new Map([
        ['a.html', bytes('甲')],
        ['b/index.html', bytes('乙')],
      ]),
      'pack',
    );
    expect(second).toEqual(first);
    expect(Object.keys(unzipSync(first))).toEqual(['pack/a.html', 'pack/b/index.html']);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
