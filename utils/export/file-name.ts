const LONGEST = 80;

/** A name for a file, from a title: letters and digits of any language, parted by hyphens. */
export function fileName(title: string, extension: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length > LONGEST) break;
    name += (name && '-') + word;
  }
  return `${name || 'article'}.${extension}`;
}

/** Each name once: further ones get a number before their ending. */
export function distinct(names: string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : name.replace(/(?=\.)/, `-${count}`);
  });
}
