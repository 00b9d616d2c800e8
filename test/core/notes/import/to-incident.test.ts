import { describe, expect, test } from 'vitest';
import { readChat } from '../../../../src/core/notes/import/chat';
import { toIncidentFromChat } from '../../../../src/core/notes/import/to-incident';
import { tellWhen } from '../../../../src/core/notes/told-when';

const messagesOf = (text: string, date: string | null) => readChat(text, { date, zone: null })?.messages ?? [];

describe('a chat that begins an incident', () => {
  test('says when it began and who took part, and its lines stand in the section', () => {
    const { seed, body } = toIncidentFromChat(
      messagesOf('09:22 Ana: lag?\n09:25 Bo: draining', '2026-11-04'),
      { date: '2026-11-04', zone: null },
      ['Ana Reyes'],
      'Moments',
      ['- 09:22 [[Ana Reyes]]: lag?'],
    );
    expect([...seed]).toEqual([
      ['started', ['2026-11-04T09:22:00']],
      ['responders', ['Ana Reyes']],
    ]);
    expect(body).toBe('\n## Moments\n\n- 09:22 [[Ana Reyes]]: lag?');
  });

  test.each(['UTC', 'Europe/Berlin', 'America/Los_Angeles'])(
    'keeps its zone %s in a form that the field of the form reads',
    (zone) => {
      const context = { date: '2026-11-04', zone };
      const { seed } = toIncidentFromChat(messagesOf('09:22 Ana: lag?', '2026-11-04'), context, [], 'Moments', []);
      expect(tellWhen(seed.get('started')?.[0] ?? '', { date: null, zone: null })).toMatchObject({
        property: '2026-11-04T09:22:00',
        zone,
      });
    },
  );

  test('has no start as long as nobody said which day it was', () => {
    expect(
      toIncidentFromChat(messagesOf('09:22 Ana: lag?', null), { date: null, zone: null }, [], 'Moments', []).seed.get(
        'started',
      ),
    ).toEqual([]);
  });

  test('without a message has no start either, and keeps its lines under the heading', () => {
    const { seed, body } = toIncidentFromChat([], { date: '2026-11-04', zone: 'UTC' }, [], 'Moments', ['- a', '- b']);
    expect([seed.get('started'), body]).toEqual([[], '\n## Moments\n\n- a\n- b']);
  });

  test('begins on the day of its first message, or on that of the reader where the message has none', () => {
    const start = (text: string, given: string | null, context: string | null): readonly string[] | undefined =>
      toIncidentFromChat(messagesOf(text, given), { date: context, zone: null }, [], 'Moments', []).seed.get('started');
    expect(start('2026-11-05 09:22 Ana: lag?', null, '2026-11-04')).toEqual(['2026-11-05T09:22:00']);
    expect(start('09:22 Ana: lag?', null, '2026-11-04')).toEqual(['2026-11-04T09:22:00']);
  });

  test('begins in the zone that its first message names rather than in that of the reader', () => {
    const context = { date: '2026-11-04', zone: 'Europe/Berlin' };
    const messages = messagesOf('2026-11-04 09:22 UTC Ana: lag?', null);
    expect(toIncidentFromChat(messages, context, [], 'Moments', []).seed.get('started')).toEqual([
      '2026-11-04T09:22:00 UTC',
    ]);
  });
});
