import { describe, expect, test } from 'vitest';
import { compareAccounts, readAccount, toSentences } from '../../../../src/core/questions/accounts/compare';
import { readTold, toClock } from '../../../../src/core/questions/accounts/told-moments';
import { comparison, path } from '../night';

describe('accounts side by side', () => {
  test('an account off the record is not among them', () => {
    expect(comparison.who).toEqual(['Ana Reyes', 'Bo Lind']);
  });

  test('questions stand in the order of the guide, empty where nobody asked', () => {
    expect(comparison.questions.map(({ id, cells }) => `${id} ${cells.map((cell) => cell.length).join(' ')}`)).toEqual([
      'story-01 1 0',
      'timeline-01 1 1',
      'knowledge-02 1 1',
      'after-03 1 0',
    ]);
  });

  test('two times for one question are a place to ask', () => {
    expect(comparison.questions[1]?.places.map(({ sentence }) => sentence)).toEqual([
      'Ana Reyes says 02:12, Bo Lind says 02:20.',
    ]);
  });

  test('surprise beside what everyone knows is a place to ask', () => {
    expect(comparison.questions[2]?.places.map(({ sentence }) => sentence)).toEqual([
      'It came as a surprise to Ana Reyes and sounds familiar to Bo Lind.',
    ]);
  });

  test('moments stand in the order of the clock, the note’s own beside each person’s', () => {
    expect(
      comparison.moments.map(
        ({ clock, note, cells }) => `${toClock(clock)} ${note.length} ${cells.map((cell) => cell.length).join(' ')}`,
      ),
    ).toEqual(['02:10 1 0 0', '02:12 0 2 0', '02:20 0 0 1', '02:31 1 0 0', '02:55 1 0 0']);
  });

  test('a follow-up stands with the question it went after, and two of them about two things do not differ', () => {
    const talk = (parent: string, words: string): string =>
      `> [!question|${parent}] Parent ${parent}?\n> It was.\n\n> [!question|followup-12] How can you tell?\n> ` +
      `${words}\n`;
    const rows = compareAccounts(
      [
        readAccount('A.md', 'Ana', talk('cues-02', 'It surprised me.')),
        readAccount('B.md', 'Bo', talk('held-04', 'Everyone knows that.')),
      ],
      path,
      [],
    ).questions;
    const row = rows.find(({ id }) => id === 'followup-12');
    expect([row?.cells.map((cell) => cell.map(({ after }) => after)), row?.places]).toEqual([
      [['Parent cues-02?'], ['Parent held-04?']],
      [],
    ]);
  });

  test('a night that crosses midnight stays in its order', () => {
    const moments = readTold('- 2026-03-01 23:50 Late.\n- 2026-03-02 00:20 Later.\n');
    const account = readAccount(
      'A.md',
      'Ana',
      '> [!question|timeline-03] Which moments?\n> At 00:05 I sat up. At 23:55 I lay.\n',
    );
    expect(compareAccounts([account], 'I.md', moments).moments.map(({ clock }) => toClock(clock))).toEqual([
      '23:50',
      '23:55',
      '00:05',
      '00:20',
    ]);
  });

  test('sentences end where a reader would end them', () => {
    expect(toSentences('The 06.10 sailed. “So what?” he said! Then')).toEqual([
      'The 06.10 sailed.',
      '“So what?”',
      'he said!',
      'Then',
    ]);
  });
});
