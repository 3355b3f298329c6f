import type { CollectionName } from '../schemas/index.ts';

/** Where an entry is read, as a root-relative path without the site base. */
export function entryPath(collection: CollectionName, id: string): string {
  switch (collection) {
    case 'nodes':
      return `/industries/${id}/`;
    case 'chains':
      return `/industries/${id}/#chain`;
    case 'cycles':
      return `/industries/${id}/#cycle`;
    case 'cashFlows':
      return `/industries/${id}/#cash`;
    case 'indicators':
      return `/industries/${id}/#indicators`;
    case 'dialogues':
      return `/industries/${id}/#spin`;
    case 'facts':
      return `/industries/${id}/#facts`;
    case 'competencies':
    case 'trends':
      return `/methods/${collection}/#${id}`;
    case 'modules':
      return `/learn/${id}/`;
    case 'questions':
      return `/learn/${id}/#quiz`;
    case 'learningPath':
      return '/learn/';
    case 'regionMaps':
      return `/regions/${id}/#map`;
    case 'practice':
      return '/tiers/';
    case 'holidays':
      return '/tools/follow-up/';
    case 'visits':
      return '/tools/visit-pack/';
    case 'health':
      return '/health/';
    case 'tensions':
    case 'coverage':
      return `/status/${collection}/`;
    case 'complianceLaws':
    case 'complianceWords':
    case 'complianceRules':
      return '/guide/compliance/';
    case 'searchTerms':
    case 'vocabularies':
    case 'sources':
      return '/sources/';
    case 'editions':
    case 'approvals':
    case 'publications':
    case 'corrections':
      return `/newsletters/${id.split('/')[0] ?? ''}/`;
    case 'newsletter':
      return '/newsletters/';
    default:
      return `/${collection}/${id === 'index' ? '' : `${id}/`}`;
  }
}

/** Collections whose entries have a page of their own. */
export const pagedCollections = [
  'methods',
  'cases',
  'regions',
  'industries',
  'nodes',
  'schemes',
  'products',
  'policies',
  'tiers',
  'tools',
  'playbooks',
  'editions',
  'modules',
  'guide',
] as const satisfies readonly CollectionName[];

/** Joins the site base (`/` or `/kb/`) and a root-relative path. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path.startsWith('/') ? path : `/${path}`}`;
}
