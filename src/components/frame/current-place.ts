import { bring } from './bring.ts';

/** A list beside the page, or a row above it, may be longer than its room: the place of this page is in sight. */
const link = document.querySelector('.section-nav [aria-current="page"]');
for (const room of [link?.closest('ul'), link?.closest('.section-nav')]) if (link && room) bring(link, room);
