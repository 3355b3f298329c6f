import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/domain/graph.ts';
import type { AnyEntry } from '../../../../src/domain/graph.ts';
import { editionsOf } from '../../../../src/domain/playbook/digest/approved.ts';
import { assembleDigest } from '../../../../src/domain/playbook/digest/assemble.ts';
import type { Digest } from '../../../../src/domain/playbook/digest/contents.ts';
import { pickPolicies, pickQuestions, pickSchemes } from '../../../../src/domain/playbook/digest/select.ts';
import {
  isPlaybookFile,
  isUnpackedPlaybookFile,
  playbookFile,
} from '../../../../src/domain/playbook/files.ts';
import { validEntries } from '../../../../src/loaders/disk.ts';
import { buildOn, graph, sourcesWithFood } from '../../../helpers/playbook.ts';

const digestOf = (id: string, from = graph, day = buildOn): Digest => {
  const digest = assembleDigest(from, id, day);
  if (!digest) throw new Error(`no digest of ${id}`);
  return digest;
};
const entries = validEntries(sourcesWithFood);
/** The content with the status of some entries changed. */
const withStatus = (status: string, which: (entry: AnyEntry) => boolean) =>
  buildGraph(
    entries.map((entry) =>
      which(entry) ? ({ ...entry, data: { ...entry.data, status } } as unknown as AnyEntry) : entry,
    ),
  );
const industries = graph.all('playbooks').map(({ id }) => id);
const policyIds = ({ policies }: Digest) => policies.listed.map(({ entry }) => entry.id);

describe.each(industries)('the digest of %s', (id) => {
  const digest = digestOf(id);

  it('has every node of the industry and the flows between them', () => {
    const nodes = graph.all('nodes').filter((node) => node.id.startsWith(`${id}/`));
    expect(digest.chain?.nodes.map((node) => node.id)).toEqual(nodes.map((node) => node.id));
    expect(digest.chain?.chain.data.edges).toEqual(graph.get('chains', id).data.edges);
  });

  it('holds approved entries alone', () => {
    const { entry, industry, chain, cashFlow, schemes, policies, facts, practice, dialogue } = digest;
    const used = [
      ...[entry, industry, cashFlow, facts, practice, dialogue, chain?.chain].filter(
        (one) => one !== undefined,
      ),
      ...(chain?.nodes ?? []),
      ...schemes,
      ...policies.listed.map((policy) => policy.entry),
    ];
    expect(used.filter(({ data }) => data.status !== 'approved')).toEqual([]);
  });
});

describe('what a digest leaves out', () => {
  it('is a node that is no longer approved, and the flows from and to it', () => {
    const digest = digestOf(
      'machinery',
      withStatus('in-review', ({ id }) => id === 'machinery/dealer'),
    );
    expect(digest.chain?.nodes.map(({ id }) => id)).not.toContain('machinery/dealer');
    const ends = digest.chain?.chain.data.edges.flatMap(({ from, to }) => [from, to]) ?? [];
    expect(ends.length).toBeGreaterThan(0);
    expect(ends).not.toContain('dealer');
  });

  it('is a draft of any kind', () => {
    const isOf = (collection: string) => (entry: AnyEntry) => entry.collection === collection;
    const without = (collection: string) => digestOf('machinery', withStatus('draft', isOf(collection)));
    expect(without('schemes').schemes).toEqual([]);
    expect(without('policies').policies.listed).toEqual([]);
    expect(without('dialogues')).toMatchObject({ questions: [], dialogue: undefined });
    expect(without('cashFlows').cashFlow).toBeUndefined();
    expect(without('facts').facts).toBeUndefined();
    expect(without('chains').chain).toBeUndefined();
  });

  it('is all of it, as long as the playbook or its industry is a draft', () => {
    for (const collection of ['playbooks', 'industries']) {
      const drafted = withStatus('draft', (entry) => entry.collection === collection && entry.id === 'food');
      expect(assembleDigest(drafted, 'food', buildOn)).toBeUndefined();
      expect(editionsOf(drafted, { id: 'food' })).toEqual(['full']);
      expect(editionsOf(drafted, { id: 'machinery' })).toEqual(['digest', 'full']);
    }
  });

  it('is a policy that is over, from the day after its last', () => {
    const policy = 'shebei-gengxin-tiexi-2026-2';
    expect(policyIds(digestOf('machinery', graph, '2026-12-31'))).toContain(policy);
    expect(policyIds(digestOf('machinery', graph, '2027-01-01'))).not.toContain(policy);
  });

  it('is a policy whose force is not known', () => {
    const unknown = graph.all('policies').filter(({ data }) => data.force === 'unknown');
    expect(unknown.length).toBeGreaterThan(0);
    for (const id of industries)
      expect(unknown.filter((policy) => policyIds(digestOf(id)).includes(policy.id))).toEqual([]);
  });
});

describe('the ten questions', () => {
  const texts = (kind: string, count: number) => Array.from({ length: count }, (_, at) => `${kind}${at + 1}`);
  const spin = (situation: number, problem: number, implication: number, needPayoff: number) => ({
    situation: texts('S', situation),
    problem: texts('P', problem),
    implication: texts('I', implication),
    needPayoff: texts('N', needPayoff),
  });
  const picked = (...counts: [number, number, number, number]) =>
    pickQuestions(spin(...counts)).flatMap((group) => group.texts);

  it('are the first of each kind', () => {
    expect(picked(5, 5, 5, 5)).toEqual(['S1', 'S2', 'S3', 'P1', 'P2', 'P3', 'I1', 'I2', 'N1', 'N2']);
  });

  it('are made up for by other kinds where one has fewer', () => {
    expect(picked(5, 1, 5, 5)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'P1', 'I1', 'I2', 'N1', 'N2']);
    expect(picked(1, 4, 1, 9)).toHaveLength(10);
  });

  it('are all there are where there are fewer', () => {
    expect(picked(1, 2, 1, 1)).toEqual(['S1', 'P1', 'P2', 'I1', 'N1']);
  });
});

describe('the policies', () => {
  const [first] = graph.all('policies');
  if (!first) throw new Error('no policy');
  const policy = (id: string, lastDay?: string) => ({
    entry: { ...first, id },
    state: '未见废止',
    standing: 'current' as const,
    ...(lastDay && { lastDay }),
  });
  const ids = (listed: readonly { entry: { id: string } }[]) => listed.map(({ entry }) => entry.id);

  it('begin with the nearest deadline, then keep their order; general ones come in for a deadline alone', () => {
    const own = [policy('a'), policy('b', '2027-12-31'), policy('c'), policy('d', '2026-12-31')];
    const general = [policy('e'), policy('f', '2027-03-31')];
    expect(ids(pickPolicies({ own, general, leftOut: [] }).listed)).toEqual(['d', 'f', 'b', 'a', 'c']);
  });

  it('are as many as two pages hold; the others are counted', () => {
    const own = Array.from({ length: 40 }, (_, index) => policy(`p${index}`));
    const { listed, others } = pickPolicies({ own, general: [], leftOut: [] });
    expect(listed.length + others).toBe(40);
    expect(listed).toHaveLength(24);
  });
});

it('the schemes are the first five', () => {
  const schemes = Array.from({ length: 4 }, () => graph.all('schemes')).flat();
  expect(pickSchemes(schemes)).toEqual(schemes.slice(0, 5));
  expect(pickSchemes(schemes.slice(0, 3))).toHaveLength(3);
});

describe('the files of a digest', () => {
  it('lie beside those of the full edition', () => {
    expect(playbookFile('food', 'pdf', 'digest')).toBe('/playbooks/food/food-digest.pdf');
    expect(isPlaybookFile('/playbooks/food/food-digest.docx')).toBe(true);
    expect(isPlaybookFile('/playbooks/food/food-digest.md')).toBe(false);
    expect(isPlaybookFile('/playbooks/food/food-other.pdf')).toBe(false);
  });

  it('are in the offline pack as PDF, not as Word', () => {
    expect(isUnpackedPlaybookFile('/playbooks/food/food-digest.pdf')).toBe(false);
    expect(isUnpackedPlaybookFile('/playbooks/food/food-digest.docx')).toBe(true);
    expect(isUnpackedPlaybookFile('/playbooks/food/food.docx')).toBe(true);
    expect(isUnpackedPlaybookFile('/playbooks/food/food.md')).toBe(true);
    expect(isUnpackedPlaybookFile('/playbooks/food/food.pdf')).toBe(false);
  });
});
