/** What mail programs drop or break, with the program that does; our own table, strictest wins. */
interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  readonly why: string;
}

const bans: readonly Ban[] = [
  { what: '弹性或网格布局', pattern: /display\s*:\s*(inline-)?(flex|grid)/i, why: 'Outlook 不认' },
  { what: '定位', pattern: /position\s*:\s*(absolute|relative|fixed|sticky)/i, why: 'Gmail、Outlook 去掉' },
  { what: '浮动', pattern: /float\s*:\s*(left|right)/i, why: 'Outlook 不认' },
  {
    what: '背景图',
    pattern: /background(-image)?\s*:[^;"]*url\(|\sbackground="/i,
    why: 'QQ 邮箱、Outlook 不显示',
  },
  { what: '变量或计算', pattern: /var\(|calc\(/i, why: 'Outlook 整条丢弃' },
  { what: '带透明度的颜色', pattern: /rgba?\(|hsla?\(/i, why: 'Outlook 不认' },
  {
    what: '变形、动画或阴影',
    pattern: /[\s;"](transform|animation|transition|box-shadow|opacity)\s*:/i,
    why: '多数不认',
  },
  { what: '盒间距', pattern: /[\s;"]gap\s*:/i, why: 'Outlook、QQ 邮箱不认' },
  { what: '矢量图', pattern: /<svg\b/i, why: 'Gmail 去掉' },
  { what: '表单', pattern: /<(form|input|button|select|textarea)\b/i, why: '多数去掉并提示危险' },
  { what: '脚本', pattern: /<script\b|\son\w+\s*=|javascript:/i, why: '全部去掉' },
  { what: '外部样式', pattern: /<link\b|@import|@font-face/i, why: '多数去掉' },
  { what: '嵌入内容', pattern: /<(iframe|object|embed|video|audio|canvas)\b/i, why: '全部去掉' },
  { what: '内嵌图片数据', pattern: /data:image/i, why: 'Gmail、Outlook 不显示' },
  { what: '图片', pattern: /<img\b/i, why: '不看图也要读得懂，正文不放图' },
  { what: '锚点', pattern: /\sid="/i, why: 'QQ 邮箱改名，页内链接失效' },
  { what: '没有地址的链接', pattern: /<a\b(?![^>]*\shref="https?:)/i, why: '点不开' },
  { what: '三位颜色', pattern: /(?<!&)#[0-9a-f]{3}(?![0-9a-f])/i, why: '旧版 Outlook 读错' },
  { what: '以 rem 等为单位的长度', pattern: /\d(rem|vw|vh|ch)\b/i, why: 'Outlook 不认' },
  { what: '外边距居中', pattern: /margin\s*:\s*[^;"]*auto/i, why: 'Outlook 不认，用 align' },
];

/** Problems of a mail in words; none when every program can show it. */
export function emailProblems(html: string): string[] {
  const found = bans.flatMap(({ what, pattern, why }) =>
    pattern.test(html) ? [`邮件里有${what}：${why}。`] : [],
  );
  const ghost = /max-width\s*:\s*600px/.test(html) && !html.includes('<!--[if mso]><table');
  return ghost ? [...found, '邮件限了最大宽度，却没有给 Outlook 的固定宽度表格。'] : found;
}
