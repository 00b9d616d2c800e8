import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { mendLink } from '../../../src/core/notes/mend-link';

const mend = (text: string): string => {
  const edited = mendLink(text, 'Ana', 'Ana Reyes', parse);
  return 'text' in edited ? edited.text : edited.refused;
};

test('one press writes every link of a note so that it leads there, and the words that are read stay', () => {
  const text =
    '---\r\nowners:\r\n  - "[[Ana]]"\r\nwith: "[[ana#Reach|her]]"\r\n---\r\n' +
    'Ask [[Ana]] or [[Ana|A.]] or [[Anabel]].\r\n';
  expect(mend(text)).toBe(
    '---\r\nowners:\r\n  - "[[Ana Reyes|Ana]]"\r\nwith: "[[Ana Reyes#Reach|her]]"\r\n---\r\n' +
      'Ask [[Ana Reyes|Ana]] or [[Ana Reyes|A.]] or [[Anabel]].\r\n',
  );
});

test('each link keeps its own spelling, and a place in the note stays in its words', () => {
  expect(mend('---\nwith: "[[ANA]]"\n---\nAsk [[Ana]], [[ana]] or [[Ana#Reach#By night]].\n')).toBe(
    '---\nwith: "[[Ana Reyes|ANA]]"\n---\n' +
      'Ask [[Ana Reyes|Ana]], [[Ana Reyes|ana]] or [[Ana Reyes#Reach#By night|Ana > Reach > By night]].\n',
  );
});

test('a bar in a table is written so that the table stays', () => {
  expect(mend('| who | when |\n|---|---|\n| [[Ana]] | [[Ana\\|A.]] |\n')).toBe(
    '| who | when |\n|---|---|\n| [[Ana Reyes\\|Ana]] | [[Ana Reyes\\|A.]] |\n',
  );
});

test('what stands in code or in a comment is left, and so is a note without such a link', () => {
  const text = 'Write `[[Ana]]`.\n\n```\n[[Ana]]\n```\n\n%% [[Ana]] %%\n';
  expect(mend(text)).toBe('gone');
  expect(mend(`${text}\n[[Ana]]\n`)).toBe(`${text}\n[[Ana Reyes|Ana]]\n`);
});

test('a note between two versions is refused', () => {
  expect(mend('<<<<<<< a\n[[Ana]]\n=======\n>>>>>>> b\n')).toBe('merge-markers');
});

test('the same link twice in one property leads there twice', () => {
  expect(mend('---\nowners: ["[[Ana]]", "[[Bo]]", "[[Ana]]"]\nwith:\n  - "[[Ana]]"\n  - \'[[Ana]]\'\n---\n')).toBe(
    '---\nowners: ["[[Ana Reyes|Ana]]", "[[Bo]]", "[[Ana Reyes|Ana]]"]\n' +
      'with:\n  - "[[Ana Reyes|Ana]]"\n  - "[[Ana Reyes|Ana]]"\n---\n',
  );
});

test('a plain Markdown link keeps its form, its words and its place', () => {
  const edited = mendLink(
    '[Ana](Ana.md), [her](<Ana.md#Reach> "x") or [Bo](Bo.md), `[Ana](Ana.md)`',
    'Ana.md',
    'Ana Reyes',
    parse,
  );
  expect(edited).toMatchObject({
    text: '[Ana](<Ana Reyes.md>), [her](<Ana Reyes.md#Reach> "x") or [Bo](Bo.md), `[Ana](Ana.md)`',
  });
});
