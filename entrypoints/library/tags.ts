/** Tags out of what the reader typed, parted by commas; each once, in the reader's order. */
export const parseTags = (typed: string): string[] => [
  ...new Set(
    typed
      .split(',')
      .map((tag) => tag.trim().replace(/\s+/g, ' '))
      .filter(Boolean),
  ),
];
