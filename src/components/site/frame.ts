/**
 * What works on every page, so that a browser fetches it once: the header, the search window, and the parts of
 * entries, which do nothing on a page that has none.
 */
import './theme-toggle.ts';
import './policy-status.ts';
import './search-shortcut.ts';
import './site-search.ts';
import './term-popover.ts';
import './review-banner.ts';
import './copy-feedback.ts';
import './print-details.ts';
import { rememberPage } from './recent-pages.ts';

if (document.querySelector('[data-remember]')) rememberPage();
