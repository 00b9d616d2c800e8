import MarkdownIt from 'markdown-it';

type InlineState = Parameters<Parameters<MarkdownIt['inline']['ruler']['push']>[1]>[0];

const WIKILINK = /^(!?)\[\[([^\]|\n]+)(?:\|([^\]\n]*))?\]\]/;
const TAG = /^#([\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/u;
const HIGHLIGHT = /^==([^=\n]+)==/;

function toShown(link: string): string {
  return link.startsWith('#') ? link.slice(1) : link.replace(/#\^?/g, ' > ');
}

function wikilink(state: InlineState, silent: boolean): boolean {
  const found = WIKILINK.exec(state.src.slice(state.pos, state.pos + 2000));
  if (!found) return false;
  const [whole, bang, link = '', alias] = found;
  if (!silent) {
    const isEmbed = bang === '!';
    const open = state.push(isEmbed ? 'embed_open' : 'wikilink_open', isEmbed ? 'span' : 'a', 1);
    const target = link.trim();
    open.attrs = isEmbed
      ? [
          ['class', 'internal-embed'],
          ['src', target],
          ['alt', alias ?? target],
        ]
      : [
          ['class', 'internal-link'],
          ['data-href', target],
          ['href', target],
        ];
    state.push('text', '', 0).content = alias === undefined || alias === '' ? toShown(target) : alias;
    state.push(isEmbed ? 'embed_close' : 'wikilink_close', isEmbed ? 'span' : 'a', -1);
  }
  state.pos += whole.length;
  return true;
}

function tag(state: InlineState, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '#' || (state.pos > 0 && !/\s/.test(state.src.charAt(state.pos - 1))))
    return false;
  const found = TAG.exec(state.src.slice(state.pos, state.pos + 200));
  if (!found) return false;
  if (!silent) {
    state.push('tag_open', 'a', 1).attrs = [
      ['class', 'tag'],
      ['href', found[0]],
    ];
    state.push('text', '', 0).content = found[0];
    state.push('tag_close', 'a', -1);
  }
  state.pos += found[0].length;
  return true;
}

function highlight(state: InlineState, silent: boolean): boolean {
  const found = HIGHLIGHT.exec(state.src.slice(state.pos, state.pos + 2000));
  if (!found?.[1]) return false;
  if (!silent) {
    state.push('mark_open', 'mark', 1);
    state.push('text', '', 0).content = found[1];
    state.push('mark_close', 'mark', -1);
  }
  state.pos += found[0].length;
  return true;
}

function keepLines(md: MarkdownIt): void {
  md.core.ruler.push('lines', (state) => {
    for (const token of state.tokens)
      if (token.type === 'list_item_open' && token.map) token.attrSet('data-line', String(token.map[0]));
  });
}

/**
 * A Markdown parser for notes: HTML stays text, line breaks count, and links, embeds, tags and highlights are
 * Obsidian's.
 */
export function makeParser(): MarkdownIt {
  const md = new MarkdownIt({ html: false, linkify: true, breaks: true });
  md.inline.ruler.before('link', 'wikilink', wikilink);
  md.inline.ruler.before('link', 'tag', tag);
  md.inline.ruler.before('emphasis', 'highlight', highlight);
  md.inline.ruler.before('text', 'hash', (state, silent) => state.src.charAt(state.pos) === '#' && tag(state, silent));
  keepLines(md);
  return md;
}
