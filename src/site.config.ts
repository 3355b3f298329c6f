import pkg from '../package.json' with { type: 'json' };

/** Names of the site in one place. */
export const site = {
  name: '深耕',
  tagline: '对公客户经理手册',
  version: pkg.version,
} as const;
