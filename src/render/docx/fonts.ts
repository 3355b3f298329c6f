/**
 * Fonts of all Word files, by names Word and WPS know on Chinese Windows; nothing is embedded. A bank whose computers
 * have others changes them here: text, theme and table of fonts follow.
 */
const latin = 'Arial';
const chinese = { name: '微软雅黑', english: 'Microsoft YaHei' };

export const fonts = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: chinese.name };

/**
 * A part of a Word file with the fonts above, where the library writes those of Office: WPS tells readers that the
 * fonts of the theme are missing. @param name path in the file
 */
export function withFonts(name: string, xml: string): string {
  if (name.startsWith('word/theme/'))
    return xml
      .replace(/<a:latin typeface="[^"]*"[^>]*\/>/g, `<a:latin typeface="${latin}"/>`)
      .replace(/<a:ea typeface="[^"]*"\/>/g, `<a:ea typeface="${chinese.name}"/>`)
      .replace(/<a:cs typeface="[^"]*"\/>/g, `<a:cs typeface="${latin}"/>`)
      .replace(/<a:font script="(?!Hans)[^>]*\/>/g, '')
      .replace(/(<a:font script="Hans" typeface=")[^"]*/g, `$1${chinese.name}`);
  if (name === 'word/fontTable.xml') return xml.replace(/\/>\s*$/, `>${tableEntries}</w:fonts>`);
  return xml;
}

const tableEntries =
  `<w:font w:name="${latin}"><w:family w:val="swiss"/></w:font>` +
  `<w:font w:name="${chinese.name}"><w:altName w:val="${chinese.english}"/><w:charset w:val="86"/>` +
  '<w:family w:val="swiss"/></w:font>';
