import { sealRecord } from './seal-record.ts';
import { sealTampered } from './seal-tampered.ts';
import { waitingChange } from './waiting-change.ts';

/** Rules about what was approved, and what waits for it. */
export const sealRules = [sealTampered, sealRecord, waitingChange] as const;
