import type { View } from '../driver/driver.ts';

/** What in a document of Lede's is not Lede's own. Every list should be empty. */
export interface Audit {
  scripts: string[];
  requests: string[];
  links: string[];
}

/** Looks through a popup or a reader page, all shadow roots included. */
export const audit = (view: View): Promise<Audit> =>
  view.evaluate(() => {
    const own = `${location.protocol}//${location.host}/`;
    const short = (element: Element) => element.outerHTML.slice(0, 200);
    const scripts: string[] = [];
    const links: string[] = [];
    const requests = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(own) && !name.startsWith('data:'));
    const marks = globalThis as { hasRun?: boolean; polluted?: unknown };
    if (marks.hasRun || marks.polluted !== undefined || ({} as { polluted?: unknown }).polluted !== undefined)
      scripts.push('a mark of the page’s script');

    const leadsOut = (address: string) => {
      const { protocol, href } = new URL(address, own);
      return href.startsWith(own) || protocol === 'data:' ? null : protocol;
    };
    const look = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        const name = element.localName;
        if (name === 'script' && leadsOut((element as HTMLScriptElement).src || 'javascript:'))
          scripts.push(short(element));
        if (/^(?:iframe|object|embed|frame|base|meta)$/.test(name) && element.closest('body'))
          scripts.push(short(element));
        for (const { localName, value } of element.attributes) {
          if (localName.startsWith('on') || localName === 'srcdoc') scripts.push(short(element));
          if (
            /^(?:src|srcset|poster|data|background|ping|action|formaction)$/.test(localName) &&
            leadsOut(value)
          )
            requests.push(short(element));
          if (localName === 'style' && /url\(|\\|@import/i.test(value)) requests.push(short(element));
          if (localName !== 'href') continue;
          if (name === 'a' || name === 'area') {
            if (!/^(?:https?|mailto):$/.test(leadsOut(value) ?? 'https:')) links.push(short(element));
          } else if (leadsOut(value)) requests.push(short(element));
        }
      }
    };
    look(document);
    return { scripts, requests, links };
  });
