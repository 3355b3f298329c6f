/** Tells the page that what its tool makes was taken along. */
export const visitTaken = 'visit-taken';

/** To be called when something was copied, printed or downloaded. */
export const tellTaken = (): boolean => document.dispatchEvent(new CustomEvent(visitTaken));
