import { heldByFact, heldByPolicy, policyOfFact, wordsOfView } from '../../domain/agreement/entries.ts';
import type { ClientWords } from '../../domain/agreement/entries.ts';
import type { Held } from '../../domain/agreement/compare.ts';
import type { ContentGraph, Entry } from '../../domain/graph.ts';
import type { DataOf } from '../../schemas/index.ts';
import type { PolicyClientView } from '../../schemas/client-view.ts';
import type { FieldPath } from '../../schemas/walk.ts';
import type { CheckedFile } from '../checked-file.ts';

type Policy = DataOf<'policies'>;

/** A client view of a file beside what its entry says. */
export interface ViewInFile {
  /** Where the view stands in the file. */
  readonly path: FieldPath;
  readonly view: PolicyClientView;
  readonly words: readonly ClientWords[];
  readonly held: Held;
  readonly unverified: readonly string[];
  /** The policy the view is of, or that the fact tells of. */
  readonly policy: Entry<'policies'> | undefined;
  /** Set where the view is that of the policy itself. */
  readonly own?: Policy;
}

/** Every client view of a policy or of the facts of an industry. */
export function viewsIn({ entry }: CheckedFile, graph: ContentGraph): ViewInFile[] {
  if (entry?.collection === 'policies') return policyView(entry);
  if (entry?.collection !== 'facts') return [];
  return entry.data.facts.flatMap((fact, index): ViewInFile[] => {
    if (!fact.client) return [];
    const policy = policyOfFact(graph, fact);
    return [
      {
        path: ['facts', index, 'client'],
        view: fact.client,
        words: wordsOfView(fact.client),
        held: heldByFact(graph, fact),
        unverified: policy?.data.unverifiedPoints ?? [],
        policy,
      },
    ];
  });
}

function policyView(entry: Entry<'policies'>): ViewInFile[] {
  const { client, unverifiedPoints } = entry.data;
  if (!client) return [];
  return [
    {
      path: ['client'],
      view: client,
      words: wordsOfView(client),
      held: heldByPolicy(entry.data),
      unverified: unverifiedPoints,
      policy: entry,
      own: entry.data,
    },
  ];
}
