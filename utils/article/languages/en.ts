import type { PageWords } from './words.ts';

export const en: PageWords = {
  tag: 'en',
  inBrief: ['key points', 'in brief', 'at a glance', 'key takeaways', 'the gist', 'summary', 'highlights', 'what to know', 'story highlights', 'key facts', 'in short', 'tldr', 'the takeaway', 'article summary'],
  readMore: ['read more', 'read also', 'also read', 'related', 'see also', 'more on this', 'read next', 'recommended', 'watch', 'don t miss', 'up next', 'more from', 'further reading', 'you may also like'],
  afterwards: ['related articles', 'related stories', 'related topics', 'topics', 'tags', 'comments', 'most read', 'most popular', 'trending', 'share this', 'about the author', 'more stories', 'you may also like', 'recommended for you', 'latest news', 'more from', 'read next'],
  promotion: ['sign up for', 'subscribe to', 'newsletter', 'download our app', 'download the app', 'follow us on', 'support our journalism', 'become a member', 'join our', 'get the latest', 'sign up to', 'start your free trial', 'already a subscriber', 'create a free account'],
  by: ['by', 'written by', 'words by', 'reporting by', 'story by'],
  and: ['and', 'with'],
  published: ['published', 'posted', 'first published'],
  updated: ['updated', 'last updated', 'modified', 'last modified'],
  credit: ['photo', 'photos', 'image', 'images', 'picture', 'photograph', 'photo by', 'image credit', 'credit', 'video', 'illustration', 'file photo', 'photograph by'],
  controls: ['advertisement', 'ad', 'sponsored', 'share', 'listen', 'listen to this article', 'save', 'copy link', 'print', 'loading', 'play video', 'show more', 'view image in fullscreen', 'skip advertisement', 'article continues below', 'story continues below'],
  months: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
};
