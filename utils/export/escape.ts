const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 does not allow, or advises against. https://www.w3.org/TR/xml/#charsets */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/** Text as it stands in HTML and XML, between tags or in a quoted attribute. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(NOT_XML, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);

/** An address that may be followed from a file, else null. */
export const safeLink = (address: unknown): string | null =>
  typeof address === 'string' && /^(?:https?:\/\/|mailto:)[^\s"'<>\\]+$/i.test(address) ? address : null;
