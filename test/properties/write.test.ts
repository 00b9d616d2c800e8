// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createNote, isRefused, trashOurs, type Made, type Refused, type Written } from '../../src/app/vault/write';
import { addToList } from '../../src/core/text/properties/edit';
import { addToSection } from '../../src/core/text/edit/insert';
import { editAt } from '../host/edit-at';
import { vaultWith, type TestVault } from '../host/vault-with';
import { runs } from './runs';

const parseYaml = (yaml: string): unknown => parse(yaml);
const NOTES = ['Incidents/Stall.md', 'Incidents/Spill.md'];
const BEGIN =
  '---\ntype: incident # ours\nticket: 0012\nsystems:\n  - "[[Lag gauge]]"\n---\nFirst words.\n\n## ' +
  'Moments\n\n- 09:22 the pager\n';
const END = '\n## End\nLast words.\n';

/** One hand at work. Every hand leaves a word of its own, so that a lost one is missed. */
type Hand =
  | { readonly does: 'list' | 'section' | 'outside' | 'delete' | 'rename'; readonly note: number }
  | { readonly does: 'create' | 'create and put away'; readonly note: number };

const hand: fc.Arbitrary<Hand> = fc.record({
  does: fc.constantFrom(
    'list',
    'list',
    'list',
    'section',
    'section',
    'create',
    'create',
    'create and put away',
    'outside',
    'delete',
    'rename',
  ),
  note: fc.integer({ min: 0, max: 1 }),
});
const fault = fc.record({
  step: fc.integer({ min: 0, max: 30 }),
  message: fc.constantFrom(
    'EBUSY: resource busy',
    'ENOSPC: no space left on device',
    'EACCES: permission denied',
    'EIO: i/o error',
  ),
});

interface World {
  readonly vault: TestVault;
  readonly answers: Map<string, Written | Refused>;
  /** Words that went away with a note that somebody else deleted, or we were asked to put away. */
  readonly buried: string[];
  /** Words whose deed was done before the disk said no: they may be there or not. */
  readonly doubtful: Set<string>;
}

function appOf(vault: TestVault) {
  return {
    vault: vault.vault,
    fileManager: vault.fileManager,
    workspace: { getLeavesOfType: () => [], getMostRecentLeaf: () => null },
  };
}

const tally = new Map<string, number>();
afterAll(() => {
  if (process.env['PROVE'] === '1')
    console.log(
      `interleavings: ${[...tally]
        .sort()
        .map(([what, count]) => `${what} ${count}`)
        .join(', ')}`,
    );
});
const count = (what: string): void => {
  tally.set(what, (tally.get(what) ?? 0) + 1);
};

async function act({ vault, answers, buried }: World, { does, note }: Hand, word: string): Promise<void> {
  const path = NOTES[note] ?? '';
  const app = appOf(vault);
  const keep = (answer: Written | Refused): void => {
    answers.set(word, answer);
  };
  const now = vault.textOf(path);
  if (does === 'list') keep(await editAt(app, path, (text) => addToList(text, 'systems', word, parseYaml)));
  else if (does === 'section')
    keep(await editAt(app, path, (text) => addToSection(text, 'Moments', [`- 09:30 ${word}`])));
  else if (does === 'create' || does === 'create and put away') {
    const answer = await createNote(app, {
      folder: 'Knowledge/New',
      name: 'Draining by hand',
      text: `---\ntype: knowledge\n---\n${word}\n`,
    });
    keep(answer);
    if (does === 'create and put away' && !isRefused(answer) && answer.made) await putAway(vault, answer.made, buried);
  } else if (now !== null) {
    if (does === 'outside') vault.disk.writeOutside(path, `${now}- ${word}\n`);
    else if (does === 'delete') {
      buried.push(now);
      vault.disk.removeOutside(path);
    } else if (vault.textOf(`${path}.moved.md`) === null) vault.disk.moveOutside(path, `${path}.moved.md`);
  }
}

async function putAway(vault: TestVault, made: Made, buried: string[]): Promise<void> {
  const { trashed, kept } = await trashOurs(appOf(vault), [made]);
  expect(trashed.length + kept.length).toBe(1);
  buried.push(
    ...Object.entries(vault.texts())
      .filter(([path]) => path.startsWith('.trash/'))
      .map(([, text]) => text),
  );
}

async function play(
  hands: readonly Hand[],
  faults: readonly { step: number; message: string }[],
  scheduler: fc.Scheduler,
): Promise<World> {
  const vault = vaultWith({ [NOTES[0] ?? '']: BEGIN + END, [NOTES[1] ?? '']: (BEGIN + END).replace(/\n/g, '\r\n') });
  const world: World = { vault, answers: new Map(), buried: [], doubtful: new Set() };
  let step = 0;
  vault.interfere(async ({ operation, path, when }) => {
    await scheduler.schedule(Promise.resolve(), `${operation} ${path} ${when}`);
    step += 1;
    const hit = faults.find((each) => each.step === step);
    if (!hit) return;
    if (when === 'after') for (let at = 0; at < hands.length; at += 1) world.doubtful.add(`word-${at}`);
    throw new Error(hit.message);
  });
  const all = hands.map(async (each, at) => {
    await scheduler.schedule(Promise.resolve(), `hand ${at}`);
    await act(world, each, `word-${at}`);
  });
  await scheduler.waitFor(Promise.all(all));
  return world;
}

function check({ vault, answers, buried, doubtful }: World, hands: readonly Hand[]): void {
  const live = Object.entries(vault.texts());
  const everywhere = [...live.map(([, text]) => text), ...buried].join('\n');
  for (const [word, answer] of answers) {
    const times = everywhere.split(new RegExp(`${word}(?!\\d)`)).length - 1;
    if (!isRefused(answer)) {
      count('written');
      if (times === 0) count('LOST');
      expect(times).toBeGreaterThan(0);
      expect(
        live.filter(([, text]) => text.includes(`${word}\n`) || text.includes(`${word}\r\n`)).length,
      ).toBeLessThanOrEqual(1);
    } else {
      count(`refused ${answer.refused}`);
      expect(answer.sentence).toMatch(/^“.+[.]$/);
      if (!doubtful.has(word)) expect(times).toBe(0);
    }
  }
  for (const [path, text] of live) {
    const whole =
      /Knowledge/.test(path) || path.startsWith('.trash/Draining')
        ? /^---\ntype: knowledge\n---\nword-\d+\n$/
        : new RegExp(
            /^---\r?\ntype: incident # ours\r?\nticket: 0012\r?\nsystems:\r?\n {2}- "\[\[Lag gauge\]\]"\r?\n/.source +
              /(?: {2}- word-\d\r?\n)*---\r?\nFirst words\.\r?\n\r?\n/.source +
              /## Moments\r?\n\r?\n- 09:22 the pager\r?\n(?:- 09:30 word-\d\r?\n)*\r?\n/.source +
              /## End\r?\nLast words\.\r?\n(?:- word-\d\n)*$/.source,
          );
    if (!whole.test(text)) count('HALF-WRITTEN');
    expect(text).toMatch(whole);
  }
  expect(answers.size).toBe(hands.filter(({ does }) => /list|section|create/.test(does)).length);
}

describe('however hands, syncs and a failing disk come in between', () => {
  test('nothing is lost, nothing is half written, and everybody is told', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(hand, { minLength: 2, maxLength: 5 }),
        fc.array(fault, { maxLength: 2 }),
        fc.scheduler(),
        async (hands, faults, scheduler) => {
          check(await play(hands, faults, scheduler), hands);
        },
      ),
      runs(300, 6_000),
    );
  });

  test('a writer that reads and writes in two steps would lose words here, so these schedules can tell', async () => {
    let lost = 0;
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const vault = vaultWith({ 'a.md': 'start\n' });
        vault.interfere(async ({ operation, when }) => {
          await scheduler.schedule(Promise.resolve(), `${operation} ${when}`);
        });
        const careless = async (word: string): Promise<void> => {
          const text = await vault.disk.read('a.md');
          await vault.disk.write('a.md', `${text}${word}\n`);
        };
        await scheduler.waitFor(Promise.all([careless('one'), careless('two')]));
        if (!/one[^]*two|two[^]*one/.test(vault.textOf('a.md') ?? '')) lost += 1;
      }),
      runs(100, 500),
    );
    expect(lost).toBeGreaterThan(0);
  });
});
