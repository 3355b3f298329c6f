import { bring } from './bring.ts';

/** A list beside the page, or a row above it, may be longer than its room: the place of this page is in sight. */
const link = document.querySelector('.section-nav [aria-current="page"]');
const list = link?.closest('ul');
const nav = link?.closest('.section-nav');
if (link && list) bring(link, list);
if (link && nav) bring(link, nav);
