import type { Brief } from '../../utils/brief/brief.ts';
import { evidenceOf, formatEvidence } from '../../utils/export/evidence.ts';
import { formatDate, t } from '../../utils/platform/i18n.ts';
import type { Settings } from '../../utils/platform/settings.ts';

/**
 * Puts a statement on the clipboard as evidence: the words, who said them, and a link that opens the page
 * at them. `rich` gives formatted text where it is pasted into a document and plain text elsewhere.
 * @throws where the browser does not allow it.
 */
export async function copyEvidence(
  brief: Brief,
  statement: number,
  format: Settings['copyFormat'],
): Promise<void> {
  const evidence = evidenceOf(brief, statement, {
    unattributed: t('unattributed'),
    toMedium: (medium) => t('toMedium', medium),
    date: formatDate,
  });
  if (format !== 'rich') return navigator.clipboard.writeText(formatEvidence(evidence, format));
  const blob = (type: string, text: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', formatEvidence(evidence, 'plain')),
      'text/html': blob('text/html', formatEvidence(evidence, 'html')),
    }),
  ]);
}
