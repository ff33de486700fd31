/** A news medium: its name, its site's domain, what it is called for short, its country (ISO 3166). */
export type Outlet = [name: string, domain: string, country: string, ...short: string[]];

/** News media by country, the largest of each. Facts, compiled by hand; a line is all it takes to add one. */
export const outlets: Outlet[] = [
  ['Financial Times', 'ft.com', 'GB', 'FT'],
  ['Reuters', 'reuters.com', 'GB'],
  ['Associated Press', 'apnews.com', 'US', 'AP'],
  ['New York Times', 'nytimes.com', 'US', 'NYT', 'NY Times'],
  ['Aftonbladet', 'aftonbladet.se', 'SE'],
  ['Aftenposten', 'aftenposten.no', 'NO'],
  ['NTB', 'ntb.no', 'NO'],
];
