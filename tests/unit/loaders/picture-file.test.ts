import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureAt } from '../../../src/domain/picture/address.ts';
import { sitePictureFiles } from '../../../src/domain/picture/site-files.ts';
import { readPicture } from '../../../src/loaders/picture-file.ts';
import { pngOf } from '../../helpers/pictures.ts';

const read = (svg: string) => readPicture('a.svg', Buffer.from(svg));
const textOf = (svg: string): string => Buffer.from(read(svg).picture?.bytes ?? []).toString();
const svg = (inside: string, attributes = 'viewBox="0 0 10 20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

describe('the address of a picture', () => {
  it.each([
    ['./a.png', 'methods/a.png'],
    ['a.png', 'methods/a.png'],
    ['../images/a.png', 'images/a.png'],
    ['/images/a.png', 'images/a.png'],
    ['./%E5%9B%BE.png', 'methods/图.png'],
    ['./图.png', 'methods/图.png'],
    ['/a.png', undefined],
    ['../../a.png', undefined],
    ['https://example.com/a.png', undefined],
    ['//example.com/a.png', undefined],
    ['C:\\a.png', undefined],
  ])('%s beside a method is %s', (url, file) => {
    expect(pictureAt(url, 'methods/spin.mdx')).toBe(file);
  });
});

describe('a photo', () => {
  it('is as wide as it is seen, whichever way the camera was held', async () => {
    const photo = sharp({ create: { width: 40, height: 20, channels: 3, background: '#fff' } });
    const bytes = await photo.jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(readPicture('a.jpg', bytes).picture).toMatchObject({ type: 'jpeg', width: 20, height: 40 });
    expect(readPicture('a.jpg', bytes.subarray(0, -30))).toMatchObject({ faults: [] });
  });

  it('is told by its bytes, not by its name', async () => {
    const webp = await sharp(Buffer.from(pngOf(20, 10), 'latin1'))
      .webp()
      .toBuffer();
    expect(readPicture('a.png', webp).type).toBe('webp');
    const bytes = Buffer.from('<html></html>');
    expect(readPicture('a.png', bytes)).toEqual({ file: 'a.png', size: 13, bytes, faults: [] });
  });

  it('has an address that changes with its bytes', () => {
    const pathOf = (width: number) => {
      const { picture } = readPicture('methods/图 A.png', Buffer.from(pngOf(width, 10), 'latin1'));
      return picture ? sitePictureFiles(picture).map(({ path }) => path) : [];
    };
    expect(pathOf(2000).map((path) => path.replace(/[0-9a-f]{10}/, '#'))).toEqual([
      '/_astro/a.#.480.png',
      '/_astro/a.#.960.png',
      '/_astro/a.#.1600.png',
    ]);
    expect(pathOf(20)).toHaveLength(1);
    expect(pathOf(20)).not.toEqual(pathOf(21));
  });
});

describe('a drawing', () => {
  it.each([
    ['viewBox="0 0 10 20"', 10, 20],
    ['width="30" height="40px"', 30, 40],
    ['width="1in" viewBox="0 0 10 20"', 96, 192],
    ['width="100%" height="100%" viewBox="0,0,5,9"', 5, 9],
  ])('of %s has a size', (attributes, width, height) => {
    expect(read(svg('', attributes)).picture).toMatchObject({ width, height });
  });

  it('keeps what draws, in the font of the site', () => {
    const text = textOf(
      svg(
        '<metadata><x/></metadata><g inkscape:label="甲"><text style="font-family:Arial;fill:red" x="1">甲 &lt; 乙</text></g>',
      ),
    );
    expect(text).toContain('<text style="fill:red" x="1">甲 &lt; 乙</text>');
    expect(text).not.toMatch(/metadata|inkscape|Arial/);
    expect(read(svg('<metadata><x/></metadata>')).faults).toEqual([]);
  });

  const bad = [
    '<script>alert(1)</script>',
    '<script xlink:href="https://example.com/a.js"/>',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>',
    '<rect onclick="alert(1)"/>',
    '<rect ONLOAD="alert(1)"/>',
    '<a href="javascript:alert(1)"><rect/></a>',
    '<a xlink:href="https://example.com"><rect/></a>',
    '<use href="data:image/svg+xml,x#a"/>',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">x</body></foreignObject>',
    '<image href="https://example.com/a.png"/>',
    '<filter><feImage href="https://example.com/a.png"/></filter>',
    '<style>@import url(https://example.com/a.css);</style>',
    '<style><![CDATA[rect{fill:url("https://example.com/a")}]]></style>',
    '<style>rect{fill:u\\72l(https://example.com/a)}</style>',
    '<rect style="background:image-set(\'https://example.com/a\' 1x)"/>',
    '<rect fill="url(//example.com/a#b)"/>',
    '<set attributeName="href" to="javascript:alert(1)"/>',
    '<animate attributeName="x" values="javascript:alert(1)"/>',
    '<iframe src="https://example.com"/>',
    '<unknown/>',
  ];
  it.each(bad)('is refused and cleaned of %s', (inside) => {
    const { faults } = read(svg(`<g>${inside}</g><rect width="1"/>`));
    expect(faults.length).toBeGreaterThan(0);
    const text = textOf(svg(`<g>${inside}</g><rect width="1"/>`));
    expect(text).not.toMatch(
      /script|alert|example|data:|foreignObject|\bon\w+=|@import|image|<a\b|<set|iframe|unknown/i,
    );
    expect(text).toContain('<rect width="1">');
  });

  it.each([
    [
      '<?xml-stylesheet href="https://example.com/a.css"?><svg viewBox="0 0 1 1"/>',
      'SVG 里有外部样式 <?xml-stylesheet?>',
    ],
    ['<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>', 'SVG 里有实体定义 <!DOCTYPE … [ ]>'],
    ['<svg viewBox="0 0 1 1"><text>&a;</text></svg>', 'SVG 读不懂：不认识的 & 写法'],
    ['<svg viewBox="0 0 1 1"><g></svg>', 'SVG 读不懂：标记没有成对'],
    ['<svg/>', 'SVG 没有写大小：最外层要有 width 和 height，或者 viewBox'],
  ])('%s is told', (text, message) => {
    expect(read(text).faults.map((fault) => fault.message)).toContain(message);
  });
});
