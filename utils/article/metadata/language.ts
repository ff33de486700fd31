import type { Direction } from '../../text/article.ts';
import { stringOf } from '../json-ld.ts';
import { type Facts, meta } from './facts.ts';

/** The BCP 47 tag that the page declares, or 'und'. */
export function readLanguage(facts: Facts, document: Document): string {
  const declared = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    stringOf(facts.thing?.inLanguage),
    meta(facts, 'og:locale', 'content-language', 'language', 'dc.language'),
  ];
  for (const value of declared) {
    const tag = value?.trim().replace(/_/g, '-').replace(/\..*$/, '') ?? '';
    if (!/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag)) continue;
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? 'und';
    } catch {}
  }
  return 'und';
}

const RTL = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|ps|sd|ug|ur|yi)(?:-|$)/i;

/** The way the article's text runs. */
export function readDirection(language: string, document: Document): Direction {
  const declared = document.body?.getAttribute('dir') ?? document.documentElement.getAttribute('dir');
  if (declared === 'rtl' || declared === 'ltr') return declared;
  return RTL.test(language) ? 'rtl' : 'ltr';
}
