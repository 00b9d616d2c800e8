import type { CardLink } from '../notes/card';
import { applyChanges, type Change } from '../text/edit/change';
import { toInlineText } from '../text/edit/escape-markdown';
import { readLineEnd } from '../text/edit/line-end';
import { findCallouts } from '../text/markdown/callout';
import { dropComments } from '../text/markdown/comments';
import { findFrontmatter } from '../text/markdown/frontmatter';
import { findSpokenHeadings } from '../text/markdown/headings';
import { blankOffRecord, findOffRecord } from '../text/markdown/off-record';
import { toPlainSentence } from '../text/markdown/sentence';
import { trimLineEnds, walkLines } from '../text/place/lines';
import type { Span } from '../text/place/span';
import { toYamlScalar } from '../text/properties/yaml-scalar';

/** For whom an incident can be written anew. */
export const AUDIENCES = ['hands-on', 'leadership', 'customers', 'public'] as const;
/** One of the four. */
export type Audience = (typeof AUDIENCES)[number];

/**
 * A section of an incident that may be taken along. `id` is its place among the sections; `text` holds nothing off the
 * record.
 */
export interface RenderedSection {
  readonly id: number;
  readonly heading: string;
  readonly text: string;
  readonly span: Span;
  /** Whether it is taken along at first for an audience. */
  readonly offered: (audience: Audience) => boolean;
}

/** What a rendering is made of. `explained` are first sentences of notes that the text links, by their titles. */
export interface RenderingWish {
  readonly title: string;
  readonly text: string;
  readonly links: readonly CardLink[];
  readonly audience: Audience;
  readonly chosen: ReadonlySet<number>;
  readonly explained: ReadonlyMap<string, string>;
  /** How a link to the incident is written. */
  readonly link: string;
  readonly day: string;
}

/** A rendering: the whole note as it would be made, its body alone for a preview, and what was left out, in words. */
export interface Rendering {
  readonly note: string;
  readonly body: string;
  readonly leftOut: readonly string[];
}

const STAYS_INSIDE = /^(?:left out|parked ideas|words used here)/i;
const FOR_THOSE_INSIDE = /^(?:open questions|who knew what|lines followed)/i;
const WORDS_USED = /^words used here/i;

/** The sections of an incident in the order of its text; what stands above the first heading is one of its own. */
export function listSections(text: string): readonly RenderedSection[] {
  const start = findFrontmatter(text)?.block.to ?? 0;
  const spoken = blankOffRecord(text);
  const heads = findSpokenHeadings(text).filter(({ level }) => level <= 2);
  const parts: (Span & { readonly heading: string })[] = [
    { heading: '', from: start, to: heads[0]?.from ?? text.length },
    ...heads.map(({ text: heading, to }, at) => ({ heading, from: to, to: heads[at + 1]?.from ?? text.length })),
  ];
  return parts
    .map(({ heading, from, to }, id) => ({
      id,
      heading,
      text: tidy(spoken.slice(from, to)),
      span: { from, to },
      offered: (audience: Audience) =>
        !STAYS_INSIDE.test(heading) &&
        (audience === 'hands-on' || audience === 'leadership' || !FOR_THOSE_INSIDE.test(heading)),
    }))
    .filter(({ text: words }) => words !== '');
}

/**
 * Writes chosen sections of an incident for somebody who reads it elsewhere. What was said off the record is never in
 * it, parts marked internal only for those who have their hands on it; marks, comments and block ids are taken away,
 * and outside the house links are plain words. It offers no sentence of its own about what happened or why.
 */
export function toRendering(wish: RenderingWish): Rendering {
  const { title, text, audience, chosen, link, day } = wish;
  const internal = findCallouts(text).filter(({ type }) => type === 'internal');
  const isInside = audience === 'hands-on';
  const hidden = [...findOffRecord(text), ...(isInside ? [] : internal)].sort((a, b) => a.from - b.from);
  const sections = listSections(text);
  const taken = sections.filter(({ id }) => chosen.has(id));
  const shown = blankOffRecord(text, hidden);
  const parts = taken
    .map(({ heading, span }) => ({ heading, words: tidy(toClean(shown, span, isInside ? [] : wish.links)) }))
    .filter(({ words }) => words !== '');
  const words = toWordsExplained(wish, parts.map((part) => part.words).join('\n'), blankOffRecord(text));
  const body = [
    `# ${toInlineText(title)}`,
    '> [!reader] What does this reader need it for?\n> ',
    ...parts.map((part) =>
      part.heading === '' || part.heading === title
        ? part.words
        : `## ${toInlineText(toPlainSentence(part.heading))}\n\n${part.words}`,
    ),
    ...(words.length === 0 ? [] : [`## Words used here\n\n${words.join('\n')}`]),
  ].join('\n\n');
  const properties = [
    'type: rendering',
    `of: [${toYamlScalar(`[[${link}]]`)}]`,
    `audience: [${toYamlScalar(audience)}]`,
    `date: ${day}`,
  ];
  return {
    note: `---\n${properties.join('\n')}\n---\n\n${body}\n`,
    body,
    leftOut: [
      ...(findOffRecord(text).length === 0 ? [] : ['What was said off the record']),
      ...(internal.length === 0 || isInside ? [] : ['Parts marked as internal']),
      ...sections
        .filter(({ id }) => !chosen.has(id))
        .map(({ heading }) => (heading === '' ? 'What stands above the first heading' : `The section “${heading}”`)),
      'The properties, marks, comments and block ids',
      ...(isInside ? [] : ['Where links lead: they are plain words now']),
    ],
  };
}

/** One section without what only the vault understands; links become the words they show. */
function toClean(text: string, { from, to }: Span, links: readonly CardLink[]): string {
  const changes: Change[] = [];
  for (const link of links) {
    if (link.property !== null || link.from < from || link.to > to) continue;
    const written = text.slice(link.from, link.to);
    if (written.startsWith('[[')) changes.push({ from: link.from, to: link.to, insert: link.display });
  }
  for (const line of walkLines(text, from)) {
    if (line.from >= to) break;
    const { marks, keeps, id, textEnd } = readLineEnd(line, 'mark');
    const ends = [...marks, ...keeps, ...(id ? [id] : [])];
    if (ends.length > 0) changes.push({ from: textEnd, to: line.to, insert: '' });
  }
  const kept = changes.filter(
    (change) => !changes.some((other) => other !== change && other.from <= change.from && change.to <= other.to),
  );
  const shifted = kept.map((change) => ({ ...change, from: change.from - from, to: change.to - from }));
  return dropComments(applyChanges(text.slice(from, to), shifted));
}

/** Words that the chosen parts use and the incident, or the notes it links, explain; sorted as they are explained. */
function toWordsExplained({ explained, chosen }: RenderingWish, used: string, text: string): readonly string[] {
  const glossary = listSections(text).find(({ heading }) => WORDS_USED.test(heading));
  const own =
    glossary && !chosen.has(glossary.id)
      ? [...glossary.text.matchAll(/\*\*([^*\n]{1,80})\*\*:\s*([^*\n]+)/g)].map(
          (hit) => [hit[1] ?? '', toPlainSentence(hit[2] ?? '')] as const,
        )
      : [];
  const lower = used.toLowerCase();
  return [...own, ...explained]
    .filter(([word, meaning]) => meaning !== '' && lower.includes(word.toLowerCase()))
    .map(([word, meaning]) => `- **${toInlineText(word)}**: ${toInlineText(meaning)}`);
}

function tidy(part: string): string {
  return trimLineEnds(part)
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^(?:[ \t]*\r?\n)+/, '')
    .trimEnd();
}
