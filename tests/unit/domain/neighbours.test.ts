import { expect, it } from 'vitest';
import { neighboursOf } from '../../../src/domain/industry/neighbours.ts';
import { graph } from '../../helpers/content.ts';

it('puts each neighbour on one side with every flow between the two', () => {
  for (const { id, data } of graph.all('chains'))
    for (const node of graph.all('nodes').filter((one) => one.id.startsWith(`${id}/`))) {
      const short = node.id.slice(id.length + 1);
      const { before, after } = neighboursOf(data.edges, short);
      const ids = [...before, ...after].map((one) => one.id);
      expect(new Set(ids).size).toBe(ids.length);
      const drawn = [...before, ...after].flatMap(({ id: other, flows }) =>
        flows.map(({ kind, out, label }) => ({
          from: out ? short : other,
          to: out ? other : short,
          kind,
          label,
        })),
      );
      const told = data.edges.filter(({ from, to }) => from === short || to === short);
      expect(drawn).toHaveLength(told.length);
      expect(drawn).toEqual(expect.arrayContaining(told));
    }
});

it('tells the side by goods, then by who pays', () => {
  const edge = (from: string, to: string, kind: 'goods' | 'cash' | 'credit') => ({
    from,
    to,
    kind,
    label: '',
  });
  const { before, after } = neighboursOf(
    [
      edge('buyer', 'me', 'cash'),
      edge('me', 'buyer', 'goods'),
      edge('me', 'maker', 'cash'),
      edge('payer', 'me', 'cash'),
      edge('lender', 'me', 'credit'),
    ],
    'me',
  );
  expect(before.map(({ id }) => id)).toEqual(['maker', 'lender']);
  expect(after.map(({ id }) => id)).toEqual(['buyer', 'payer']);
});
