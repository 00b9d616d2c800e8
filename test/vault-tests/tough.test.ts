import { describe, expect, test } from 'vitest';
import { findFileDamage } from '../../src/core/notes/damage';
import { findMomentHints } from '../../src/core/notes/moment-hints';
import { findMoments } from '../../src/core/notes/moments';
import { readAnswers } from '../../src/core/questions/interview/answers';
import { hearCues } from '../../src/core/questions/offer/cues';
import { readTold } from '../../src/core/questions/accounts/told-moments';
import { hintTeamQuestions } from '../../src/core/questions/team';
import { findCallouts } from '../../src/core/text/markdown/callout';
import { findMergeMarkers } from '../../src/core/text/edit/markers';
import { blankOffRecord } from '../../src/core/text/markdown/off-record';
import { findSentence, toPlainSentence } from '../../src/core/text/markdown/sentence';
import { CANARIES } from './hostile';
import { LARGE_ROWS } from './large';
import { HOSTILE, readNotes } from './vault-folder';

const texts: readonly (readonly [string, string])[] = [
  ...readNotes(HOSTILE).map((note) => [note.path, note.text] as const),
  ...LARGE_ROWS.map((row) => [row.path, row.text()] as const),
];

/** Every reader of a note's text that core has, by what it reads. */
const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['callouts', findCallouts],
  ['the record', blankOffRecord],
  [
    'sentences',
    (text) =>
      [0, Math.floor(text.length / 2), text.length].map((offset) =>
        toPlainSentence(text.slice(findSentence(text, offset).from, findSentence(text, offset).to)),
      ),
  ],
  ['moments', (text) => findMomentHints(findMoments(text, { date: '2026-02-03', zone: null }))],
  ['moments as told', (text) => readTold(text)],
  ['answers', readAnswers],
  ['cues', hearCues],
  ['merge markers', findMergeMarkers],
  ['damage', (text) => findFileDamage({ path: 'Note.md', text, frontmatter: null, yamlError: null })],
];

describe('a damaged or enormous note', () => {
  test.each(READERS)('is read for %s to its end, without a throw', (_what, read) => {
    for (const [path, text] of texts) expect(() => read(text), path).not.toThrow();
  });

  test('is read to its end when it holds ten thousand moments or questions', () => {
    const timeline = Array.from(
      { length: 10_000 },
      (_none, at) =>
        `- ${String(Math.floor(at / 600)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')} The pump went on.`,
    ).join('\n');
    const talk = Array.from(
      { length: 10_000 },
      (_none, at) => `> [!question|cues-03] What was on your screen?\n> Gauge ${at}.`,
    ).join('\n\n');
    expect(findMomentHints(findMoments(timeline, { date: '2026-02-03', zone: null })).length).toBeGreaterThan(0);
    expect(readAnswers(talk).at(-1)?.text).toBe('Gauge 9999.');
  });

  test("takes a team's odd questions as they are", () => {
    for (const [, text] of texts.filter(([path]) => !path.startsWith('Large/')))
      expect(() => hintTeamQuestions(text)).not.toThrow();
  });

  test('gives away nothing that was said off the record in part', () => {
    const [, text] = texts.find(([path]) => path === 'Bodies/Callouts gone wrong.md') ?? ['', ''];
    expect(text).toContain(CANARIES.offRecordPart);
    expect(
      JSON.stringify([readAnswers(text).map((answer) => [answer.question, answer.text]), readTold(text)]),
    ).not.toContain(CANARIES.offRecordPart);
  });
});
