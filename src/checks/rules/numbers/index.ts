import { calculationFormula } from './calculation-formula.ts';
import { diagnosisFigure } from './diagnosis-figure.ts';
import { numberMismatch } from './number-mismatch.ts';
import { numberWithoutUnit } from './number-without-unit.ts';
import { rangeGap } from './range-gap.ts';
import { rangeOrder } from './range-order.ts';
import { shareOverWhole } from './share-over-whole.ts';
import { shareSum } from './share-sum.ts';
import { wrongArithmetic } from './wrong-arithmetic.ts';

/** Rules about numbers: units, arithmetic, shares, ranges, and that they agree. */
export const numberRules = [
  numberWithoutUnit,
  wrongArithmetic,
  diagnosisFigure,
  calculationFormula,
  shareSum,
  shareOverWhole,
  rangeOrder,
  rangeGap,
  numberMismatch,
] as const;
