import type { MutationCase } from '../../../helpers/mutate.ts';
import { pngOf } from '../../../helpers/pictures.ts';

const heading = '## 四个中文名';
const method = 'methods/spin.mdx';
const unused = (file: string) =>
  `unused-picture ${file}:1:1 没有哪一篇用到这张图 → 在正文里用 ![图上说了什么](地址) 放上，不用就删掉`;

/** A drawing with something in it. */
const svgWith = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">\n${inside}\n</svg>`;
const svgFix = '在画图软件里改好再导出；改不了就另存为 PNG';
const svgCase = (name: string, inside: string, what: string, place = '2:1'): MutationCase => ({
  name,
  edit: { file: 'methods/flow.svg', to: svgWith(inside) },
  report: [
    unused('methods/flow.svg'),
    `picture-svg methods/flow.svg:${place} SVG 里有${what} → ${svgFix}`,
  ].sort((a, b) => Number(a.includes(':1:1 ')) * -1 + Number(b.includes(':1:1 '))),
});
const inBody = (name: string, picture: string, report: string): MutationCase => ({
  name,
  edit: { file: method, find: heading, to: `${picture}\n\n${heading}` },
  report: [report],
});

const saveAs = '用画图或看图软件打开，截图和图表另存为 PNG，照片另存为 JPG';

/** Pictures that no form can show, and pictures told of in the wrong way. */
export const pictures: readonly MutationCase[] = [
  inBody(
    'an alternative text that is the name of the file',
    '![chain.png](/images/chain.png)',
    'missing-alt methods/spin.mdx:44:1 替代文字只是文件名：chain.png → 在方括号里写一句图上说了什么',
  ),
  inBody(
    'a picture at an address of the author’s computer',
    '![产业链](C:/我的文档/链.png)',
    'missing-image methods/spin.mdx:44:1 这是电脑上的地址：C:/我的文档/链.png → 把图片存到这个文件旁边，写成 ![图上说了什么](./文件名.png)',
  ),
  inBody(
    'a picture beside the entry that is not there',
    '![产业链](./%E9%93%BE.png)',
    'missing-image methods/spin.mdx:44:1 没有这张图：./%E9%93%BE.png → 把图片存成 content/methods/链.png，或者改成已有的文件名',
  ),
  inBody(
    'a picture whose address has a blank',
    '![产业链](./my pic.png)',
    'missing-image methods/spin.mdx:44:1 图片没有认出来，地址里有空格：./my pic.png → 文件名去掉空格，地址照着改',
  ),
  inBody(
    'a picture with a full-width mark before it',
    '！[产业链](/images/chain.png)',
    'broken-link methods/spin.mdx:44:2 图片写成了链接：/images/chain.png → 前面加半角的 !，写成 ![图上说了什么](./文件名.png)',
  ),
  inBody(
    'a picture in the middle of a heading',
    '## 看 ![产业链](/images/chain.png)',
    'picture-place methods/spin.mdx:44:6 图片不能放在标题里 → 让图片单独成段，前后各空一行',
  ),
  inBody(
    'a picture in a table',
    '| 图 | 说明 |\n| --- | --- |\n| ![产业链](/images/chain.png) | 上游 |',
    'picture-place methods/spin.mdx:46:3 图片不能放在表格里 → 让图片单独成段，前后各空一行',
  ),
  {
    name: 'a picture nobody shows',
    edit: { file: 'methods/left-over.png', to: pngOf(20, 10) },
    report: [unused('methods/left-over.png')],
  },
  {
    name: 'a picture of a type that Word does not know',
    edit: { file: 'methods/photo.webp', to: 'x' },
    report: [
      `picture-type methods/photo.webp:1:1 不收 .webp 图片：photo.webp → ${saveAs}`,
      unused('methods/photo.webp'),
    ],
  },
  {
    name: 'a picture under the name of another type',
    edit: { file: 'methods/photo.jpg', to: pngOf(20, 10) },
    report: [
      'picture-type methods/photo.jpg:1:1 文件名写的是 .jpg，里面其实是 PNG：photo.jpg → 把结尾改成 .png，正文里也照着改',
      unused('methods/photo.jpg'),
    ],
  },
  {
    name: 'half a picture',
    edit: { file: 'methods/half.png', to: pngOf(200, 100).slice(0, -20) },
    report: [
      'picture-type methods/half.png:1:1 图片打不开，文件不完整或者不是图片：half.png → 重新导出或重新截图，再换掉这个文件',
      unused('methods/half.png'),
    ],
  },
  {
    name: 'a picture of too many pixels, told where it is shown',
    edit: { file: 'images/chain.png', to: pngOf(3200, 10) },
    report: [
      'picture-size images/chain.png:1:1 图片 3200×10 像素，长边超过 3000：chain.png → 裁掉用不着的部分，再把长边缩到 1600 像素左右',
    ],
  },
  {
    name: 'a picture of too many bytes',
    edit: { file: 'images/chain.png', to: pngOf(20, 10, 600_000) },
    report: [
      'picture-size images/chain.png:1:1 图片 587 KB，超过 500 KB：chain.png → 把长边缩到 1600 像素左右；照片另存为 JPG',
    ],
  },
  svgCase('a drawing with a script', '<script>alert(1)</script>', '脚本 <script>'),
  svgCase('a drawing with an event', '<rect onload="x()"/>', '事件属性 onload', '2:7'),
  svgCase(
    'a drawing with a page in it',
    '<foreignObject><p>甲</p></foreignObject>',
    '嵌入的网页 <foreignObject>',
  ),
  svgCase(
    'a drawing that loads a picture',
    '<image href="https://example.com/a.png"/>',
    '嵌入的另一张图 <image>',
  ),
  svgCase(
    'a drawing that leads elsewhere',
    '<use xlink:href="https://example.com/a#b"/>',
    '指向外面的地址 https://example.com/a#b',
    '2:6',
  ),
  svgCase(
    'a drawing with a style from elsewhere',
    '<style>@import "https://example.com/a.css";</style>',
    '外部样式 @import',
  ),
  svgCase(
    'a drawing that fills from elsewhere',
    '<rect style="fill:url(https://example.com/a)"/>',
    '指向外面的地址 https://example.com/a',
    '2:7',
  ),
  {
    name: 'a drawing with a mobile number in it',
    edit: { file: 'methods/flow.svg', to: svgWith('<text>电话13800138000</text>') },
    report: [
      unused('methods/flow.svg'),
      'picture-svg methods/flow.svg:2:7 SVG 的文字里像是手机号：电话13800138000 → 删掉；本库不存任何客户或个人信息',
    ],
  },
  {
    name: 'a drawing that names a firm, split over two parts',
    edit: {
      file: 'methods/flow.svg',
      to: svgWith('<text x="1"><tspan>常州恒远再生</tspan><tspan>资源有限公司</tspan></text>'),
    },
    report: [
      unused('methods/flow.svg'),
      'picture-svg methods/flow.svg:2:20 SVG 的文字里写了企业全名“常州恒远再生资源有限公司” → 换成代称，例如 Z机械、客户A',
    ],
  },
  {
    name: 'a drawing with a person in its description',
    edit: { file: 'methods/flow.svg', to: svgWith('<desc>由王建华总监确认</desc>') },
    report: [
      unused('methods/flow.svg'),
      'picture-svg methods/flow.svg:2:7 SVG 的文字里写了人：“王建华总监” → 只写岗位，例如 财务负责人、客户经理',
    ],
  },
  {
    name: 'a drawing with a sign the font lacks',
    edit: { file: 'methods/flow.svg', to: svgWith('<text>✅办好了</text>') },
    report: [
      unused('methods/flow.svg'),
      'picture-svg methods/flow.svg:2:7 SVG 的文字里有字体没有的“✅”，PDF 会排不出来 → 改成“✓”',
    ],
  },
  inBody(
    'a picture as HTML',
    '<img src="/images/chain.png" alt="产业链">',
    'mdx-angle methods/spin.mdx:44:1 正文里的“<”会被当成标签：<img s → 图片写成 ![图上说了什么](./文件名.png)',
  ),
  {
    name: 'a drawing whose marks do not match',
    edit: { file: 'methods/flow.svg', to: svgWith('<g><rect/>') },
    report: [
      unused('methods/flow.svg'),
      `picture-svg methods/flow.svg:3:1 SVG 读不懂：标记没有成对 → ${svgFix}`,
    ],
  },
];
