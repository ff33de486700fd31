/**
 * Pages that mean harm: each is a piece of HTML that stands in the middle of an article. `ran()` is what a
 * script of the page would call, and everything that `/hit` is asked for is counted.
 */
export interface HostileCase {
  name: string;
  html: string;
  /** Into the page's head instead of the article. */
  head?: string;
  /** Words of the case itself that the reader view must hold, or the test would prove nothing. */
  kept?: string[];
  /** True where the parser takes the rest of the page into what was never closed. */
  swallows?: boolean;
}

const link = (href: string) =>
  `<p>The chair read out <a href="${href}">the minutes of the last meeting</a>, which record that eleven members were for it and seven against, and that two had stayed away.</p>`;

const SCRIPTS: Record<string, string> = {
  'script element': '<script>ran()</script>',
  'script from elsewhere': '<script src="/hit/script.js"></script>',
  'module and import map':
    '<script type="importmap">{"imports":{"preact":"/hit/map.js"}}</script><script type="module">import "preact";</script>',
  'script in svg': '<svg><script>ran()</script><text>The harbour</text></svg>',
  'script in svg by CDATA': '<svg><script><![CDATA[ran()]]></script></svg>',
  'svg animate that sets a link':
    '<svg><a><animate attributeName="href" values="javascript:ran()"/><text x="0" y="20">chart</text></a></svg>',
  'svg set onmouseover':
    '<svg><rect width="9" height="9"><set attributeName="onmouseover" to="ran()"/></rect></svg>',
  'svg use of data':
    '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=ran()>#x"/></svg>',
  'svg onload': '<svg onload="ran()"><title>A chart</title></svg>',
  'script in mathml': '<math><mtext><script>ran()</script></mtext></math>',
  'mathml link': '<math href="javascript:ran()"><mi>x</mi></math>',
  'mathml action':
    '<math><maction actiontype="statusline#http://x" xlink:href="javascript:ran()">x</maction></math>',
  'event handlers on common elements':
    '<p onclick="ran()" onmouseover="ran()" onpointerenter="ran()" onfocus="ran()" tabindex="0" autofocus>The vote was close.</p>',
  'broken image with a handler': '<img src="/hit/none.png" onerror="ran()" alt="The square">',
  'details that opens itself':
    '<details open ontoggle="ran()"><summary>More</summary><p>The vote was close.</p></details>',
  'animation end':
    '<p style="animation: x 1ms" onanimationend="ran()">The vote was close.</p><style>@keyframes x {}</style>',
  'handler in capitals and line breaks': '<IMG\nSRC=/hit/a.png\nOnErRoR\n=\n"ran()"\nALT="The square">',
  'handler without a space': '<img/src="/hit/b.png"/onerror="ran()"/alt="The square">',
};

const LINKS: Record<string, string> = {
  'javascript link': link('javascript:ran()'),
  'javascript link in capitals': link('JaVaScRiPt:ran()'),
  'javascript link behind spaces and control characters': link('&#1;&#32;&#9;javascript:ran()'),
  'javascript link with a tab in it': link('java&#9;script:ran()'),
  'javascript link with a line feed in it': link('java&NewLine;script&colon;ran&lpar;&rpar;'),
  'javascript link by entities': link('&#x6A;&#97;&#x76;&#97;&#115;cript&#58;ran()'),
  'javascript link that looks like the web': link('javascript://example.com/%0aran()'),
  'vbscript link': link('vbscript:ran()'),
  'data link of HTML': link('data:text/html,<script>ran()</script>'),
  'data link in base64': link('data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg=='),
  'blob link': link('blob:https://example.com/0f0f'),
  'file link': link('file:///etc/passwd'),
  'links into the browser': `${link('chrome://settings')}${link('about:config')}${link('view-source:https://example.com')}`,
  'link into an extension': link('chrome-extension://abcdefghijklmnopabcdefghijklmnop/popup.html'),
  'intent and app links': `${link('intent://x#Intent;scheme=http;end')}${link('ms-word:ofe|u|https://example.com')}`,
  'link in an image map':
    '<img src="/hit/map.png" usemap="#m" alt="Map"><map name="m"><area href="javascript:ran()" shape="default" alt="All"></map>',
  'link in svg': '<svg><a xlink:href="javascript:ran()"><text y="20">chart</text></a></svg>',
  'download and ping':
    '<p><a href="/minutes" ping="/hit/ping" download="minutes.html">The minutes of the meeting</a> are public.</p>',
};

const LOADS: Record<string, string> = {
  'image, srcset and lazy attributes':
    '<figure><img loading="lazy" src="/hit/1.png" srcset="/hit/2.png 2x" data-src="/hit/3.png" data-srcset="/hit/4.png 2x" alt="The square"><figcaption>The square at noon.</figcaption></figure>',
  picture:
    '<picture><source srcset="/hit/5.webp" type="image/webp"><img src="/hit/6.png" alt="The square"></picture>',
  'image in noscript': '<noscript><img src="/hit/7.png" onerror="ran()" alt="The square"></noscript>',
  'style import': '<style>@import url("/hit/8.css"); p { background: url(/hit/9.png) }</style>',
  'style attribute':
    '<p style="background-image:url(/hit/10.png);position:fixed;inset:0;z-index:9999">The vote was close.</p>',
  'style with an escape': '<p style="background:\\75rl(/hit/11.png)">The vote was close.</p>',
  'link elements':
    '<link rel="stylesheet" href="/hit/12.css"><link rel="preload" as="image" href="/hit/13.png"><link rel="prefetch" href="/hit/14"><link rel="modulepreload" href="/hit/15.js">',
  'object and embed': '<object data="/hit/16.swf"><p>A film</p></object><embed src="/hit/17.swf">',
  'iframe and srcdoc':
    '<iframe src="/hit/18.html"></iframe><iframe srcdoc="&lt;script&gt;parent.ran()&lt;/script&gt;&lt;img src=/hit/19.png&gt;"></iframe>',
  'video, audio and track':
    '<video src="/hit/20.mp4" poster="/hit/21.jpg" autoplay><track src="/hit/22.vtt"></video><audio src="/hit/23.mp3" autoplay></audio>',
  'svg image and filter':
    '<svg><image href="/hit/24.png" width="9" height="9"/><feImage xlink:href="/hit/25.png"/><use href="/hit/26.svg#x"/></svg>',
  'input image and form':
    '<form action="/hit/27"><input type="image" src="/hit/28.png" formaction="javascript:ran()" alt="Send"><button formaction="javascript:ran()">Send</button></form>',
  'old attributes':
    '<table background="/hit/29.png"><tr><td background="/hit/30.png">12 votes</td></tr></table>',
};

const STRUCTURE: Record<string, string> = {
  'declarative shadow root':
    '<div><template shadowrootmode="open"><p>In the shadow the vote was close.</p><img src="/hit/31.png" onerror="ran()"><script>ran()</script></template></div>',
  'template content': '<template><img src="/hit/32.png" onerror="ran()"><script>ran()</script></template>',
  'mutation by mathml and style':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=/hit/33.png onerror=ran()&gt;">',
  'mutation by svg and style': '<svg></p><style><a id="</style><img src=/hit/34.png onerror=ran()>">',
  'mutation by noscript': '<noscript><p title="</noscript><img src=/hit/35.png onerror=ran()>">',
  'mutation by form nesting':
    '<form><math><mtext></form><form><mglyph><style></math><img src=/hit/36.png onerror=ran()>',
  'mutation by namespace':
    '<svg><foreignObject><math><mi><p><style><!--</style><img src=/hit/37.png onerror=ran()>--></style></svg>',
  'text that looks like HTML':
    '<p>&lt;img src=/hit/38.png onerror=ran()&gt; stood on the sign, a passer-by said.</p>',
  'attribute that looks like HTML':
    '<p title="&quot;&gt;&lt;img src=/hit/39.png onerror=ran()&gt;">The vote was close.</p>',
  'unclosed comment': '<p>The vote was close.</p><!-- <img src=/hit/40.png onerror=ran()>',
  'clobbering form':
    '<form><input name="nextElementSibling"><input name="parentNode"><input name="attributes"><input name="children"></form>',
  'clobbering ids':
    '<form id="browser"><input name="runtime"></form><a id="chrome"></a><a id="documentElement"></a><img name="implementation" src="/hit/41.png"><form id="body"><input id="innerHTML"></form>',
  'links without an address, in a row and in each other':
    '<div><a onclick="ran()">One</a><a onclick="ran()">Two</a><a onclick="ran()">Three</a><a style="position:absolute"><a href="javascript:ran()">Four</a></a></div>',
  'deep nesting': `${'<div>'.repeat(400)}<p>The vote was close.</p>${'</div>'.repeat(400)}`,
  'prototype in JSON-LD':
    '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"author":{"name":"<img src=/hit/42.png onerror=ran()>","url":"javascript:ran()"}}</script>',
};

const HEADS: Record<string, string> = {
  'base element': '<base href="javascript:ran()//"><base href="/hit/base/" target="_top">',
  'meta refresh':
    '<meta http-equiv="refresh" content="900;url=/hit/43"><meta http-equiv="refresh" content="900;url=javascript:ran()">',
  'metadata with links':
    '<link rel="canonical" href="javascript:ran()"><meta property="og:url" content="data:text/html,x"><meta property="og:image" content="/hit/44.png"><meta name="author" content="&lt;img src=/hit/45.png onerror=ran()&gt;">',
};

const SWALLOWING = new Set(['mutation by form nesting', 'mutation by namespace', 'unclosed comment']);

/** All in one article, each after a paragraph that numbers it. */
function together(name: string, table: Record<string, string>): HostileCase {
  const kept = Object.keys(table).map((_, index) => `Item ${index + 1} on the council’s list`);
  const parts = Object.entries(table).map(
    ([title, html], index) =>
      `<p>${kept[index]} was taken up late in the evening, and nobody asked for the floor.</p>\n<!-- ${title} -->\n${html}`,
  );
  return { name, html: parts.join('\n'), kept };
}

export const CASES: HostileCase[] = [
  ...Object.entries(SCRIPTS).map(([name, html]) => ({ name, html })),
  together(`${Object.keys(LINKS).length} links that lead astray`, LINKS),
  together(`${Object.keys(LOADS).length} ways to load something`, LOADS),
  ...Object.entries(STRUCTURE).map(([name, html]) => ({ name, html, swallows: SWALLOWING.has(name) })),
  ...Object.entries(HEADS).map(([name, head]) => ({ name, html: '', head })),
];

const BEFORE = [
  'The city council of Elmhaven voted on Tuesday evening to close the fish market for the winter, after a debate that went on until midnight and filled the public gallery.',
  '“Nobody in this room wanted it to come to this,” said the mayor, Ada Lindqvist. “But the roof will not carry another load of snow, and I will not wait until it falls on someone.”',
  'The market hall was built ninety years ago and has been repaired four times since. According to a report by the city’s engineers, three of its eleven beams are rotten through.',
];
const AFTER = [
  'Stallholders said they had been told of the decision by telephone a few hours before the vote. Some of them have sold fish in the hall for three generations and own no other place to work.',
  '“We will stand on the quay if we have to,” said Tom Brask, who speaks for the traders. He told the Elmhaven Courier that the city had promised them a tent and heating by November.',
  'The council meets again in two weeks. Until then the market may open on Saturdays, as long as no more than two hundred people are in the hall at the same time.',
];
const paragraphs = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

/** The case as a whole page, an article around it. */
export const hostilePage = ({
  html,
  head = '',
}: Pick<HostileCase, 'html' | 'head'>): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Fish market closes for the winter</title>
<script>window.ran = () => { window.hasRun = true; };</script>
<meta property="og:type" content="article">${head}</head><body><article><h1>Fish market closes for the winter</h1>
${paragraphs(BEFORE)}
${html}
${paragraphs(AFTER)}
</article></body></html>`;
