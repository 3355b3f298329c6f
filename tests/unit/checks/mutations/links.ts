import { governed } from '../../../helpers/governed.ts';
import type { MutationCase } from '../../../helpers/mutate.ts';

const guidePage = `---
${governed('上手', '从哪里开始。')}
order: 1
group: start
---

## 第一步

接着看[第二步](/guide/first/#第二步)。
`;

/** Links and images that lead nowhere. */
export const links: readonly MutationCase[] = [
  {
    name: 'a link to a missing page',
    edit: { file: 'methods/spin.mdx', find: '/industries/machinery/#spin', to: '/industry/machinery/' },
    report: [
      'broken-link methods/spin.mdx:50:16 没有这一页：/industry/machinery/；是否指 /industries/machinery/？ → 改成已有的地址，结尾带 /',
    ],
  },
  {
    name: 'a link with choices to a missing page',
    edit: {
      file: 'methods/spin.mdx',
      find: '/industries/machinery/#spin',
      to: '/industry/machinery/?tier=growth#spin',
    },
    report: [
      'broken-link methods/spin.mdx:50:16 没有这一页：/industry/machinery/?tier=growth#spin；是否指 /industries/machinery/？ → 改成已有的地址，结尾带 /',
    ],
  },
  {
    name: 'choices without a page',
    edit: { file: 'methods/spin.mdx', find: '/industries/machinery/#spin', to: '?tier=growth' },
    report: [
      'broken-link methods/spin.mdx:50:16 站内链接要从 / 开始：?tier=growth → 例如 /products/piaojuchi/',
    ],
  },
  {
    name: 'a playbook in a form it does not have',
    edit: {
      file: 'methods/spin.mdx',
      find: '/industries/machinery/#spin',
      to: '/playbooks/machinery/machinery.odt',
    },
    report: [
      'broken-link methods/spin.mdx:50:16 没有这一页：/playbooks/machinery/machinery.odt；是否指 /playbooks/machinery/machinery.pdf？ → 改成已有的文件',
    ],
  },
  {
    name: 'the page a server shows for wrong addresses',
    edit: { file: 'methods/spin.mdx', find: '/industries/machinery/#spin', to: '/404.html' },
    report: ['broken-link methods/spin.mdx:50:16 没有这一页：/404.html → 改成已有的文件'],
  },
  {
    name: 'a relative link',
    edit: { file: 'methods/spin.mdx', find: '/industries/machinery/#spin', to: '../machinery/' },
    report: [
      'broken-link methods/spin.mdx:50:16 站内链接要从 / 开始：../machinery/ → 例如 /products/piaojuchi/',
    ],
  },
  {
    name: 'a link defined apart that leads nowhere',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '[去][a]\n\n[a]: /nope/\n\n先挑' },
    report: ['broken-link methods/spin.mdx:52:1 没有这一页：/nope/ → 改成已有的地址，结尾带 /'],
  },
  {
    name: 'an anchor that is not on the page',
    edit: { file: 'methods/spin.mdx', find: '/industries/machinery/#spin', to: '#四个中文' },
    report: [
      'broken-anchor methods/spin.mdx:50:16 本页没有小标题 #四个中文；是否指 四个中文名？ → 可以写：#四个中文名、#问题从哪里拿',
    ],
  },
  {
    name: 'an anchor that is no valid escape',
    edit: { file: 'methods/spin.mdx', find: '/industries/machinery/#spin', to: '#100%' },
    report: [
      'broken-anchor methods/spin.mdx:50:16 本页没有小标题 #100% → 可以写：#四个中文名、#问题从哪里拿',
    ],
  },
  {
    name: 'an image without alternative text',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: '![](/images/none.png)\n\n## 四个中文名' },
    report: [
      'missing-alt methods/spin.mdx:44:1 图片没有替代文字：/images/none.png → 在方括号里写一句图上说了什么',
      'missing-image methods/spin.mdx:44:1 没有这张图：/images/none.png → 把图片存成 content/images/none.png，或者改成已有的文件名',
    ],
  },
  {
    name: 'an image defined apart',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '![][a]\n\n[a]: /nope.png\n\n先挑' },
    report: [
      'missing-alt methods/spin.mdx:52:1 图片没有替代文字：/nope.png → 在方括号里写一句图上说了什么',
      'missing-image methods/spin.mdx:52:1 图片的地址不对：/nope.png → 放在 content/images/ 的写 /images/文件名.png，放在旁边的写 ./文件名.png',
    ],
  },
  {
    name: 'a missing image',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '![链图](/images/Chain.png)\n\n## 四个中文名',
    },
    report: [
      'missing-image methods/spin.mdx:44:1 没有这张图：/images/Chain.png，大小写不一样 → 文件是 content/images/chain.png，照它写',
    ],
  },
  {
    name: 'an image from another site',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '![链图](https://example.com/a.png)\n\n## 四个中文名',
    },
    report: [
      'missing-image methods/spin.mdx:44:1 不能用外站图片：https://example.com/a.png → 把图片存到这个文件旁边，写成 ![图上说了什么](./文件名.png)',
    ],
  },
  {
    name: 'an anchor that is not on a page of the guide',
    edit: { file: 'guide/first.mdx', to: guidePage },
    report: [
      'broken-anchor guide/first.mdx:18:4 /guide/first/ 没有小标题 #第二步；是否指 第一步？ → 打开那一页核对小标题',
    ],
  },
];
