/** Units an amount may be typed in; the first is the usual one. */
export const moneyUnits = ['万元', '亿元'] as const;

/** Name of the field with the unit of an amount. */
export const unitField = (name: string): string => `${name}的单位`;
