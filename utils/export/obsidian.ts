/** Signs that neither a file's name nor a link between notes may have. https://help.obsidian.md/file-formats */
const FORBIDDEN = /[\\/:*?"<>|#^[\]]+/g;

/**
 * The address at which Obsidian makes a note of what is on the clipboard, named by the title.
 * https://help.obsidian.md/Extending+Obsidian/Obsidian+URI
 */
export function obsidianLink(title: string): string {
  const name = title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim().slice(0, 120).trim() || 'Lede';
  return `obsidian://new?name=${encodeURIComponent(name)}&clipboard=true`;
}
