/** The rows of a CSV file by their columns' names, in lower case. The parser is loaded when first needed. */
export async function readCsv(text: string): Promise<Record<string, string | undefined>[]> {
  const { default: papaparse } = await import('papaparse');
  const { data } = papaparse.parse<Record<string, string | undefined>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  return data;
}

/** True where a file's first line has all these columns. */
export function hasColumns(text: string, ...columns: string[]): boolean {
  const [line = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/, 1);
  const names = line.split(',').map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase());
  return columns.every((column) => names.includes(column));
}
