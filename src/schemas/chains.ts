import { z } from 'astro/zod';
import { localNode, text } from './fields.ts';
import { governance } from './governance.ts';

const edgeKinds = ['goods', 'cash', 'credit'] as const;

/** Who passes goods, cash or credit to whom inside one industry. */
export const chains = z.strictObject({
  ...governance,
  edges: z
    .array(
      z.strictObject({
        from: localNode('起点环节'),
        to: localNode('终点环节'),
        kind: z.enum(edgeKinds).describe('goods 货物、cash 资金、credit 信用'),
        label: text('说明'),
      }),
    )
    .min(1)
    .describe('环节之间的流'),
});
