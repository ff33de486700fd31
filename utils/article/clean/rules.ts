import { UNSEEN } from '../out-of-sight.ts';
import { holdsStandfirst } from '../standfirst.ts';
import { clean, key } from '../text.ts';
import { holdsPhrase, isPhrase } from '../words.ts';
import { type Rule, type Subject, words } from './rule.ts';

const linkShare = ({ measure }: Subject): number => measure.links / (measure.chars || 1);
const textOf = ({ element }: Subject): string => clean(element.textContent);

const AD = words(
  'ad|ads|adslot|adunit|advert|adverts|advertisement|advertising|advertorial|sponsored|sponsor|sponsors|taboola|outbrain|plista|dfp|gpt|adsense|annons|annonser|anzeige|anzeigen|werbung|reklame|reklam|publicidad|pubblicita|publicite|banner|commercial',
);
const SHARE = words(
  'share|sharing|shares|sharebar|sharer|social|socials|sociallinks|addthis|addtoany|sharedaddy|socialmedia|delen|teilen|compartir',
);
const COMMENTS = words(
  'comment|comments|commentlist|disqus|coral|spotim|respond|kommentare|commentaires|comentarios|livefyre',
);
const RELATED = words(
  'related|relateds|teaser|teasers|recommended|recommendation|recommendations|readmore|read more|more stories|more news|also read|read also|read next|up next|most read|most popular|mostread|mostpopular|trending|popular|latest news|outbound|internal links|internallinks|recirc|recirculation|seealso|see also|more from|morefrom|relacionadas|relacionados|lire aussi|onward|related articles|suggested|suggestions|next article|prev next|post navigation|promo list|card list|linklist|link list',
);
const PROMOTION = words(
  'newsletter|newsletters|subscribe|subscription|subscriptions|signup|sign up|promo|promos|promotion|promobox|donate|donation|membership|app promo|appstore|follow us|cta|upsell|signin|sign in|login|regwall|register|registration|identity|piano|abo|marketing|push notification|whatsapp',
);
const TAGS = words(
  'tags|tag list|taglist|topics|topic list|keywords|tagcloud|post tags|article tags|tag links|breadcrumb|breadcrumbs|rubrik|kicker|eyebrow|post categories|categories|cat links',
);
const BYLINE = words(
  'byline|bylines|author|authors|author bio|author box|authorbox|author card|about author|author info|authorinfo|contributor|contributors|dateline|timestamp|pubdate|publish date|published|post date|date published|article date|article meta|post meta|entry meta|article info|meta data|metadata|readtime|reading time|read time|entry date|posted on|time stamp',
);
const GALLERY = words(
  'gallery|carousel|slideshow|bildergalerie|bildspel|bildserie|slider|swiper|lightbox|galerie|photo gallery|image gallery|galeria|fotogalerie|diashow|conveyor',
);
const PAYWALL = words(
  'paywall message|paywall box|paywall prompt|paywall overlay|paywall container|paywall teaser|paywall info|paywall offer|paywall banner|piano offer|subscription offer|betalmur|betalingsmur|maksumuuri',
);
/** What stands where a text breaks off is an offer, not the rest of the text, where it is no longer. */
const LONGEST_OFFER = 900;
const AUTHOR_CARD = words(
  'author bio|author box|authorbox|author card|about author|about the author|author info|author description|authorinfo|author profile|bio|biography|contributor',
);
const FACTS = words(
  'fact(?! check)|facts|fact box|factbox|facts box|faktaruta|fakta|faktaboks|infobox|info box|infokasten|faktenbox|additional info|kasten',
);
/** An article within an article that is this short and has a link leads to another one. */
const LONGEST_TEASER = 300;
const LINKED_HEADING = 'a:has(h1, h2, h3, h4), h2 a, h3 a, h4 a, header a';
const HIDDEN = words(
  'sr only|visually hidden|visuallyhidden|screen reader|screen reader text|show for sr|offscreen|a11y hidden|assistive text|print only|printonly|element invisible',
);
const PLAYER = words(
  'player|video player|audio player|audioplayer|videoplayer|jwplayer|tts|speech|text to speech|listen|readspeaker|podcast player|brightcove|playlist',
);
const CONSENT = words('cookie|cookies|consent|gdpr|onetrust|cmp|cookiebot|cookie banner');
const CHROME_ROLES = new Set([
  'navigation',
  'menu',
  'menubar',
  'search',
  'contentinfo',
  'dialog',
  'alertdialog',
  'toolbar',
  'tablist',
  'button',
  'alert',
  'tooltip',
]);

/** Rules on elements, in order; the first that holds gives the reason. */
export const rules: Rule[] = [
  { reason: 'hidden', test: (s) => isHidden(s) },
  {
    reason: 'navigation',
    test: ({ name, role, share }) => name === 'nav' || (CHROME_ROLES.has(role) && share < 0.3),
  },
  {
    reason: 'consent',
    test: ({ element, signature, share }) =>
      CONSENT.test(signature) && (share < 0.2 || (share < 0.9 && !element.querySelector('h1'))),
  },
  {
    reason: 'advertisement',
    test: ({ signature, share, name, measure }) =>
      share < 0.1 && measure.prose < 250 && name !== 'body' && AD.test(signature),
  },
  { reason: 'comments', test: ({ signature, share }) => share < 0.5 && COMMENTS.test(signature) },
  {
    reason: 'sharing',
    test: ({ element, signature, share }) =>
      share < 0.05 && SHARE.test(signature) && !holdsStandfirst(element),
  },
  { reason: 'promotion', test: ({ signature, share }) => share < 0.5 && PAYWALL.test(signature) },
  {
    reason: 'promotion',
    test: (s) =>
      s.signature.includes(' paywall ') &&
      s.share < 0.4 &&
      s.measure.chars < LONGEST_OFFER &&
      holdsPhrase('promotion', key(textOf(s))),
  },
  { reason: 'promotion', test: ({ signature, share }) => share < 0.15 && PROMOTION.test(signature) },
  {
    reason: 'related',
    test: (s) => s.share < 0.2 && RELATED.test(s.signature) && (linkShare(s) > 0.25 || s.measure.prose === 0),
  },
  {
    reason: 'gallery',
    test: ({ element, signature, share }) =>
      share < 0.6 && GALLERY.test(signature) && !element.querySelector('h1'),
  },
  { reason: 'tags', test: ({ signature, share }) => share < 0.05 && TAGS.test(signature) },
  {
    reason: 'player',
    test: ({ signature, share, name }) => share < 0.05 && name !== 'figure' && PLAYER.test(signature),
  },
  {
    reason: 'byline',
    test: ({ element, signature, share, name, measure }) =>
      measure.chars < 300 &&
      share < 0.08 &&
      name !== 'article' &&
      name !== 'header' &&
      BYLINE.test(signature) &&
      !holdsStandfirst(element) &&
      !element.closest('figcaption'),
  },
  {
    reason: 'author',
    test: ({ signature, share }) => share < 0.1 && AUTHOR_CARD.test(signature),
  },
  {
    reason: 'related',
    test: ({ name, element, measure, share }) =>
      name === 'article' &&
      share < 0.15 &&
      measure.chars < 600 &&
      element.querySelector(measure.chars < LONGEST_TEASER ? 'a' : LINKED_HEADING) !== null &&
      !element.querySelector('h1'),
  },
  {
    reason: 'fact box',
    test: ({ signature, share }) => share < 0.3 && FACTS.test(signature),
  },
  {
    reason: 'aside',
    test: ({ name, role, share }) =>
      share < 0.25 && (name === 'aside' || role === 'complementary' || role === 'note'),
  },
  {
    reason: 'afterwards',
    test: ({ name, role, share }) => (name === 'footer' || role === 'contentinfo') && share < 0.15,
  },
  {
    reason: 'control',
    test: (s) =>
      s.measure.chars > 0 && s.measure.chars < 80 && !s.measure.blocks && isPhrase('controls', textOf(s)),
  },
];

function isHidden({ element, signature, share, measure }: Subject): boolean {
  if (element.hasAttribute(UNSEEN)) return true;
  if (share > 0.5) return false;
  const style = element.getAttribute('style') ?? '';
  return (
    element.hasAttribute('hidden') ||
    (element.getAttribute('aria-hidden') === 'true' && measure.prose === 0) ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) ||
    HIDDEN.test(signature) ||
    isHiddenAtEveryWidth(element)
  );
}

const HIDING = /(?:^|\s)(?:hidden|is-hidden|d-none|hide|u-hidden|hidecompletely)(?:\s|$)/i;
const SHOWING =
  /(?:^|\s)\S*[a-z\d][:@-](?:block|flex|grid|inline|inline-block|inline-flex|table|contents|visible|show)(?:\s|$)/i;

/** A class that hides, and none that shows again on wider screens. */
const isHiddenAtEveryWidth = (element: Element): boolean => {
  const classes = element.getAttribute('class') ?? '';
  return HIDING.test(classes) && !SHOWING.test(classes);
};
