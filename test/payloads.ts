// Words that would become more than words wherever somebody forgot that text is text.

const RUN = 'window.pwned=1';
const FAR = 'https://example.invalid';
/** Elements that run something when they are made. */
export const ELEMENTS = [
  'img src=x onerror',
  'svg onload',
  'body onload',
  'input autofocus onfocus',
  'details open ontoggle',
  'video src=x onerror',
  'audio src=x onerror',
  'marquee onstart',
  'a onmouseover',
  'select autofocus onfocus',
  'object data=x onerror',
  'style onload',
  'x onclick',
  'math onclick',
  'iframe onload',
  'textarea autofocus onfocus',
].map((tag) => `<${tag}=${RUN}>`);
/** Ends of what a careless writer would put words into, each with an element behind it. */
export const QUOTES = [
  '"',
  "'",
  '`',
  '">',
  "'>",
  '-->',
  ']]>',
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  '</option>',
  '\\">',
  '&quot;>',
  '&#34;>',
].map((end) => `${end}<img src=x onerror=${RUN}>`);
/** Whatever would ask another origin for something. */
export const FETCHES = [
  `<img src=${FAR}/a>`,
  `<iframe src=${FAR}/b></iframe>`,
  `<link rel=stylesheet href=${FAR}/c>`,
  `<style>@import "${FAR}/d"</style>`,
  `<script src=${FAR}/e></script>`,
  `<object data=${FAR}/f></object>`,
  `<embed src=${FAR}/g>`,
  `<video poster=${FAR}/h>`,
  `<svg><image href=${FAR}/i></svg>`,
  `<meta http-equiv=refresh content=0;url=${FAR}/j>`,
  `<base href=${FAR}/k>`,
  `![x](${FAR}/l.png)`,
  `![[${FAR}/m.png]]`,
  `<form action=${FAR}/n><button>x`,
  `url(${FAR}/o)`,
  `<a ping=${FAR}/p href=#>p</a>`,
];
const SCHEMES = [
  '<a href="javascript:window.pwned=1">a</a>',
  '[a](javascript:window.pwned=1)',
  '<a href="data:text/html,<script>window.pwned=1</script>">d</a>',
  '[a](vbscript:window.pwned=1)',
  '<form action="javascript:window.pwned=1">',
  '<iframe src="javascript:window.pwned=1">',
  '<iframe srcdoc="<script>parent.pwned=1</script>">',
  '<svg><a href="javascript:window.pwned=1"><text>t',
  '<math href="javascript:window.pwned=1">m',
  'javascript:window.pwned=1',
];
/** What some other program would run. */
export const CODE = [
  '{{constructor.constructor("window.pwned=1")()}}',
  '`${window.pwned=1}`',
  '${window.pwned=1}',
  '<% window.pwned=1 %>',
  '#{window.pwned=1}',
  '$$\\href{javascript:window.pwned=1}{x}$$',
  '```dataviewjs\nwindow.pwned=1\n```',
  '`= window.pwned=1`',
  '<script>window.pwned=1</script>',
  '<script type=module>window.pwned=1</script>',
  '%3Cscript%3Ewindow.pwned=1%3C/script%3E',
  '<SCRIPT\n>window.pwned=1</SCRIPT>',
  '\t<svg/onload=window.pwned=1>',
  '\\u003cscript>window.pwned=1',
  '＜script＞window.pwned=1',
  '<scr<script>ipt>window.pwned=1</script>',
];
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  '=cmd|x',
  '\u202Egnp.exe',
  '\u0000null'.slice(1),
  '[[',
  ']] [[x]]',
];
/** All of them, and addresses that run, and names that objects have of their own. */
export const PAYLOADS = [...ELEMENTS, ...QUOTES, ...FETCHES, ...SCHEMES, ...CODE, ...NAMES];

/** The payload as far as a file may be called so, and as far as a link may name it. */
export const toName = (payload: string): string =>
  payload
    .replace(/[/\\:\n]/g, '∕')
    .slice(0, 60)
    .trim();
/** The payload as the words of a link. */
export const toAlias = (payload: string): string => payload.replace(/[[\]|\n]/g, ' ');
