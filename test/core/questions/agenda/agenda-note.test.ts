import { expect, test } from 'vitest';
import { addAgenda, readAgendaItems, toAgendaBody } from '../../../../src/core/questions/agenda/agenda-note';
import { toWikilink } from '../../../../src/core/text/edit/escape-markdown';

const item = {
  about: 'It said "wait..." and a..b broke.',
  because: ['marked: confusion'],
  people: ['Ana_Reyes*'],
  path: 'Incidents/v1..v2 rollback.md',
  line: 5,
};

test('an item keeps every dot of its words and of its link (A12)', () => {
  const body = toAgendaBody(
    { items: [item], parked: [] },
    { linkTo: () => toWikilink('v1..v2 rollback', 'Was it v1...v2?', 'where it stands') },
  );
  expect(body).toContain('- It said "wait..." and a..b broke. ([[v1..v2 rollback#Was it v1...v2?|where it stands]])\n');
  expect(body).toContain('    - marked: confusion. Can speak to it: Ana_Reyes\\*.\n');
});

test('whatever the words look like, they are one item that reads as it was said', () => {
  const about = '[!note] **# mine** [[Bo]] #mark/confused %%keep: x%% ^id';
  const body = toAgendaBody(
    { items: [{ ...item, about, because: ['> why?'], people: [] }], parked: [] },
    { linkTo: () => '[[A|where it stands]]' },
  );
  expect(readAgendaItems(body)).toEqual([{ text: about, below: '> why?', line: 2 }]);
});

test('a review that is there gets what is new at the end of its agenda, and keeps every line (E26)', () => {
  const places = { linkTo: () => '[[A|where it stands]]' };
  const mine = '---\ntype: review\n---\n## Agenda\n\n- Mine, typed by hand\n\n## Minutes\n\nNone yet.\n';
  const two = { items: [item, { ...item, about: 'Why by hand?' }], parked: [] };
  const once = addAgenda(mine, { ...two, items: two.items.slice(0, 1) }, places);
  const twice = 'text' in once ? addAgenda(once.text, two, places) : once;
  const text = 'text' in twice ? twice.text : '';
  expect(readAgendaItems(text).map((each) => each.text)).toEqual(['Mine, typed by hand', item.about, 'Why by hand?']);
  expect(text).toContain('## Minutes\n\nNone yet.\n');
  expect(addAgenda(text, two, places)).toMatchObject({ text });
});
