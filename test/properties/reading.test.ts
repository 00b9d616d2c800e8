import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFor, toReadingOrder } from '../../src/core/reading/draw';
import { readReadingLines } from '../../src/core/notes/reading-note';
import { compareIncidents, toComparisonNote } from '../../src/core/reading/compare';
import { toQuestionLog } from '../../src/core/reading/question-log';
import { findReadings } from '../../src/core/reading/readings';
import { toSideBySide } from '../../src/core/reading/side-by-side';
import { atlasOf } from '../core/atlas/cards';
import { AUDIENCES, listSections, toRendering } from '../../src/core/reading/rendering';
import { toStops } from '../../src/core/reading/stops';
import { runs } from './runs';

const INCIDENTS = Array.from({ length: 10 }, (_none, at) => `Incidents/Story ${at}.md`);
/** Chi-squared with 9 degrees of freedom lies above this once in a thousand times when all ten are equally likely. */
const RARE = 27.877;

describe('a draw', () => {
  test('is a permutation for every group, and one more note moves none of the others', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.uniqueArray(
          fc.string({ minLength: 1 }).map((name) => name.toLowerCase().normalize('NFC')),
          {
            maxLength: 30,
          },
        ),
        fc.string({ minLength: 1 }),
        (group, paths, added) => {
          const order = toReadingOrder(group, paths);
          expect([...order].sort()).toEqual([...paths].sort());
          if (!paths.includes(added)) {
            const wider = toReadingOrder(group, [added, ...paths]).filter((path) => path !== added);
            expect(wider).toEqual(order);
          }
        },
      ),
      runs(200, 20_000),
    );
  });

  test('gives every incident the same chance over many groups', () => {
    const seeds = process.env['PROVE'] === '1' ? 100_000 : 5_000;
    const counts = new Map(INCIDENTS.map((path) => [path, 0]));
    for (let seed = 0; seed < seeds; seed += 1) {
      const drawn = drawFor(`group ${seed}`, '2026-11-26', INCIDENTS, new Set()) ?? '';
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
    }
    const even = seeds / INCIDENTS.length;
    const chi = [...counts.values()].reduce((sum, count) => sum + (count - even) ** 2 / even, 0);
    expect(chi).toBeLessThan(RARE);
  });
});

describe('a story whose ending is hidden', () => {
  const moments = fc.array(fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.constantFrom('', ' #mark/torn', ' ^a1')), {
    minLength: 2,
    maxLength: 12,
  });

  test('never has a later word at an earlier stop, nor one off the record at any', () => {
    fc.assert(
      fc.property(moments, fc.boolean(), (list, nested) => {
        const lines = list.map(([minute, end], at) => {
          const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          const secret = nested && at % 3 === 1 ? `\n  > [!off-record]\n  > TAINT${at}` : '';
          return `- ${time} Word${at}x.${end}${secret}`;
        });
        const moments = `## Moments\n\n${lines.join('\n')}\n\nENDING.\n`;
        const text = `---\ntype: incident\n---\n\n## Story\n\nENDING.\n\n${moments}`;
        const { stops } = toStops(text, { date: '2026-01-01', zone: null });
        const all = stops.map((stop) => stop.text);
        expect(all.join('\n')).not.toMatch(/TAINT|ENDING/);
        list.forEach((_moment, at) => {
          expect(all.filter((shown) => shown.includes(`Word${at}x`)).length).toBe(1);
        });
        const order = all.flatMap((shown) => [...shown.matchAll(/Word(\d+)x/g)].map((hit) => Number(hit[1])));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
      runs(200, 20_000),
    );
  });
});

describe('what a group keeps not having read', () => {
  test('is drawn before what it read, the same on every device, whatever note is added', () => {
    const set = fc.subarray(INCIDENTS);
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.string(), day, set, (group, date, list) => {
        const [today, read] = [date.toISOString().slice(0, 10), new Set(list)];
        const drawn = drawFor(group, today, INCIDENTS, read);
        expect(drawFor(` ${group.toUpperCase().toLowerCase()}`, today, [...INCIDENTS].reverse(), read)).toBe(
          drawFor(group.toUpperCase().toLowerCase(), today, INCIDENTS, read),
        );
        expect(drawFor(group, today, [...INCIDENTS].reverse(), read)).toBe(drawn);
        if (read.size < INCIDENTS.length) {
          expect(read.has(drawn ?? '')).toBe(false);
          expect(read.has(drawFor(group, today, [...INCIDENTS, 'Incidents/New.md'], read) ?? '')).toBe(false);
        }
      }),
      runs(200, 20_000),
    );
  });
});

describe('what readers’ notes and comparisons repeat', () => {
  const line = fc.constantFrom(
    'The [[Ledger]] stood still. #mark/torn',
    '- 09:00 [[Ana Reyes]]: restarts it. #mark/torn',
    '- 09:10 it moves #mark/luck',
    '> [!off-record]\n> TAINT about [[Ledger]] #mark/torn',
    '> [!off-record]\n> - 09:20 [[Ana Reyes]]: TAINT #mark/luck',
    '> [!note]\n> - 09:30 seen\n> > [!off-record] TAINT\n> > - 09:31 TAINT [[Ledger]]',
    '> [!internal]\n> INSIDE [[Ledger]] #mark/luck',
    '%% TAINT [[Ledger]] %%',
    '```\nTAINT\n```',
    '',
  );
  const remark = fc.constantFrom(
    '- Why? — “stood still” [[A#Story]] ^q-0001',
    '> [!off-record]\n> - TAINT? ^q-0002',
    '- Seen.\n  > [!off-record]\n  > TAINT',
    '%% - TAINT? %%',
  );
  const section = fc.constantFrom('## Questions', '## New to me', '## I thought everybody knew', '## Replies');

  test('holds nothing off the record, and a comparison nothing internal', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 8 }),
        fc.array(line, { maxLength: 8 }),
        fc.array(fc.tuple(section, remark)),
        (a, b, left) => {
          const toIncident = (parts: readonly string[]): string =>
            `---\ntype: incident\nsystems: ["[[Ledger]]"]\n---\n\n## Story\n\n${parts.join('\n\n')}\n`;
          const notes = {
            'Incidents/A.md': toIncident(a),
            'Incidents/B.md': toIncident(b),
            'Systems/Ledger.md': '---\ntype: system\n---\n',
            'People/Ana Reyes.md': '---\ntype: person\n---\n',
            'Readings/R.md':
              '---\ntype: reading\nincident: ["[[A]]"]\nreader: ["[[Ana Reyes]]"]\n---\n\n' +
              `${left.flat().join('\n\n')}\n`,
          };
          const atlas = atlasOf(notes);
          const found = compareIncidents(atlas, [
            { path: 'Incidents/A.md', text: notes['Incidents/A.md'] },
            { path: 'Incidents/B.md', text: notes['Incidents/B.md'] },
          ]);
          const compared = JSON.stringify(found) + toComparisonNote(found, ['A', 'B'], '2026-01-01');
          expect(compared).not.toMatch(/TAINT|INSIDE/);
          const readers = findReadings(atlas, 'Incidents/A.md').map((each) => ({
            ...each,
            ...readReadingLines(notes['Readings/R.md']),
          }));
          expect(readers.length).toBe(1);
          const text = notes['Incidents/A.md'];
          expect(JSON.stringify([toQuestionLog('A', text, readers), toSideBySide('A', text, readers)])).not.toContain(
            'TAINT',
          );
        },
      ),
      runs(200, 5_000),
    );
  });
});

describe('what leaves an incident', () => {
  const lines = fc.array(
    fc.constantFrom(
      'Plain words.',
      '## A section',
      '- 09:00 a moment #mark/torn',
      '> [!off-record]\n> TAINT\n> - TAINT more',
      '> [!quote] Said\n> spoken\n> > [!off-record]\n> > TAINT\n> after',
      '- item\n  > [!off-record]- TAINT\n  > TAINT',
      '> [!internal]\n> INSIDE',
      '> [!note]\n> seen\n>\n> > [!internal] INSIDE\n> > INSIDE',
      '',
      '%% TAINT %%',
      '```\ncode\n```',
    ),
    { minLength: 1, maxLength: 14 },
  );

  test('holds nothing off the record for anybody, and nothing internal for those outside', () => {
    fc.assert(
      fc.property(lines, (parts) => {
        const text = `---\ntype: incident\n---\n\n${parts.join('\n\n')}\n`;
        const chosen = new Set(listSections(text).map(({ id }) => id));
        for (const audience of AUDIENCES) {
          const wish = {
            title: 'X',
            text,
            links: [],
            audience,
            chosen,
            explained: new Map(),
            link: 'X',
            day: '2026-01-01',
          };
          const made = JSON.stringify(toRendering(wish));
          expect(made).not.toContain('TAINT');
          if (audience !== 'hands-on') expect(made).not.toContain('INSIDE');
        }
        expect(JSON.stringify(toStops(text, { date: null, zone: null }))).not.toMatch(/TAINT(?! %%)/);
      }),
      runs(300, 20_000),
    );
  });
});
