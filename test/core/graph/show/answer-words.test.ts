import { expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import { toAnswerMarkdown, type Said } from '../../../../src/core/graph/show/answer-words';
import { whoKnows } from '../../../../src/core/graph/inquiry/who-knows';
import { QUEUE_MODEL, nodeOf, noteOf } from '../vault';

const answer = whoKnows(QUEUE_MODEL, nodeOf(QUEUE_MODEL, 'Payments queue'));

/** Titles that a careless export would let act. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</title></svg><script>alert(1)</script>',
  '<![CDATA[x]]>',
  ']]><script/>',
  '&lt;b&gt;&amp;',
  '<!--',
  '--><script>',
  'javascript:alert(1)',
  '=1+1',
  '+cmd',
  '-2',
  '@sum',
  'a,b',
  'a"b',
  'line\nbreak',
  '\u0000\u0008bell',
  '${1}',
  '{{x}}',
  '<?xml?>',
  '<foreignObject><body onload=alert(1)>',
  '\ud800 half a pair',
  '<a href="javascript:alert(1)">',
];

const hostile = toModel(
  HOSTILE.map((title, at) => ({
    ...noteOf('person', title, { links: at === 0 ? {} : { 'person.ask-me-about': [`n${at - 1}`] } }),
    path: `n${at}.md`,
    links: at === 0 ? [] : [{ to: `n${at - 1}.md`, exists: true, relation: 'person.ask-me-about', offset: -1 }],
  })),
);

test('is an outline with the sentences that say so', () => {
  const said = new Map<number, readonly Said[]>(
    answer.picture.edges
      .filter((edge) => QUEUE_MODEL.offset[edge] === 100)
      .map((edge) => [edge, [{ sentence: 'Ana  saw it\nfirst.', title: 'Slow queue' }]]),
  );
  const outline = toAnswerMarkdown(QUEUE_MODEL, answer, said, 'Who knows about Payments queue?');
  expect(outline.split('\n').slice(0, 8)).toEqual([
    '# Who knows about Payments queue?',
    '',
    'Payments queue: 4 people know about it, 1 only because they were there, 1 is no longer here.',
    '',
    '## Holds knowledge',
    '',
    '- [[Ana Reyes]] (last seen 2025-04-22)',
    '  - knows “Replay twice is safe”',
  ]);
  expect(outline).toContain('- [[Tom Okafor]] (no longer here, last seen 2024-10-04)');
  expect(outline).toContain('    - “Ana saw it first.” (Slow queue)');
});

test('cannot break out of a wikilink in the outline', () => {
  const outline = toAnswerMarkdown(hostile, whoKnows(hostile, nodeOf(hostile, 'n0')), new Map(), 'x\n# y');
  expect(outline.split('\n')[0]).toBe('# x # y');
  for (const line of outline.split('\n').filter((each) => each.startsWith('- ')))
    expect(line).toMatch(/^- \[\[n\d+\|[^[\]|]*\]\](?: \([^)]*\))?$/);
});
