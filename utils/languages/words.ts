/** A list written as words between white space: how packs write long lists. */
export const words = (list: string): string[] => list.trim().split(/\s+/);
