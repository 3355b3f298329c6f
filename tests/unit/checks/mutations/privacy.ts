import type { MutationCase } from '../../../helpers/mutate.ts';

/** Words that identify somebody. */
export const privacy: readonly MutationCase[] = [
  {
    name: 'a mobile number',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先问财务负责人 13800138000，挑八个' },
    report: ['personal-data methods/spin.mdx:50:60 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a resident id number',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 11010519491231002X 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是身份证号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a social credit code',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 91350100M000100Y43 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是统一社会信用代码 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a bank card number',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 6222020000000000000 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是银行卡号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a mobile number in groups',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 138 0013 8000 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a mobile number with hyphens',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 138-0013-8000 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a resident id number with a small x',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 11010519491231002x 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是身份证号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a bank card number in groups',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 6222 0200 0000 0000 000 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是银行卡号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a mobile number in code',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 `13800138000` 八个' },
    report: ['personal-data methods/spin.mdx:50:56 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a mobile number in a formula',
    edit: { file: 'cases/z-machinery.mdx', find: 'formula: 释放资金', to: 'formula: 13800138000 释放资金' },
    report: ['personal-data cases/z-machinery.mdx:45:14 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a real company',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑华星机械有限公司八个' },
    report: [
      'real-company methods/spin.mdx:50:52 写了企业全名“先挑华星机械有限公司” → 换成代称，例如 Z机械、客户A',
    ],
  },
  {
    name: 'the name of a group',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑华星集团的八个' },
    report: ['real-company methods/spin.mdx:50:52 写了集团名“先挑华星集团” → 换成代称，例如 Z机械、客户A'],
  },
  {
    name: 'the name of a group in the background of a client',
    edit: { file: 'cases/z-machinery.mdx', find: 'client: Z公司', to: 'client: 华星重工集团' },
    report: [
      'real-company cases/z-machinery.mdx:22:9 写了集团名“华星重工集团” → 换成代称，例如 Z机械、客户A',
    ],
  },
  {
    name: 'a company in a visit dialogue',
    edit: {
      file: 'industries/machinery/dialogue.yaml',
      find: /^oneLine: .*$/m,
      to: 'oneLine: 华星机械有限公司这样说',
    },
    report: [
      'real-company industries/machinery/dialogue.yaml:2:10 写了企业全名“华星机械有限公司” → 换成代称，例如 Z机械、客户A',
    ],
  },
  {
    name: 'a company as the client of a case',
    edit: { file: 'cases/z-machinery.mdx', find: 'client: Z公司', to: 'client: 华星机械有限公司' },
    report: [
      'real-company cases/z-machinery.mdx:22:9 写了企业全名“华星机械有限公司” → 换成代称，例如 Z机械、客户A',
    ],
  },
];
