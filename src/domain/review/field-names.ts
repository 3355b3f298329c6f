import type { z } from 'astro/zod';
import {
  basisNames,
  confidentialityNames,
  evidenceKindNames,
  shownFieldNames,
  statusNames,
} from '../labels.ts';
import { partNames } from '../playbook/parts.ts';
import { judgedNames, partTitles } from '../../schemas/compliance-parts.ts';
import { layersOf } from '../../schemas/walk.ts';
import type { Schema } from '../../schemas/walk.ts';

type Names = Readonly<Record<string, string>>;

/** Names of the values of a field where its description does not list them. */
const valueNames: Readonly<Record<string, Names>> = {
  basis: basisNames,
  status: statusNames,
  confidentiality: confidentialityNames,
  reviewEvery: { '1m': '每月', '3m': '每三个月', '6m': '每半年', '12m': '每年' },
  part: { ...partNames, ...partTitles },
  judges: judgedNames,
  shows: shownFieldNames,
  kind: evidenceKindNames,
  may: { own: '负责条目', review: '复核', approve: '批准', publish: '发布客户通讯', waive: '豁免合规提示' },
  detector: {
    mobile: '手机号',
    'id-card': '身份证号',
    'credit-code': '统一社会信用代码',
    'bank-card': '银行卡号',
    account: '账号',
    email: '邮箱',
    'product-words': '产品名',
  },
  element: {
    disclaimer: '免责声明',
    contact: '联系人',
    'opt-out': '退订办法',
    'review-number': '审查编号',
    'advert-mark': '广告字样',
    source: '出处',
    'doc-no': '文号',
    dates: '日期',
    'checked-on': '核对日期',
  },
};

/** Values that mean the same wherever they stand. */
const commonNames: Names = {
  error: '错误',
  warning: '提醒',
  off: '不查',
  green: '绿',
  yellow: '黄',
  red: '红',
  missing: '没有数',
};

/** What the schemas around a value say it means, the outermost first. */
const descriptionsOf = (schema: Schema, value: unknown): string[] =>
  layersOf(schema, value).flatMap((layer) => (layer as z.ZodType).description ?? []);

/** What a field is called: its description up to the explanation; its key where nothing is said. */
export function fieldLabel(schema: Schema | undefined, value: unknown, key: string): string {
  const [description] = schema ? descriptionsOf(schema, value) : [];
  if (description === undefined) return key;
  const options = schema ? optionsIn(schema, value) : [];
  // A description that only lists what may be written has no name of its own.
  if (options.some((option) => description.startsWith(`${option} `))) return '种类';
  return description.split(/[：；，。（]/)[0] ?? key;
}

function optionsIn(schema: Schema, value: unknown): readonly string[] {
  const inner = layersOf(schema, value).at(-1) as z.ZodType | undefined;
  return inner?.type === 'enum' ? (inner as z.ZodEnum).options.map(String) : [];
}

/** A value of a fixed set as readers call it; nothing when it is none of a set. */
export function setName(schema: Schema, value: string, key: string): string | undefined {
  if (!optionsIn(schema, value).includes(value)) return undefined;
  const told = descriptionsOf(schema, value)
    .flatMap((description) => description.split(/[：、，；。]/))
    .find((piece) => piece.trim().startsWith(`${value} `));
  return valueNames[key]?.[value] ?? told?.trim().slice(value.length + 1) ?? commonNames[value];
}
