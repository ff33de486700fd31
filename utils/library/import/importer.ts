/** What another service knows of an article: where it is, and what the reader said of it. */
export interface ImportRow {
  url: string;
  title: string;
  /** ISO 8601; null where the file does not say. */
  savedAt: string | null;
  tags: string[];
  note: string;
  favourite: boolean;
  read: boolean;
}

/** A kind of file to import: one file in `formats/`, named by its id. */
export interface Importer {
  /** True where a file is of this kind, by its name and how its text begins. */
  reads(name: string, text: string): boolean;
  /** All rows, also those without an address that can be saved. */
  rows(text: string): Promise<ImportRow[]>;
}

/** A row with what most files leave out. */
export const row = ({ url, title, note, ...given }: Partial<ImportRow> & { url: string }): ImportRow => ({
  savedAt: null,
  tags: [],
  favourite: false,
  read: false,
  ...given,
  url,
  title: title ?? '',
  note: note ?? '',
});

/** A moment out of what files hold: seconds or milliseconds since 1970, or a written date; else null. */
export function momentOf(written: string | undefined): string | null {
  const text = written?.trim() ?? '';
  const number = /^\d{9,13}$/.test(text) ? Number(text) * (text.length > 11 ? 1 : 1000) : Date.parse(text);
  return Number.isNaN(number) ? null : new Date(number).toISOString();
}

export const tagsOf = (written: string | undefined, separator: string | RegExp): string[] => [
  ...new Set(
    (written ?? '')
      .split(separator)
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];
