/** The dialect of HTML that the WeChat editor keeps, and how long an article may be. */

/** The platform refuses 20,000 characters, tags included; the rest is left for what editors add. */
export const wechatLimit = 18_000;

const tags = new Set(['section', 'p', 'span', 'strong', 'br', 'table', 'tbody', 'tr', 'td']);
const properties = new Set([
  'background-color',
  'border',
  'border-bottom',
  'border-left',
  'border-top',
  'color',
  'font-size',
  'font-weight',
  'line-height',
  'margin',
  'padding',
  'text-align',
  'text-indent',
  'width',
  'word-break',
]);
const value =
  /^(#[0-9a-f]{6}|-?\d+(\.\d+)?(px|%)?|bold|normal|left|center|right|solid|break-all|break-word|0)$/;

/** Problems of a WeChat article in words; none when it can be pasted and saved unchanged. */
export function wechatProblems(html: string): string[] {
  const elements = Array.from(html.matchAll(/<\/?([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi));
  const rest = html.replace(/<\/?[a-z][\w-]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>/gi, '');
  const found = [
    ...elements.flatMap(([, tag = '', attributes = '']) => elementProblems(tag.toLowerCase(), attributes)),
    ...(rest.includes('<') ? ['有不完整的标签或注释，编辑器会删掉。'] : []),
    ...(html.length > wechatLimit
      ? [`正文连标签 ${html.length} 个字符，超过 ${wechatLimit} 个，须拆成几篇。`]
      : []),
  ];
  return [...new Set(found)];
}

function elementProblems(tag: string, attributes: string): string[] {
  const problems = tags.has(tag) ? [] : [`标签 ${tag} 不在可用范围，编辑器会去掉或改掉。`];
  for (const [, name = '', text = ''] of attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
    if (name.toLowerCase() === 'style') problems.push(...styleProblems(text));
    else problems.push(`属性 ${name} 存不住，只用 style。`);
  }
  return problems;
}

function styleProblems(style: string): string[] {
  return style.split(';').flatMap((declaration) => {
    const [property = '', text = ''] = declaration.split(':').map((part) => part.trim());
    if (property === '') return [];
    if (!properties.has(property)) return [`样式 ${property} 存不住，换一种写法。`];
    const bad = text.split(/\s+/).find((word) => !value.test(word));
    return bad === undefined ? [] : [`样式 ${property} 的值 ${bad} 不可用，写像素或六位颜色。`];
  });
}
