/** Whether the page was opened from a disk, as the offline pack is: nothing may be fetched then. */
export const isOffline = location.protocol === "file:";
