import pkg from '../package.json' with { type: 'json' };

/** Names of the site in one place. */
export const site = {
  name: '深耕',
  tagline: '对公客户经理手册',
  version: pkg.version,
  /** Methods a newcomer reads first, in this order. */
  starterMethods: [
    'four-d',
    'customer-tiering',
    'triple-preparation',
    'spin',
    'follow-up-24h',
    'service-standards',
  ],
} as const;
