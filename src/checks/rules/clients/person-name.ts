import { fileRule } from '../../rule.ts';
import { personNames } from '../../text/person-names.ts';

/** People are told by their posts. */
export const personName = fileRule('person-name', 'error', ({ lines }) =>
  lines.flatMap(({ value, at }) =>
    personNames(value).map(({ name, index }) => ({
      place: at(index),
      message: `写了人：“${name}”`,
      fix: '只写岗位，例如 财务负责人、客户经理；称呼写成 王某 也可以',
    })),
  ),
);
