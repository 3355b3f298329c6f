import { duplicateAlias } from './duplicate-alias.ts';
import { duplicateAskedAs } from './duplicate-asked-as.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { duplicateValue } from './duplicate-value.ts';
import { repeatedItem } from './repeated-item.ts';
import { reusedId } from './reused-id.ts';
import { searchTermCollision } from './search-term-collision.ts';

/** Rules about what may stand once only. */
export const duplicateRules = [
  duplicateId,
  repeatedItem,
  duplicateValue,
  duplicateTitle,
  duplicateAlias,
  duplicateAskedAs,
  searchTermCollision,
  reusedId,
] as const;
