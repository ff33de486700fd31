/**
 * True where the page is an article: what it says of itself, its prose against its links, its address.
 * One pass; the page is only read.
 */
export function detectArticle(document: Document, url: string = document.URL): boolean {
  const said = whatItSays(document);
  const path = pathOf(url);
  if (path === '' && said < 3) return false;
  let prose = 0;
  let best = 0;
  const byParent = new Map<Element | null, number>();
  for (const paragraph of document.getElementsByTagName('p')) {
    const text = paragraph.textContent ?? '';
    if (text.length < 60) continue;
    let linked = 0;
    for (const link of paragraph.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
    if (linked > text.length / 2) continue;
    prose += text.length;
    const sum = (byParent.get(paragraph.parentElement) ?? 0) + text.length;
    byParent.set(paragraph.parentElement, sum);
    best = Math.max(best, sum);
  }
  return said * 300 + best + prose / 4 > 1400;
}

function whatItSays(document: Document): number {
  let points = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (
      /"@type"\s*:\s*(?:\[\s*)?"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting)"/.test(
        script.textContent ?? '',
      )
    )
      points = 3;
  if (/^article/i.test(document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''))
    points += 1;
  return points;
}

const pathOf = (url: string): string => {
  try {
    return new URL(url).pathname.replace(/^\/+|\/+$/g, '');
  } catch {
    return '';
  }
};
