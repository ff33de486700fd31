/** What a page says, at a glance, of the language it is in. */
export interface LanguageProbe {
  /** As the page declares it, or ''. */
  declared: string;
  /** Some of its prose. */
  sample: string;
}

/** Looks at a page's language. It refers to nothing outside itself, so that it can be sent into a page alone. */
export function probeLanguage(page: Document = document): LanguageProbe {
  // By the prototype: a page can shadow the document's own members by an element of that name.
  const { getElementsByTagName } = Object.getPrototypeOf(page) as Document;
  let sample = '';
  for (const paragraph of getElementsByTagName.call(page, 'p')) {
    const text = paragraph.textContent ?? '';
    if (text.length > 60) sample += `${text} `;
    if (sample.length > 5000) break;
  }
  const declared = getElementsByTagName.call(page, 'html')[0]?.getAttribute('lang') ?? '';
  return { declared, sample: sample.slice(0, 6000) };
}
