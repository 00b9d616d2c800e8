import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { acceptSuggestions, toSuggestions } from '../../../../src/core/notes/import/accept';
import { readFolderOfNotes } from './whole-folder';
import { toTranscriptNote } from '../../../../src/core/notes/import/transcript';

const now = {
  kindProperties: ['type'],
  kindValues: {},
  kindTags: {},
  kindFolders: {},
  kindNames: {},
  propertyNames: {},
};
const notes = [1, 2, 3].map((number) => ({
  path: `PMs/${number}.md`,
  text:
    `---\nkind: postmortem\nservices: ["[[Mill]]"]\nstart: 2026-01-0${number}\n---\n\n## Timeline\n\n- 09:22 it ` +
    `began\n`,
}));

describe('a folder of write-ups', () => {
  const suggestions = toSuggestions(readFolderOfNotes('PMs', notes, parse), now);

  test('suggests in sentences how to read it', () => {
    expect(suggestions.map(({ sentence }) => sentence)).toEqual([
      'The property “kind” tells what a note is.',
      '“postmortem” in it means incident.',
      'The property “services” is read as “systems”, in 3 notes.',
      'The property “start” is read as “started”, in 3 notes.',
    ]);
  });

  test('changes the settings by exactly what was taken', () => {
    expect(acceptSuggestions(now, suggestions)).toEqual({
      kindProperties: ['kind', 'type'],
      kindValues: { incident: ['postmortem'] },
      kindTags: {},
      kindFolders: {},
      kindNames: {},
      propertyNames: { systems: ['services'], started: ['start'] },
    });
    expect(acceptSuggestions(now, [])).toEqual(now);
  });

  test('asks whether the day that a note bears is the day of the incident, and takes it only when told so', () => {
    const reports = [1, 2].map((number) => ({
      path: `PMs/${number}.md`,
      text: `---\ndate: 2026-02-15\n---\n- **Outage start (UTC):** ${number} December 2025, 03:53\n`,
    }));
    const asked = toSuggestions(readFolderOfNotes('PMs', reports, parse), now).find(({ theirs }) => theirs === 'date');
    expect([asked?.isAsked, asked?.sentence]).toEqual([
      true,
      '“date” is the day that a note bears, and the text of 2 notes tells another one. Is it the day of the ' +
        'incident, too, in 2 notes?',
    ]);
  });

  test('that lie in no folder suggests the word that their names begin with', () => {
    const flat = ['PM2025-001 - Starved nodes', 'PM2025-002 - Blocked traffic', 'README'].map((title) => ({
      path: `${title}.md`,
      text: 'x\n',
    }));
    const [first, ...others] = toSuggestions(readFolderOfNotes('', flat, parse), now);
    expect(others).toEqual([]);
    expect(first?.sentence).toBe('Every note whose name is like “PM*” is an incident.');
    expect(acceptSuggestions(now, first ? [first] : []).kindNames).toEqual({ incident: ['PM*'] });
  });

  test('suggests a tag that tells what the notes are', () => {
    const tagged = [1, 2].map((number) => ({
      path: `PMs/${number}.md`,
      text: '---\ntags: [postmortem, mill]\n---\nx\n',
    }));
    expect(toSuggestions(readFolderOfNotes('PMs', tagged, parse), now).map(({ sentence }) => sentence)).toEqual([
      'The tag “#postmortem” means incident.',
    ]);
  });

  test('suggests nothing twice', () => {
    expect(toSuggestions(readFolderOfNotes('PMs', notes, parse), acceptSuggestions(now, suggestions))).toEqual([]);
  });
});

test('a transcript note holds the lines, its day, zone and incident, and is none of the kinds', () => {
  const draft = toTranscriptNote({
    title: 'Chat: Mill/1',
    date: '2026-01-01',
    zone: 'Europe/Berlin',
    incident: 'The mill',
    lines: ['- 2026-01-01 09:22 Ana: hello'],
    words: { kindProperties: ['kind', 'type'], kindValues: {}, propertyNames: {} },
  });
  expect(draft.text).toBe(
    '---\nkind: transcript\nincident: "[[The mill]]"\ndate: 2026-01-01\nzone: Europe/Berlin\n---\n\n- ' +
      '2026-01-01 09:22 Ana: hello\n',
  );
  expect(draft.name).not.toMatch(/[:/]/);
});

test('a folder and a tag are suggested in words, and a property only by what notes have as one', () => {
  const folder = [1, 2].map((number) => ({
    path: `PMs/${number}.md`,
    text: '## Impact\n\nx\n\n**Date:** 2026-01-02\n',
  }));
  const [first, ...others] = toSuggestions(readFolderOfNotes('PMs', folder, parse), now);
  expect(first).toEqual({
    where: 'kindFolders',
    ours: 'incident',
    theirs: 'PMs',
    sentence: 'Every note in the folder “PMs” is an incident.',
    isAsked: false,
  });
  expect(others).toEqual([]);
  const one = [{ path: 'PMs/1.md', text: '---\nservices: a\nstart: 2026-01-02\n---\n## Services\n' }];
  expect(toSuggestions(readFolderOfNotes('PMs', one, parse), now).map(({ sentence }) => sentence)).toEqual([
    'Every note in the folder “PMs” is an incident.',
    'The property “services” is read as “systems”, in 1 note.',
    'The property “start” is read as “started”, in 1 note.',
  ]);
});

test('a date is asked about where no text tells another day, and not where it is something else', () => {
  const dated = [1, 2].map((number) => ({ path: `PMs/${number}.md`, text: '---\ndate: 2026-02-15\nend: x\n---\n' }));
  const asked = toSuggestions(readFolderOfNotes('PMs', dated, parse), now).map(({ theirs, isAsked, sentence }) =>
    isAsked ? sentence : theirs,
  );
  expect(asked).toEqual([
    'PMs',
    '“date” is the day that a note bears. Is it the day of the incident, too, in 2 notes?',
    'end',
  ]);
});

test('a word that the settings have for something else stays beside the one that is taken', () => {
  const had = { ...now, kindTags: { incident: ['outage'], person: ['who'] } };
  const taken = [{ where: 'kindTags' as const, ours: 'incident', theirs: 'pm', sentence: '', isAsked: false }];
  expect(acceptSuggestions(had, taken).kindTags).toEqual({ incident: ['outage', 'pm'], person: ['who'] });
  const odd = [{ where: 'propertyNames' as const, ours: 'constructor', theirs: 'a', sentence: '', isAsked: false }];
  expect(acceptSuggestions(now, odd).propertyNames).toEqual({ constructor: ['a'] });
});

test('a transcript of no day, zone and incident says none', () => {
  const draft = toTranscriptNote({
    title: 'Chat',
    date: null,
    zone: null,
    incident: null,
    lines: [],
    words: { kindProperties: ['type'], kindValues: {}, propertyNames: {} },
  });
  expect([draft.folder, draft.text]).toEqual(['Transcripts', '---\ntype: transcript\n---\n\n']);
});
