/** The ways in which each screen is looked at. */
export const WAYS = {
  /** The sizes of the window. */
  size: {
    phone: { width: 390, height: 844 },
    narrow: { width: 320, height: 640 },
    desktop: { width: 1280, height: 900 },
  },
  theme: { light: 'light', dark: 'dark' },
  language: { fr: 'fr-FR', en: 'en-GB' },
} as const;

export type Size = keyof (typeof WAYS)['size'];
export type Theme = keyof (typeof WAYS)['theme'];
export type Language = keyof (typeof WAYS)['language'];

/** The narrowest is asked for by its name alone. */
export const USUAL = { size: ['phone', 'desktop'], theme: ['light', 'dark'], language: ['fr', 'en'] } as const;
