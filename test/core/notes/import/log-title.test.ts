import { describe, expect, test } from 'vitest';
import { EVENT, isTitle, TITLE } from '../../../../src/core/notes/import/log-title';

/** Which lines of a log are its title, by their words. */
function listTitles(log: string): readonly string[] {
  const lines = log.split('\n');
  return lines.filter((_, at) => isTitle(lines, at));
}

describe('the title of a log', () => {
  test.each(['Timeline', '## Timeline', 'Incident timeline:', 'Activity log', 'Log entries', 'Updates'])(
    'is known by its words: %s',
    (line) => {
      expect(TITLE.test(line)).toBe(true);
      expect(listTitles(`${line}\n9:22 AM\nthe crane stopped`)).toEqual([line]);
    },
  );

  test.each(['The night timeline was wrong', 'Timeline of the crane', 'Logan', 'Ana Reyes'])(
    'is not made of other words: %s',
    (line) => {
      expect(TITLE.test(line)).toBe(false);
      expect(listTitles(`${line}\n9:22 AM\nthe crane stopped`)).toEqual([]);
    },
  );

  test('is whatever stands above the first time where most of the rest tells what a program did', () => {
    expect(listTitles('Crane Gantry\n9:22 AM\nTriggered by the probe\n9:24 AM\nAcknowledged by Bo')).toEqual([
      'Crane Gantry',
    ]);
  });

  test('is nobody where people talk, however much one of them says of an alert', () => {
    expect(listTitles('Ana Reyes\n9:22 AM\nAlert fired again\n9:24 AM\nno, it was the crane')).toEqual([]);
    expect(listTitles('Ana Reyes\n9:22 AM\nalert fired\n9:24 AM\nalert resolved')).toEqual([]);
  });

  test('is nobody’s where a second name stands above a time, unless that is a word of the program', () => {
    const log = (second: string): string =>
      `Crane Gantry\n9:22 AM\nTriggered by the probe\n${second}\n9:24 AM\nAcknowledged by Bo\nEscalated to Ana`;
    expect(listTitles(log('Bo Lindqvist'))).toEqual([]);
    expect(listTitles(log('Acknowledged'))).toEqual(['Crane Gantry', 'Acknowledged']);
  });

  test('is looked for near the top only', () => {
    const long = Array.from({ length: 60 }, () => 'Triggered by the probe').join('\n');
    expect(listTitles(`${long}\nCrane Gantry\n9:22 AM\nResolved`)).toEqual([]);
  });
});

test.each(['Notified Bo', 'changed the severity to 2', 'Added responder Ana', 'the alert fired'])(
  'a program says of itself: %s',
  (line) => {
    expect(EVENT.test(line)).toBe(true);
  },
);

test.each(['unfired clay', 'I changed my mind', 'added to that'])('and nobody but a person says: %s', (line) => {
  expect(EVENT.test(line)).toBe(false);
});

test.each([
  'changed status to resolved',
  'Changed severity',
  'changed the priority',
  'added responder Bo',
  'added a label',
  'added tag x',
  'added tags x, y',
  'added a role',
  'reassigned to Bo',
  'firing',
  'Requested help',
])('a program says of itself, with or without an article: %s', (line) => {
  expect(EVENT.test(line)).toBe(true);
});

test.each(['  Timeline  ', '# Activity', 'Crane History:', 'Log', 'log entry', 'Events'])(
  'the title of a log may stand in spaces and behind one word: %j',
  (line) => {
    expect(listTitles(`${line}\n9:22 AM\nthe crane stopped`)).toEqual([line]);
  },
);

test('half of the lines make no log, nor does one', () => {
  expect(listTitles('Crane Gantry\n9:22 AM\nTriggered by the probe\nso it was\n9:24 AM\nResolved\nwe think')).toEqual(
    [],
  );
  expect(listTitles('Crane Gantry\n9:22 AM\nTriggered by the probe')).toEqual([]);
  expect(listTitles('Crane Gantry\n9:22 AM\n  \nTriggered\n \n9:24 AM\nResolved\nwe think')).toEqual(['Crane Gantry']);
});
