import { describe, expect, test } from 'vitest';
import { table } from '../../../../../src/core/notes/import/forms/table';
import { hear, type Samples } from '../heard';

const samples: Samples = [
  [
    'parted by tabs, with names',
    '09:22\tAna Reyes\tlag is green?\n09:25\tBo Lindqvist\tdraining by hand',
    ['09:22|Ana Reyes|lag is green?', '09:25|Bo Lindqvist|draining by hand'],
  ],
  [
    'parted by bars, with a heading',
    '| Time | What |\n|---|---|\n| 09:22 | the crane stops |\n| 09:25 | draining by hand |',
    ['09:22||the crane stops', '09:25||draining by hand', '- furniture: | Time | What |', '- furniture: |---|---|'],
  ],
  [
    'with day and time in columns of their own',
    '| 2026-11-05 | 15:57 | Crane stops |\n| 2026-11-05 | 16:10 | Crane is back |',
    ['2026-11-05 15:57||Crane stops', '2026-11-05 16:10||Crane is back'],
  ],
  [
    'of commas and quotes, with a heading that says who',
    'timestamp,user,message\n2026-11-04 09:22,ana,"green, is it?"\n2026-11-04 09:25,bo,draining',
    ['09:22|ana|green, is it?', '09:25|bo|draining', '- furniture: timestamp,user,message'],
  ],
  [
    'of semicolons',
    'Time;Who;Event\n09:22;Ana Reyes;crane stops\n09:25;Bo Lindqvist;crane is back',
    ['09:22|Ana Reyes|crane stops', '09:25|Bo Lindqvist|crane is back', '- furniture: Time;Who;Event'],
  ],
  [
    'with who behind what',
    'Time\tEvent\tBy\n09:22\tcrane stops\tAna Reyes\n09:25\tcrane is back\tBo Lindqvist',
    ['09:22|Ana Reyes|crane stops', '09:25|Bo Lindqvist|crane is back', '- furniture: Time\tEvent\tBy'],
  ],
  [
    'of commas, with quotes inside quotes',
    'time,who,what\n"2026-11-04 09:22","Ana Reyes","she said ""no"", twice"\n2026-11-04 09:25,Bo,so "it" is',
    ['09:22|Ana Reyes|she said "no", twice', '09:25|Bo|so "it" is', '- furniture: time,who,what'],
  ],
  [
    'of bars without spaces, with a zone in its heading, a program that speaks and a cell left empty',
    '|When (UTC)|Author|What|\n|:--|--:|---|\n|09:22|Ana|lag?|\n|09:25|the pager|fires|\n| 09:26 | | nobody |',
    [
      '09:22|Ana|lag?',
      '09:25|the pager|fires',
      '09:26||nobody',
      '- furniture: |When (UTC)|Author|What|',
      '- furniture: |:--|--:|---|',
    ],
  ],
  ['of two cells, where words hold a bar', '09:22\tlag?\n09:25\tno | yes', ['09:22||lag?', '09:25||no | yes']],
  [
    'with day and time in columns of their own, under a heading that names nobody',
    'date;time;what\n2026-11-05;09:22;Ana\n2026-11-05;09:25;no',
    ['2026-11-05 09:22||Ana', '2026-11-05 09:25||no', '- furniture: date;time;what'],
  ],
  [
    'whose first line is a sentence, with a time in its third column and more semicolons than cells',
    'The list, so far\n1;x;09:22;Ana;lag?\n2;y;09:25;Bo;no; not yet\n3;z;z;09:26;Cy',
    ['09:22||1 – x – Ana – lag?', '09:25||2 – y – Bo – no – not yet / 3;z;z;09:26;Cy', '- furniture: The list, so far'],
  ],
  [
    'with who under a heading, what is no name among the words, and a name where nothing says who',
    'Zeit\tWer\tWas\n09:22\tAna\tlag?\n09:25\thttps://quay.example\tred\n\nUhrzeit\tWas\n09:26\tBo Lind\tno\n' +
      '09:27\tBo Lind',
    [
      '09:22|Ana|lag?',
      '09:25||https://quay.example – red',
      '09:26|Bo Lind|no',
      '09:27||Bo Lind',
      '- furniture: Zeit\tWer\tWas',
      '- furniture: Uhrzeit\tWas',
    ],
  ],
];

describe('a table is heard', () => {
  test.each(samples)('%s', (_name, text, heard) => {
    expect(hear(text)).toEqual(['a table', ...heard]);
  });
});

test.each(['09:22\tAna\n09:25\tBo', 'a | b\nc | d', '1;2\n3;4', '1,2\n3,4', '"1",2\n"3",4'])(
  'a text may be a table where it holds %j',
  (line) => {
    expect([line, `first\n${line}\nlast`].map((text) => table.isIn?.(text))).toEqual([true, true]);
  },
);

test.each(['09:22\tAna', 'a, b\nc, d', 'a; b\nc; d', 'one\ntwo'])('a text is not a table by %j', (line) => {
  expect(table.isIn?.(`first\n${line}\nlast`)).toBe(false);
});

test('in a table, a heading that only ends as one that says who says something else', () => {
  expect(hear('Time\tStand-by\tUser\n09:22\tyes\tAna\n09:25\tno\tBo').slice(1, 3)).toEqual([
    '09:22|Ana|yes',
    '09:25|Bo|no',
  ]);
});
