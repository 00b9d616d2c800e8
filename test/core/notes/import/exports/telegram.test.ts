import { expect, test } from 'vitest';
import { hear } from '../heard';

const read = (data: unknown): readonly string[] => hear(JSON.stringify(data));

test('an export of Telegram, with what is answered and services left out', () => {
  const data = {
    name: 'Cranes',
    messages: [
      {
        id: 1,
        type: 'message',
        date: '2026-11-04T09:22:13',
        from: 'Ana',
        text: ['is the ', { type: 'bold', text: 'crane' }, ' back?'],
      },
      { id: 2, type: 'service', actor: 'Noor', action: 'join_group' },
      { id: 3, type: 'message', date: '2026-11-04T09:25:00', from: 'Bo', text: 'yes', reply_to_message_id: 1 },
    ],
  };
  expect(read(data)).toEqual([
    'a Telegram export',
    '09:22:13|Ana|is the crane back?',
    '09:25:00|Bo|(is the crane back?) yes',
    '- notice: {"id":2,"type":"service","actor":"Noor","action":"join_group"}',
  ]);
});
