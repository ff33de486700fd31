import { type Importer, momentOf, row, tagsOf } from '../importer.ts';

/**
 * Bookmarks as browsers export them, and many services too: links with `ADD_DATE` and `TAGS`; the folder
 * that a link is in becomes a tag. https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)
 */
export const importer: Importer = {
  reads: (name, text) => /netscape-bookmark-file/i.test(text.slice(0, 500)) || /\.html?$/i.test(name),
  rows: async (text) => {
    // A document made so is inert: nothing in it runs or loads.
    const page = new DOMParser().parseFromString(text, 'text/html');
    return [...page.querySelectorAll('a[href]')].map((link) => {
      const folder = folderOf(link);
      return row({
        url: link.getAttribute('href')!,
        title: link.textContent.trim(),
        savedAt: momentOf(link.getAttribute('add_date') ?? link.getAttribute('time_added') ?? undefined),
        tags: [...new Set([...tagsOf(link.getAttribute('tags') ?? '', ','), ...(folder ? [folder] : [])])],
      });
    });
  },
};

/** The name of the folder: the heading before the list that the link is in. */
function folderOf(link: Element): string {
  const list = link.closest('dl');
  const heading = list?.previousElementSibling ?? list?.parentElement?.querySelector(':scope > h3');
  return heading?.localName === 'h3' ? heading.textContent.trim() : '';
}
