import type { Filter, Name } from './tree';

/** A filter as the text that means it; reading that text gives the same tree. */
export function toFilterText(filter: Filter): string {
  return print(filter, 'top');
}

function print(filter: Filter, inside: 'top' | 'all' | 'any' | 'one'): string {
  switch (filter.is) {
    case 'all':
      return group(
        filter.parts.map((part) => print(part, 'all')).join(' '),
        inside === 'one' || inside === 'all' || (filter.parts.length === 0 && inside !== 'top'),
      );
    case 'any':
      return group(
        filter.parts.map((part) => print(part, 'any')).join(' OR '),
        inside === 'one' || inside === 'all' || inside === 'any',
      );
    case 'not':
      return `-${print(filter.part, 'one')}`;
    case 'paused':
      return `~${print(filter.part, 'one')}`;
    case 'kind':
      return `kind:${filter.kind}`;
    case 'rel':
      return `rel:${toValue(filter.word)}`;
    case 'near':
      return `${filter.kind}:${toNameText(filter.name)}`;
    case 'after':
    case 'before':
      return `${filter.is}:${filter.date}`;
    case 'within':
      return `within:${filter.steps} ${filter.of.map((name) => `of:${toNameText(name)}`).join(' ')}`;
    case 'shares':
      return `shares:${toNameText(filter.of)}`;
    case 'held-by':
      return `held-by:${filter.people}`;
    case 'left':
    case 'unread':
      return filter.is;
    case 'evidence':
      return 'has:evidence';
    case 'mark':
      return `mark:${toValue(filter.mark)}`;
    case 'path':
      return `path:${toValue(filter.text)}`;
    case 'property':
      return filter.value === null
        ? `[${toPropertyPart(filter.key)}]`
        : `[${toPropertyPart(filter.key)}:${toPropertyPart(filter.value)}]`;
    case 'note':
      return `[[${filter.name}]]`;
    case 'word':
      return toWord(filter.text);
  }
}

function group(text: string, bracket: boolean): string {
  return bracket ? `(${text})` : text;
}

function toNameText(name: Name): string {
  return name.link ? `[[${name.text}]]` : toValue(name.text);
}

/** A value after a colon: as it is when it is one plain word, else between quotes. */
export function toValue(text: string): string {
  return /^[^\s"()[\]\\]+$/.test(text) ? text : toQuoted(text);
}

function toWord(text: string): string {
  const plain = /^[^\s"()[\]\\:~-][^\s"()[\]\\:]*$/.test(text) && !['OR', 'left', 'unread'].includes(text);
  return plain ? text : toQuoted(text);
}

function toPropertyPart(text: string): string {
  return /^[^\s":[\]\\][^":[\]\\]*$/.test(text) && text.trim() === text ? text : toQuoted(text);
}

function toQuoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
