import { describe, expect, test } from 'vitest';
import { whatsapp } from '../../../../../src/core/notes/import/forms/whatsapp';
import { hear, type Samples } from '../heard';

const samples: Samples = [
  [
    'from iOS, with a year of two figures',
    '[04.11.26, 09:22:13] Ana Reyes: lag is green?\n[04.11.26, 09:25:00] Bo: draining\nby hand',
    ['09:22:13|Ana Reyes|lag is green?', '09:25:00|Bo|draining / by hand'],
  ],
  [
    'from Android',
    '04/11/2026, 09:22 - Ana Reyes: lag is green?\n04/11/2026, 09:25 - Bo: draining',
    ['09:22|Ana Reyes|lag is green?', '09:25|Bo|draining'],
  ],
  [
    'with the marks of direction and narrow spaces that iOS writes',
    '\u200e[11/4/26, 9:22:13\u202fAM] Ana Reyes: lag is green?\n' +
      '[11/4/26, 9:25:00\u202fAM] Bo: \u200eimage omitted\n[11/4/26, 9:26:00\u202fAM] Bo: here',
    [
      '09:22:13|Ana Reyes|lag is green?',
      '09:26:00|Bo|here',
      '- furniture: image omitted',
      '- furniture: Bo 11/4/26, 9:25:00 AM',
    ],
  ],
  [
    'with what the program says itself',
    '04/11/2026, 09:20 - Messages and calls are end-to-end encrypted.\n04/11/2026, 09:21 - Ana added Bo\n' +
      '04/11/2026, 09:22 - Ana: green?',
    [
      '09:22|Ana|green?',
      '- notice: 04/11/2026, 09:20: Messages and calls are end-to-end encrypted.',
      '- notice: 04/11/2026, 09:21: Ana added Bo',
    ],
  ],
  [
    'with a number instead of a name, and something deleted',
    '04/11/2026, 09:22 - +49 151 5550123: green?\n04/11/2026, 09:23 - Ana: This message was deleted\n' +
      '04/11/2026, 09:24 - Ana: yes',
    ['09:22|+49 151 5550123|green?', '09:24|Ana|yes', '- deleted: Ana 04/11/2026, 09:23: This message was deleted'],
  ],
  [
    'over several days, whose order one of them shows',
    '24/10/2026, 23:58 - Ana: one\n05/11/2026, 00:03 - Bo: two\n06/11/2026, 00:04 - Ana: three',
    ['2026-10-24 23:58|Ana|one', '2026-11-05 00:03|Bo|two', '2026-11-06 00:04|Ana|three'],
  ],
  [
    'with clocks that are written with points, halves of a day and words in front',
    '3/11/26, 1:55 p. m. - Ana: one\n13/11/26, 1:56 p.m. - Bo: two',
    ['2026-11-03 13:55|Ana|one', '2026-11-13 13:56|Bo|two'],
  ],
  [
    'from a phone in Finnish',
    '4.11.2026 klo 9.22.13 - Ana: one\n4.11.2026 klo 9.25.00 - Bo: two',
    ['09:22:13|Ana|one', '09:25:00|Bo|two'],
  ],
  [
    'with names that hold a title, a comma or a picture alone',
    '04/11/2026, 09:22 - Dr. Bo Lind, MSc: one\n04/11/2026, 09:23 - 🦀: two\n' +
      '04/11/2026, 09:24 - Ana changed the subject from “Ops” to “Crane: night”',
    [
      '09:22|Dr. Bo Lind, MSc|one',
      '09:23|🦀|two',
      '- notice: 04/11/2026, 09:24: Ana changed the subject from “Ops” to “Crane: night”',
    ],
  ],
  [
    'from iOS, where the group itself seems to speak and files carry the day another way round',
    '[04/11/2026, 09:22:13] Ops night: \u200eMessages and calls are end-to-end encrypted.\n' +
      '[04/11/2026, 09:22:14] Ops night: \u200eAna Reyes created this group\n' +
      '[04/11/2026, 09:22:20] Ana Reyes: green?\n' +
      '[04/11/2026, 09:22:30] Bo: \u200e<attached: 42-PHOTO-2026-11-04-09-22-30.jpg>\n' +
      '[04/11/2026, 09:23:00] Bo: no \u200e<This message was edited>',
    [
      '09:22:20|Ana Reyes|green?',
      '09:23:00|Bo|no',
      '- notice: Ops night 04/11/2026, 09:22:13: Messages and calls are end-to-end encrypted.',
      '- notice: Ops night 04/11/2026, 09:22:14: Ana Reyes created this group',
      '- furniture: <attached: 42-PHOTO-2026-11-04-09-22-30.jpg>',
      '- furniture: Bo 04/11/2026, 09:22:30',
      '- furniture: <This message was edited>',
    ],
  ],
  [
    'in other languages, without what they write in place of a file or of something deleted',
    '[04.11.26, 09:22:13] Ana: Läuft der Kran?\n[04.11.26, 09:23:13] Bo: \u200eBild weggelassen\n' +
      '[04.11.26, 09:24:13] Bo: \u200eDiese Nachricht wurde gelöscht.\n[04.11.26, 09:25:13] Ana: <Mídia oculta>\n' +
      '[04.11.26, 09:26:13] Ana: Mensagem apagada',
    [
      '09:22:13|Ana|Läuft der Kran?',
      '- furniture: Bild weggelassen',
      '- furniture: Bo 04.11.26, 09:23:13',
      '- deleted: Bo 04.11.26, 09:24:13: Diese Nachricht wurde gelöscht.',
      '- furniture: <Mídia oculta>',
      '- furniture: Ana 04.11.26, 09:25:13',
      '- deleted: Ana 04.11.26, 09:26:13: Mensagem apagada',
    ],
  ],
  [
    'with the words below a file',
    '04/11/2026, 09:22 - Bo: IMG-20261104-WA0001.jpg (file attached)\nthe gauge\n04/11/2026, 09:23 - Ana: thanks',
    ['09:22|Bo|the gauge', '09:23|Ana|thanks', '- furniture: IMG-20261104-WA0001.jpg (file attached)'],
  ],
  [
    'in which somebody says what was changed, added and left',
    '[04/11/2026, 09:21:00] Ana: \u200eMessages and calls are end-to-end encrypted.\n' +
      '[04/11/2026, 09:22:13] Ana: Bo changed the limit at nine\n' +
      '[04/11/2026, 09:23:13] Bo: you removed the old one?\n[04/11/2026, 09:24:13] Ana: yes',
    [
      '09:22:13|Ana|Bo changed the limit at nine',
      '09:23:13|Bo|you removed the old one?',
      '09:24:13|Ana|yes',
      '- notice: Ana 04/11/2026, 09:21:00: Messages and calls are end-to-end encrypted.',
    ],
  ],
  [
    'in which somebody says so on Android, and that a step was omitted',
    '04/11/2026, 09:22 - Ana: Bo added the crane\n04/11/2026, 09:23 - Bo: Step omitted',
    ['09:22|Ana|Bo added the crane', '09:23|Bo|Step omitted'],
  ],
  [
    'from iOS, where a group tells something in words that are not known',
    '[04/11/2026, 09:20:13] Ops: \u200eMessages and calls are end-to-end encrypted.\n' +
      '[04/11/2026, 09:20:14] Ops: \u200eAna created this group\n[04/11/2026, 09:21:00] Ops: \u200eAna added Bo\n' +
      '[04/11/2026, 09:21:01] Ops: \u200eSomething new\n[04/11/2026, 09:22:00] Bo: hello',
    [
      '09:21:01|Ops|Something new',
      '09:22:00|Bo|hello',
      '- notice: Ops 04/11/2026, 09:20:13: Messages and calls are end-to-end encrypted.',
      '- notice: Ops 04/11/2026, 09:20:14: Ana created this group',
      '- notice: Ops 04/11/2026, 09:21:00: Ana added Bo',
    ],
  ],
  [
    'from phones that write the year in front',
    '2026/11/4, 09:22 - Ana: a\n2026. 11. 4. 9:23 - Bo: b\n2026. 11. 04., 9:24 - Bo: c\n2026-11-04 09:25 - Cy: d\n' +
      '[2026/11/4 09:26:13] Ana: e',
    ['09:22|Ana|a', '09:23|Bo|b', '09:24|Bo|c', '09:25|Cy|d', '09:26:13|Ana|e'],
  ],
  [
    'from phones in Finnish and German, and one that writes halves of a day in its way',
    '4.11.2026 klo 9.22.13 - Ana: a\n4.11.2026, klo 9.23 - Bo: b\n04.11.26, 09:24: Ana: c\n' +
      '[11/4/26, 9:25:13 a. m.] Ana: d\n[11/4/26, 9:26:13 p m] Bo: e\n[4. 11. 26, 9.27.13 AM] Bo: f',
    ['09:22:13|Ana|a', '09:23|Bo|b', '09:24|Ana|c', '09:25:13|Ana|d', '21:26:13|Bo|e', '09:27:13|Bo|f'],
  ],
];

describe('a chat from WhatsApp is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a chat from WhatsApp', ...heard]);
  });
});

describe('in a chat from WhatsApp', () => {
  const hearAt = (line: string): readonly string[] => hear(`04/11/2026, 09:22 - ${line}\n04/11/2026, 09:23 - Bo: ok`);

  test.each([
    '<Media omitted>',
    '<Mídia oculta>',
    'null',
    'Audio omitido',
    'vidéo absente',
    'áudio ocultado',
    'GIF omitted',
    'voice message omitted',
    'Contact card omitted',
    'immagine omessa',
    'documento omitido',
    'sticker omitted',
    'Bild weggelassen',
    'photo omitted',
    'multimedia omitido',
    'figurinha omitida',
    'archivo omitido',
    'file omesso',
    'IMG-1.jpg (Datei angehängt)',
    'IMG-1.jpg (file attached)',
    'a.pdf <attached>',
  ])('%s stands for a file', (words) => {
    expect(hearAt(`Ana: ${words}`).slice(1)).toEqual([
      '09:23|Bo|ok',
      `- furniture: ${words}`,
      '- furniture: Ana 04/11/2026, 09:22',
    ]);
  });

  test.each([
    'a photo was omitted',
    'a <Media omitted>',
    'nullify it',
    'a b.jpg (file attached) c',
    'bild weggelassen?',
  ])('“%s” is said', (words) => {
    expect(hearAt(`Ana: ${words}`).slice(1)).toEqual([`09:22|Ana|${words}`, '09:23|Bo|ok']);
  });

  test.each([
    'Ana created group "Ops"',
    'Bo joined using this group’s invite link',
    'Noor Achterberg left',
    'You’re now an admin',
    'Your security code with Bo changed',
    'Ana changed the group description',
    'Ana changed this group’s icon',
    'Ana turned on disappearing messages',
    'Ana pinned a message',
    'Ana removed Bo',
    'Bo changed to +49 151 5550123',
  ])('the program tells: %s', (line) => {
    expect(hearAt(line).slice(1)).toEqual(['09:23|Bo|ok', `- notice: 04/11/2026, 09:22: ${line}`]);
  });

  test('a group from iOS tells under its own name who came, left and changed', () => {
    const told = ['Ana created group “Ops”', 'You joined using a link', 'Bo left', 'Your security code changed'];
    const lines = told.map((line, at) => `[04/11/2026, 09:2${String(at)}:00] Ops: \u200e${line}`);
    expect(
      hear(`${lines.join('\n')}\n[04/11/2026, 09:30:00] Bo: hello\n[04/11/2026, 09:31:00] Cy: Bo left`).slice(1),
    ).toEqual([
      '09:30:00|Bo|hello',
      '09:31:00|Cy|Bo left',
      ...told.map((line, at) => `- notice: Ops 04/11/2026, 09:2${String(at)}:00: ${line}`),
    ]);
  });
});

test.each([
  '[04.11.26, 09:22:13] Ana: x',
  '[4/11/2026 9:22] Ana',
  '04/11/2026, 09:22 - x',
  '04.11.26, 09:22: Ana: x',
  '2026-11-04 9:22 p. m. - x',
  '4.11.2026 klo 9.22 - x',
])('a text may be a chat from WhatsApp where it holds %j', (line) => {
  expect([line, `first\n${line}\nlast`].map((text) => whatsapp.isIn?.(text))).toEqual([true, true]);
});

test.each([
  '[04.11.26, 09:22:13]Ana',
  'x [04.11.26, 09:22:13] Ana',
  '04/11/2026, 09:22 Ana',
  '04/11/2026, 9 - x',
  '11/2026 09:22 - x',
  'x 04/11/2026, 09:22 - y',
])('a text is not a chat from WhatsApp by %j', (line) => {
  expect(whatsapp.isIn?.(`first\n${line}\nlast`)).toBe(false);
});
