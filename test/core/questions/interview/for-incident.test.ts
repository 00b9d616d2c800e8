import { expect, test } from 'vitest';
import { selectForIncident } from '../../../../src/core/questions/interview/for-incident';
import { atlasOf } from '../../atlas/cards';

const atlas = atlasOf({
  'People/Ana.md': '---\ntype: person\n---\n',
  'People/Bo.md': '---\ntype: person\n---\n',
  'People/Zoe.md': '---\ntype: person\n---\n',
  'Incidents/Stall.md': '---\ntype: incident\nresponders: ["[[Zoe]]"]\n---\n[[Bo]] was called in.\n',
});
const titles = (incident: string): readonly string[] =>
  selectForIncident(atlas, 'person', incident).map(({ title }) => title);

test('a chooser lists the people of the incident first, the rest behind them (E32)', () => {
  expect(titles('Stall')).toEqual(['Bo', 'Zoe', 'Ana']);
  expect(titles('[[stall]]')).toEqual(['Bo', 'Zoe', 'Ana']);
});

test('and everybody where no incident of that name is known', () => {
  expect(titles('Something new')).toEqual(['Ana', 'Bo', 'Zoe']);
  expect(selectForIncident(atlas, 'incident', 'Stall').map(({ title }) => title)).toEqual(['Stall']);
});
