import { expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import type { Answer } from '../../../../src/core/graph/inquiry/answer';
import { everyoneThinks } from '../../../../src/core/graph/inquiry/everyone-knows';
import { noteOf } from '../vault';

const said = (answer: Answer): string[] => answer.rows.map((row) => `${row.lane}: ${row.reason}`);

test('what everyone thinks everyone knows: marked so, or held by one and named by nobody else', () => {
  const model = toModel([
    noteOf('person', 'Ana'),
    noteOf('person', 'Bo'),
    noteOf('knowledge', 'Marked', {
      properties: new Map([['thought-everyone-knew', [true]]]),
      links: { 'knowledge.held-by': ['Ana', 'Bo'] },
    }),
    noteOf('knowledge', 'Lonely', { links: { 'knowledge.held-by': ['Ana'] } }),
    noteOf('knowledge', 'Told by her', { links: { 'knowledge.held-by': ['Ana'] } }),
    noteOf('knowledge', 'Told by others', { links: { 'knowledge.held-by': ['Ana'] } }),
    noteOf('incident', 'Hers', { links: { 'incident.authors': ['Ana'] }, says: ['Told by her'] }),
    noteOf('incident', 'Theirs', { links: { 'incident.authors': ['Ana', 'Bo'] }, says: ['Told by others'] }),
  ]);
  expect(said(everyoneThinks(model))).toEqual([
    'thought everyone knew: “Marked” was thought to be known to everyone; Ana and Bo hold it. To whom was it news?',
    'never named by others: Only Ana is written down for “Lonely”, and no account by others names it. Do the ' +
      'others know?',
    'never named by others: Only Ana is written down for “Told by her”, and no account by others names it. Do ' +
      'the others know?',
  ]);
});
