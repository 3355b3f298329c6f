import type { MutationCase } from '../../../helpers/mutate.ts';

/** Seals put there, changed or left behind by hand. */
export const seals: readonly MutationCase[] = [
  {
    name: 'a frozen copy that was changed',
    edit: { file: 'seals/methods/spin.mdx/1.0.mdx', find: 'title: SPIN 提问', to: 'title: SPIN 问法' },
    report: [
      'seal-tampered seals/methods/spin.mdx/1.0.mdx:1:1 和封存清单里的校验值对不上，封存以后改过 → 封存的东西只由 npm run review 写，不要手改、手删；从版本库恢复它',
      'seal-record seals/methods/spin.mdx/seals.yaml:1:1 1.0 版的封存正文和校验值对不上 → 封存记录不要手改，从版本库恢复它；要重新批准，运行 npm run review -- approve',
    ],
  },
  {
    name: 'a seal of a day to come',
    edit: { file: 'seals/methods/spin.mdx/seals.yaml', find: 'date: 2026-11-24', to: 'date: 2099-01-01' },
    report: [
      'seal-tampered seals/methods/spin.mdx/seals.yaml:1:1 和封存清单里的校验值对不上，封存以后改过 → 封存的东西只由 npm run review 写，不要手改、手删；从版本库恢复它',
      'seal-record seals/methods/spin.mdx/seals.yaml:1:1 1.0 版的封存日期 2099-01-01 还没到 → 封存记录不要手改，从版本库恢复它；要重新批准，运行 npm run review -- approve',
    ],
  },
  {
    name: 'a file put among the seals',
    edit: { file: 'seals/methods/spin.mdx/1.1.mdx', to: 'title: SPIN\n' },
    report: [
      'seal-tampered seals/methods/spin.mdx/1.1.mdx:1:1 封存清单里没有这个文件，不是命令写的 → 封存的东西只由 npm run review 写，不要手改、手删；从版本库恢复它',
    ],
  },
  {
    name: 'a text changed under its seal',
    edit: { file: 'methods/spin.mdx', find: 'title: SPIN 提问', to: 'title: SPIN 问法', sealed: true },
    report: [
      'waiting-change methods/spin.mdx:9:10 改过，还没批准：网站上仍是 1.0 版，版本号也还没升 → 先把 version 升一号；运行 npm run review -- diff 看改了什么，批准用 npm run review -- approve',
    ],
  },
  {
    name: 'a changed text with a new version',
    edit: {
      file: 'methods/spin.mdx',
      find: /^title: SPIN 提问([^]+?)version: "1.0"/m,
      to: 'title: SPIN 问法$1version: "1.1"',
      sealed: true,
    },
    report: [
      'waiting-change methods/spin.mdx:2:1 改过，还没批准：网站上仍是 1.0 版 → 运行 npm run review -- diff 看改了什么，批准用 npm run review -- approve',
    ],
  },
];
