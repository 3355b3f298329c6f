import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { reproducibleZip } from '../../../scripts/lib/offline/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('gives the same bytes whatever the order, the day and the time zone', async () => {
  const zone = process.env['TZ'];
  try {
    process.env['TZ'] = 'Asia/Shanghai';
    const first = await reproducibleZip(
      new Map([
        ['b/index.html', bytes('乙')],
        ['a.html', bytes('甲')],
      ]),
      'pack',
    );
    process.env['TZ'] = 'America/Los_Angeles';
    const second = await reproducibleZip(
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

it('packs text and leaves alone what is compressed in itself', async () => {
  const files = new Map([
    ['a.html', bytes('甲'.repeat(1000))],
    ['b.pdf', bytes('乙'.repeat(1000))],
    ['c.DOCX', bytes('丙'.repeat(1000))],
  ]);
  const zip = await reproducibleZip(files, 'pack');
  const sizes = new Map<string, number>();
  unzipSync(zip, {
    filter: ({ name, size }) => {
      sizes.set(name, size);
      return true;
    },
  });
  expect(sizes.get('pack/a.html')).toBeLessThan(100);
  expect(sizes.get('pack/b.pdf')).toBe(3000);
  expect(sizes.get('pack/c.DOCX')).toBeLessThan(100);
});
