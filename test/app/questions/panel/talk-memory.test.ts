import type { App } from 'obsidian';
import { describe, expect, test } from 'vitest';
import { createTalkMemory } from '../../../../src/app/questions/panel/talk-memory';

/** A device's own storage, and nothing else of the host. */
function deviceWith(stored: unknown = null): Pick<App, 'loadLocalStorage' | 'saveLocalStorage'> & { kept: unknown } {
  const device = {
    kept: stored,
    loadLocalStorage: (): unknown => device.kept,
    saveLocalStorage: (_key: string, value: unknown): void => {
      device.kept = value;
    },
  };
  return device;
}

describe('what one person did at the panel', () => {
  test('is there again after a restart, for each note apart', () => {
    const device = deviceWith();
    const memory = createTalkMemory(device);
    memory.skip('Interviews/Ana.md', 'cues-01');
    memory.keepNote('Interviews/Ana.md', 'cues-02', 'ask again about the gauge');
    memory.keepTold('Interviews/Ana.md');
    const later = createTalkMemory(device);
    expect([...later.skipped('Interviews/Ana.md')]).toEqual(['cues-01']);
    expect(later.noteFor('Interviews/Ana.md', 'cues-02')).toBe('ask again about the gauge');
    expect([...later.skipped('Interviews/Bo.md')]).toEqual([]);
    expect([later.isTold('Interviews/Ana.md'), later.isTold('Interviews/Bo.md')]).toEqual([true, false]);
  });

  test('an emptied note is gone, and skipped questions can come back', () => {
    const memory = createTalkMemory(deviceWith());
    memory.keepNote('A.md', 'cues-02', 'x');
    memory.keepNote('A.md', 'cues-02', '  ');
    memory.skip('A.md', 'cues-01');
    memory.unskipAll('A.md');
    expect([memory.noteFor('A.md', 'cues-02'), [...memory.skipped('A.md')]]).toEqual(['', []]);
  });

  test.each(['{', '[]', '[[1]]', '[["A.md",[1,"cues-01"],[["x"],["cues-02","kept"]]]]', 7, { a: 1 }])(
    'whatever the storage held, %j, the panel opens',
    (stored) => {
      expect(createTalkMemory(deviceWith(stored)).noteFor('A.md', 'cues-01')).toBe('');
    },
  );

  test('forty notes are remembered, those touched last', () => {
    const memory = createTalkMemory(deviceWith());
    for (let note = 0; note < 45; note += 1) memory.skip(`${note}.md`, 'cues-01');
    expect([memory.skipped('0.md').size, memory.skipped('44.md').size]).toEqual([0, 1]);
  });
});
