import { expect, test } from 'vitest';
import { toAgendaBody } from '../../src/core/questions/agenda/agenda-note';
import { toReadBack } from '../../src/core/questions/interview/read-back';
import { findWhomNext } from '../../src/core/questions/offer/whom-next';
import { NIGHT } from '../core/questions/vault';
import { agenda, atlas, comparison, incident } from '../core/questions/night';

test('nothing said off the record reaches the accounts, the agenda, the reasons or the reading back', () => {
  const everything = JSON.stringify([
    comparison,
    agenda,
    toAgendaBody(agenda, { linkTo: () => '' }),
    findWhomNext(atlas, incident, '2026-03-12'),
    ...Object.values(NIGHT)
      .filter((note) => !note.includes('attribution: off record'))
      .map((note) => toReadBack(note, 'x').text),
  ]);
  expect(everything).not.toContain('TAINTED');
});
