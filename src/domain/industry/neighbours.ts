/** Who stands beside one firm in its chain. */
import type { DataOf } from '../../schemas/index.ts';

type Flow = Pick<DataOf<'chains'>['edges'][number], 'kind' | 'label'>;
interface Edge extends Flow {
  from: string;
  to: string;
}

export interface Neighbour {
  id: string;
  /** What passes between the two, in the order of the chain; `out` goes away from the firm. */
  flows: readonly { kind: Edge['kind']; out: boolean; label: string }[];
}

export interface Neighbours {
  /** Whom the firm gets goods from, pays, or is given credit by. */
  before: readonly Neighbour[];
  /** Whom it gives goods to, is paid by, or gives credit to. */
  after: readonly Neighbour[];
}

/** Each neighbour once: goods tell its side, and where none pass, the first cash or credit does. */
export function neighboursOf(edges: readonly Edge[], node: string): Neighbours {
  const flows = new Map<string, { kind: Edge['kind']; out: boolean; label: string }[]>();
  for (const { from, to, kind, label } of edges) {
    if (from !== node && to !== node) continue;
    const other = from === node ? to : from;
    flows.set(other, [...(flows.get(other) ?? []), { kind, out: from === node, label }]);
  }
  const all = [...flows].map(([id, list]) => ({ id, flows: list }));
  return { before: all.filter((one) => !isAfter(one)), after: all.filter(isAfter) };
}

function isAfter({ flows }: Neighbour): boolean {
  const telling = flows.find(({ kind }) => kind === 'goods') ?? flows[0];
  return telling?.kind === 'cash' ? !telling.out : telling?.out === true;
}
