import type { MutationCase } from '../../../helpers/mutate.ts';
import { missesFile } from '../../../helpers/misses.ts';

const file = 'data/search-misses.yaml';
const asked = '  - "保险箱一年租金多少"\n';

/** What is pasted into the register of unanswered questions. */
export const misses: readonly MutationCase[] = [
  {
    name: 'a question pasted twice',
    edit: { file, to: missesFile(asked + asked) },
    report: [
      'repeated-item data/search-misses.yaml:16:5 misses 里“保险箱一年租金多少”写了两次（第 1 项和第 2 项） → 删掉一处；本来要写别的，就改成要写的那个',
    ],
  },
  {
    name: 'a question pasted twice in another spelling',
    edit: { file, to: missesFile(`${asked}  - "保险箱 一年租金多少？"\n`) },
    report: [
      'schema-violation data/search-misses.yaml:16:5 misses（问法，照读者打的字）：和第 1 句只差标点、大小写或空格，删掉一句 → 现在是 保险箱 一年租金多少？，照前面这句改',
    ],
  },
  {
    name: 'a question with a telephone number',
    edit: { file, to: missesFile('  - "打 13800138000 没人接怎么办"\n') },
    report: ['personal-data data/search-misses.yaml:15:8 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
];
