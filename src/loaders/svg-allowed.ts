/** Elements that draw, or that others draw with. */
const drawn = new Set(
  `svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan textPath marker
  linearGradient radialGradient stop clipPath mask pattern filter feGaussianBlur feOffset feMerge feMergeNode feBlend
  feColorMatrix feFlood feComposite feDropShadow`.split(/\s+/),
);

/** What must not be in a picture, in words of authors. */
const forbidden: Readonly<Record<string, string>> = {
  script: '脚本',
  foreignObject: '嵌入的网页',
  iframe: '嵌入的网页',
  image: '嵌入的另一张图',
  feImage: '嵌入的另一张图',
  a: '链接',
  animate: '动画',
  animateTransform: '动画',
  animateMotion: '动画',
  set: '动画',
  audio: '声音',
  video: '视频',
  handler: '脚本',
};

/** Notes that drawing programs leave for themselves. */
const noise = /^(?:inkscape|sodipodi|rdf|cc|dc|serif|sketch|xmlns|xml|i|x|a|graph|v)[\w]*:|^metadata$|^data-/;
export const isNoise = (name: string): boolean =>
  noise.test(name) && !/^(?:xlink|xml):(?:href|base)$/.test(name);

export const isDrawn = (name: string): boolean => drawn.has(name);

export const elementFault = (name: string): string | undefined => {
  const plain = name.replace(/^.*:/, '');
  const what = forbidden[plain];
  if (what) return `${what} <${name}>`;
  return isNoise(name) || isDrawn(name) ? undefined : `不认识的元素 <${name}>`;
};

export function attributeFault(name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return `事件属性 ${name}`;
  const plain = name.replace(/^.*:/, '');
  const isAddress = plain === 'href' || plain === 'src' || name === 'xml:base';
  if (isAddress && !value.trim().startsWith('#')) return `指向外面的地址 ${short(value)}`;
  if (/javascript:/i.test(value.replace(/\s/g, ''))) return `指向外面的地址 ${short(value)}`;
  return styleFault(value);
}

/** What in CSS, or in an attribute that may hold an address, leads out of the picture. */
export function styleFault(css: string): string | undefined {
  if (/@import|@font-face|@namespace/i.test(css)) return `外部样式 ${short(/@[\w-]+/.exec(css)?.[0] ?? '')}`;
  const address = /url\(\s*(?!['"]?#)['"]?([^)'"]*)|(?:image-set|image|src)\(\s*([^)]*)/i.exec(css);
  if (address) return `指向外面的地址 ${short(address[1] ?? address[2] ?? '')}`;
  return css.includes('\\') ? '用反斜杠写的样式' : undefined;
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
