import type { CollectionName } from '../schemas/index.ts';

/** Anchors of pages that come from fields; headings of the text add theirs. */
const sections: Partial<Record<CollectionName, readonly string[]>> = {
  methods: ['when', 'steps', 'example', 'words', 'pitfalls', 'compliance', 'measures', 'related'],
  cases: ['situation', 'timeline', 'claims', 'lessons', 'cautions', 'related'],
  industries: ['chain', 'cycle', 'cash', 'indicators', 'facts', 'spin', 'objections', 'checklist', 'schemes'],
  tiers: ['conditions', 'service', 'cadence', 'week'],
  practice: ['tiers', 'cadence', 'follow-ups', 'preparation', 'levels'],
  health: ['use', 'indicators', 'bands', 'warnings', 'causes', 'rules'],
  schemes: ['who', 'combo', 'steps', 'value', 'materials', 'risks'],
  nodes: ['earn', 'cash', 'ask', 'offer', 'guard'],
};

/** Anchors a page of this kind may have; nothing for kinds that are not listed. */
export const sectionAnchors = (collection: CollectionName): readonly string[] | undefined =>
  sections[collection];

export const sectionedCollections = Object.keys(sections) as CollectionName[];
