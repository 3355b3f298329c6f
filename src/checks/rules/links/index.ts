import { brokenAnchor } from './broken-anchor.ts';
import { brokenLink } from './broken-link.ts';
import { linkFilter } from './link-filter.ts';
import { officialLink } from './official-link.ts';

/** Rules about links and the anchors they lead to. */
export const linkRules = [brokenLink, officialLink, linkFilter, brokenAnchor] as const;
