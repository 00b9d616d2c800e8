import { expect, test } from 'vitest';
import { findDistance } from '../../../src/core/reading/distance';
import { atlasOf } from '../atlas/cards';

const atlas = atlasOf({
  'Slow.md': '---\ntype: incident\nsystems: ["[[Ledger]]"]\nresponders: ["[[Ana]]"]\ncalled-in: ["[[Bo]]"]\n---\n',
  'Ledger.md': '---\ntype: system\nowners: ["[[Cy]]", "[[Ana]]"]\nformer-owners: ["[[Di]]"]\n---\n',
  'Relay.md': '---\ntype: system\nowners: ["[[Eve]]"]\n---\n',
  ...Object.fromEntries(['Ana', 'Bo', 'Cy', 'Di', 'Eve'].map((name) => [`${name}.md`, '---\ntype: person\n---\n'])),
  'Flo.md': '---\ntype: person\nsince: 2026-10-01\n---\n',
  'Gus.md': '---\ntype: person\nsince: 2020-10-01\n---\n',
  'Hal.md': '---\ntype: person\nsince: 2026-12-01\n---\n',
});

test.each([
  ['Ana', 'was there'],
  ['Bo', 'was there'],
  ['Cy', 'owns the tech'],
  ['Di', 'owns the tech'],
  ['Eve', null],
  ['Flo', 'new here'],
  ['Gus', null],
  ['Hal', null],
])('%s: %j, as far as the notes say', (name, distance) => {
  expect(findDistance(atlas, 'Slow.md', `${name}.md`, '2026-11-04')).toBe(distance);
});
