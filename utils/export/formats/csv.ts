import { allSaid } from '../../brief/said.ts';
import { placeHighlights } from '../../text/highlight.ts';
import type { Exporter } from '../exporter.ts';

const COLUMNS = [
  'article',
  'url',
  'outlet',
  'published',
  'kind',
  'words',
  'speaker',
  'role',
  'speaker_kind',
  'told_to',
  'note',
];

/** A row for each statement and, of the kind `highlight`, for what the reader has marked, for counting and comparing. https://www.rfc-editor.org/rfc/rfc4180 */
export const exporter: Exporter = {
  type: 'text/csv',
  extension: 'csv',
  joins: true,
  write: (items) => {
    const rows = items.flatMap(({ article, brief, highlights }) => {
      const facts = [article.title, article.url, article.site, article.published ?? ''];
      return [
        ...allSaid(brief).map(({ kind, words, speaker, medium }) => [
          ...facts,
          kind,
          words,
          speaker?.name ?? '',
          speaker?.role ?? '',
          speaker?.kind ?? '',
          medium?.name ?? '',
          '',
        ]),
        ...placeHighlights(article.text, highlights).map(({ highlight: { exact, note } }) => [
          ...facts,
          'highlight',
          exact,
          '',
          '',
          '',
          '',
          note,
        ]),
      ];
    });
    // The mark at the beginning tells spreadsheets that the file is UTF-8.
    return `\ufeff${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
  },
};

/** A cell; one that a spreadsheet would take for a formula is marked as text. https://owasp.org/www-community/attacks/CSV_Injection */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
