/** Whether an audience and what is wanted have something in common; an empty list means all. */
export const meets = (audience: readonly string[], wanted: readonly string[]): boolean =>
  audience.length === 0 || wanted.length === 0 || wanted.some((id) => audience.includes(id));

/** Industries a policy is for; empty for all. */
export const industriesOf = (policy: {
  crossIndustry: boolean;
  industries: readonly string[];
}): readonly string[] => (policy.crossIndustry ? [] : policy.industries);
