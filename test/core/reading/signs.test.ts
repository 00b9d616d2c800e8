import { describe, expect, test } from 'vitest';
import { finish } from '../../../src/core/language/making';
import { findSigns, type LinkingNote } from '../../../src/core/reading/signs';
import { atlasOf } from '../atlas/cards';

const NOTES: Readonly<Record<string, string>> = {
  'Incidents/Queue.md':
    '---\ntype: incident\nstarted: 2026-01-14\nused-in: ["[[Handbook]]", "ledger/lease.ts#L12"]\n' +
    'related: ["[[Start]]"]\n---\n',
  'Incidents/Start.md': '---\ntype: incident\nstarted: 2026-02-03\nreminds-of: ["[[Queue]]"]\n---\n',
  'Incidents/Old.md': '---\ntype: incident\nstarted: 2020-01-01\n---\n',
  'Knowledge/A lease.md': '---\ntype: knowledge\nheld-by: ["[[Ana]]", "[[Bo]]"]\n---\n',
  'Knowledge/A key.md': '---\ntype: knowledge\nheld-by: ["[[Ana]]"]\n---\n',
  'People/Ana.md': '---\ntype: person\n---\n',
  'People/Bo.md': '---\ntype: person\n---\n',
  'Readings/One.md':
    '---\ntype: reading\nincident: ["[[Queue]]"]\nreader: ["[[Ana]]"]\ndate: 2026-03-01\ndistance: far\n---\n\n' +
    '![[How a lease moves.canvas]]\n',
  'Readings/Two.md': '---\ntype: reading\nincident: ["[[Queue]]"]\nreader: ["[[Ana]]"]\ndate: 2026-05-01\n---\n',
  'Readings/Three.md': '---\ntype: reading\nincident: ["[[Queue]]"]\nreader: ["[[Bo]]"]\ndate: 2026-04-01\n---\n',
  'Reviews/Review.md':
    '---\ntype: review\nincident: ["[[Queue]]"]\ndate: 2026-02-01\ncame-though-not-involved: ["[[Bo]]"]\n' +
    'transcript: ["[[What was said]]"]\n---\n',
};
const linking = (text: string): LinkingNote => ({
  path: 'Runbook.md',
  title: 'Runbook',
  text,
  links: [...text.matchAll(/\[\[(\w+)\]\]/g)].map((hit) => ({
    target: `Incidents/${hit[1] ?? ''}.md`,
    from: hit.index,
    to: hit.index + hit[0].length,
  })),
});
const say = (notes: readonly LinkingNote[] = []): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    finish(findSigns(atlasOf(NOTES), notes)).map(({ heading, cases }) => [
      heading,
      cases.map(({ sentence }) => sentence),
    ]),
  );

describe('signs that incidents are read', () => {
  test('each is a case with a sentence, sort by sort, the newest first', () => {
    expect(say()).toEqual({
      'Used elsewhere': ['Queue is used in Handbook.', 'Queue is used in ledger/lease.ts#L12.'],
      'Reviews that drew people who were not involved': ['Bo came though not involved to Review.'],
      'Transcripts that are there to read': ['Review has its transcript: What was said.'],
      Readings: ['Bo reads Queue.', 'Ana reads Queue, far.'],
      'Read again': ['Ana reads Queue.'],
      'Drawn by a reader': ['Ana draws Queue: How a lease moves.canvas.'],
      'Related by hand': ['Start brought to mind Queue.', 'Queue is related to Start.'],
      'Knowledge that found another holder': ['A lease: held by Ana and Bo.'],
      'Not read by anybody yet': ['Start.', 'Old.'],
    });
  });

  test('a runbook that points to an incident is one, but not with a link that is off the record', () => {
    expect(say([linking('See [[Start]].')])['Used elsewhere']).toContain('Runbook points to Start.');
    expect(say([linking('Plain.\n\n> [!off-record]\n> See [[Start]].\n')])['Used elsewhere']).not.toContain(
      'Runbook points to Start.',
    );
  });

  test('nothing is counted: no sentence and no heading holds a sum, and no person’s cases are put together', () => {
    const all = Object.entries(say())
      .flat(2)
      .filter((line) => !line.includes('#L'));
    expect(all.filter((line) => /\d/.test(line))).toEqual([]);
  });

  test('an empty vault has none', () => {
    expect(finish(findSigns(atlasOf({}), []))).toEqual([]);
  });
});
