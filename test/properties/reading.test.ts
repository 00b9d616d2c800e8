import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFor, toReadingOrder } from '../../src/core/reading/draw';
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
        const text = `---\ntype: incident\n---\n\n## Story\n\nENDING.\n\n## Moments\n\n${lines.join('\n')}\n\nENDING.\n`;
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
