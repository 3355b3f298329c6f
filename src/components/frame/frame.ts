/**
 * What works on every page, so that a browser fetches it once: the header, the search window, and the parts of
 * entries, which do nothing on a page that has none.
 */
import './theme-toggle.ts';
import '../policy/policy-status.ts';
import '../search/search-shortcut.ts';
import '../search/site-search.ts';
import '../entry/term-popover.ts';
import '../entry/review-banner.ts';
import './copy-feedback.ts';
import './print-details.ts';
import './current-place.ts';
import { rememberPage } from '../kept/recent-pages.ts';
import { loadVisitLine } from '../visit/load-visit-line.ts';

if (document.querySelector('[data-remember]')) rememberPage();
loadVisitLine();
