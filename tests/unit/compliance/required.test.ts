import { expect, it } from 'vitest';
import { missingElements } from '../../../src/compliance/index.ts';
import type { EditionFacts, ItemFacts } from '../../../src/compliance/index.ts';
import { realPack } from '../../helpers/compliance.ts';

const pack = realPack;
const place = { file: 'editions/2026-11.mdx', line: 1, column: 1 };
const source = {
  issuers: ['财政部'],
  url: 'https://www.gov.cn/x',
  docNo: '财金〔2026〕1号',
  issued: '2026-11-01',
  checkedOn: '2026-11-20',
};
const item: ItemFacts = { title: '贴息通知', isNumbered: true, source, place };
const whole: EditionFacts = {
  lane: 'promo',
  publishedOn: '2026-11-25',
  subject: '广告：十一月政策',
  disclaimer: ['解读以原文为准，不构成要约或承诺。'],
  contact: { bank: '示例银行', department: '公司金融部', phone: '0591-12345678' },
  optOut: '致信 news@bank.example 退订',
  reviewNumber: '示宣审〔2026〕第140号',
  items: [item],
  placeOf: (element) => ({ ...place, file: `${element}.yaml` }),
};
const missing = (facts: EditionFacts) =>
  missingElements(pack, facts).map(
    ({ ruleId, severity, expression }) => `${ruleId} ${severity} ${expression}`,
  );

it('a whole edition misses nothing', () => {
  expect(missing(whole)).toEqual([]);
});

it.each<[Partial<EditionFacts>, string]>([
  [{ disclaimer: ['以原文为准'] }, 'required-disclaimer error 免责声明里的“不构成”'],
  [{ contact: { bank: '示例银行', department: '公司金融部' } }, 'required-contact error 电话或邮箱'],
  [{ contact: { bank: '示例银行', department: '', phone: '95000' } }, 'required-contact error 联系部门'],
  [{ contact: { bank: '', department: '公司金融部', phone: '95000' } }, 'required-contact error 发送方全称'],
  [{ optOut: '回信“退订”即可' }, 'required-opt-out error 接收退订的邮箱'],
  [{ optOut: '' }, 'required-opt-out error 不再接收的方式'],
  [{ reviewNumber: undefined }, 'required-review-number error 宣传审查编号'],
  [{ lane: 'info', reviewNumber: '' }, 'required-review-number warning 宣传审查编号'],
  [{ subject: '十一月政策' }, 'required-advert-mark error 主题行开头的“广告”'],
])('says what an edition lacks: %j', (change, report) => {
  expect(missing({ ...whole, ...change })).toEqual([report]);
});

it('asks for the mark of an advertisement in the promo lane only', () => {
  expect(missing({ ...whole, lane: 'info', subject: '十一月政策' })).toEqual([]);
});

it.each<[Partial<NonNullable<ItemFacts['source']>>, string]>([
  [{ issuers: [] }, 'required-source error “贴息通知”的发文机关'],
  [{ url: '' }, 'required-source error “贴息通知”的原文链接'],
  [{ docNo: undefined }, 'required-doc-no error “贴息通知”的文号'],
  [{ issued: undefined }, 'required-dates error “贴息通知”的成文或公布日期'],
  [{ checkedOn: undefined }, 'required-checked-on warning “贴息通知”的核对日期'],
  [{ checkedOn: '2026-11-10' }, 'required-checked-on warning “贴息通知”的14 天内的核对（上次 2026-11-10）'],
])('says what the source of an item lacks: %j', (change, report) => {
  expect(missing({ ...whole, items: [{ ...item, source: { ...source, ...change } }] })).toEqual([report]);
});

it('asks no document number of a fact, which needs no number', () => {
  const fact = { ...item, isNumbered: false, source: { ...source, docNo: undefined } };
  expect(missing({ ...whole, items: [fact] })).toEqual([]);
});

it('names everything at once, each where it is written', () => {
  const bare: EditionFacts = {
    ...whole,
    subject: '十一月政策',
    disclaimer: [],
    contact: undefined,
    optOut: '',
    reviewNumber: '',
    items: [{ title: '贴息通知', isNumbered: true, place }],
  };
  expect(
    missingElements(pack, bare).map(({ expression, place: { file } }) => `${file} ${expression}`),
  ).toEqual([
    'disclaimer.yaml 免责声明里的“以原文为准”',
    'disclaimer.yaml 免责声明里的“不构成”',
    'contact.yaml 发送方全称',
    'contact.yaml 联系部门',
    'contact.yaml 电话或邮箱',
    'opt-out.yaml 不再接收的方式',
    'review-number.yaml 宣传审查编号',
    'advert-mark.yaml 主题行开头的“广告”',
    ...['发文机关', '原文链接', '文号', '成文或公布日期', '核对日期'].map(
      (name) => `editions/2026-11.mdx “贴息通知”的${name}`,
    ),
  ]);
});
