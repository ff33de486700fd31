import type { Pack } from '../pack.ts';

export const pack: Pack = {
  tag: 'sv',

  sentences: {
    abbreviations: [],
    ordinalStop: false,
  },

  summary: {
    stopwords: [],
    anaphora: [],
  },
};
