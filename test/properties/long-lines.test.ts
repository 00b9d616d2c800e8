import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addToList } from '../../src/core/text/properties/edit';
import { toNoteName } from '../../src/core/text/name/filename';
import { addSection, insertAfterBlock } from '../../src/core/text/edit/insert';
import { addKeep, toggleMark } from '../../src/core/text/edit/line-end';
import { readChat } from '../../src/core/notes/import/chat';
import { findMoments } from '../../src/core/notes/moments';

const context = { date: '2026-11-04', zone: null };

// A pattern that goes back over a line for every place in it would not come to an end here.
test.each([
  ' ',
  '\t',
  '|',
  '| ',
  '- ',
  '>',
  '> ',
  '#',
  '# ',
  '%%',
  '%%keep: ',
  '#mark/',
  '^',
  '^a',
  '\\',
  '`',
  '[',
  '[[',
  '<http:',
  '.',
  '09:22 ',
  ':x:',
  '{{',
  '"',
  '=',
  '<!--',
])('a line of 300,000 characters of %j holds nobody up', (piece) => {
  const line = `a${piece.repeat(Math.ceil(300_000 / piece.length))}b`;
  for (const text of [line, line.slice(1), `# ${line}`, `- ${line}`, `| ${line} |`, `> ${line}`]) {
    toggleMark(text, 0, 'torn', 'mark');
    addKeep(text, 0, 'x', 'mark');
    addSection(text, 'Story');
    insertAfterBlock(text, 0, '> [!question|x] Q');
    findMoments(text, context);
    readChat(text, context);
    addToList(text, 'systems', 'x', (yaml) => parse(yaml));
  }
  expect(toNoteName(line).length).toBeLessThanOrEqual(200);
  expect(
    readChat(JSON.stringify([{ ts: '1793758380.000200', user: 'U', text: line }]), context)?.messages,
  ).toHaveLength(1);
});
