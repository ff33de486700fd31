import type { Pack } from '../pack.ts';

export const pack: Pack = {
  tag: 'en',

  sentences: {
    abbreviations: [],
    ordinalStop: false,
  },

  summary: {
    stopwords: [],
    anaphora: [],
  },
};
