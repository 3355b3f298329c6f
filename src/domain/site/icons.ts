/** The drawing all icons of the site are made from. */
export const iconDrawing = '/favicon.svg';

/** Pictures of it for what cannot show a drawing: old tabs, the start screen of an iPhone. Width in pixels by address. */
export const iconFiles = { '/favicon-32.png': 32, '/apple-touch-icon.png': 180 } as const;
