import { describe, expect, test } from 'vitest';
import { vaultWith } from './vault-with';

const NAMES = {
  'Systems/Payments queue.md': '',
  'Archive/Systems/Payments queue.md': '',
  'Archive/Report.md': '[[Payments queue]] and [[Archive/Systems/Payments queue]]',
  'Incidents/Slow day.md':
    '---\nsystems:\n  - "[[payments QUEUE|the queue]]"\n---\n[[Payments queue#Depth]] ![[Payments queue^abc]] ' +
    '[[Nobody]] [[#Here]] [there](Systems/Payments%20queue.md)',
};

function linksOf(vault: ReturnType<typeof vaultWith>): unknown {
  return JSON.parse(
    JSON.stringify({ resolved: vault.metadataCache.resolvedLinks, unresolved: vault.metadataCache.unresolvedLinks }),
  );
}

describe('what a link means', () => {
  test('case does not matter, headings and blocks lead to their note, links in properties count', () => {
    const vault = vaultWith(NAMES);
    expect(vault.metadataCache.resolvedLinks['Incidents/Slow day.md']).toEqual({
      'Systems/Payments queue.md': 3,
      'Incidents/Slow day.md': 1,
    });
    expect(vault.metadataCache.unresolvedLinks['Incidents/Slow day.md']).toEqual({
      Nobody: 1,
      'Payments queue^abc': 1,
    });
  });

  test('the nearest of two namesakes is meant, and a whole path says which', () => {
    const vault = vaultWith(NAMES);
    expect(vault.metadataCache.resolvedLinks['Archive/Report.md']).toEqual({ 'Archive/Systems/Payments queue.md': 2 });
    expect(vault.metadataCache.getFirstLinkpathDest('Payments queue', 'Incidents/Slow day.md')?.path).toBe(
      'Systems/Payments queue.md',
    );
  });

  test('an alias is no name', () => {
    const vault = vaultWith({ 'Queue.md': '---\naliases: [Q]\n---\n', 'A.md': '[[Q]]' });
    expect(vault.metadataCache.unresolvedLinks['A.md']).toEqual({ Q: 1 });
  });

  test('the order in which notes come does not matter', async () => {
    const whole = linksOf(vaultWith(NAMES));
    const paths = Object.keys(NAMES);
    for (const order of [paths, [...paths].reverse(), [...paths.slice(2), ...paths.slice(0, 2)]]) {
      const vault = vaultWith({});
      for (const path of order) vault.disk.writeOutside(path, vaultWith(NAMES).textOf(path) ?? '');
      await vault.settled();
      expect(linksOf(vault)).toEqual(JSON.parse(JSON.stringify(whole)));
    }
  });

  test('a note that is made, renamed or deleted changes what the others mean', async () => {
    const vault = vaultWith({ 'A.md': '[[B]]' });
    const b = await vault.vault.create('B.md', '');
    await vault.settled();
    expect(vault.metadataCache.resolvedLinks['A.md']).toEqual({ 'B.md': 1 });
    await vault.vault.rename(b, 'C.md');
    await vault.settled();
    expect(linksOf(vault)).toEqual({
      resolved: { 'A.md': {}, 'C.md': {} },
      unresolved: { 'A.md': { B: 1 }, 'C.md': {} },
    });
    await vault.fileManager.trashFile(vault.file('A.md'));
    await vault.settled();
    expect(linksOf(vault)).toEqual({ resolved: { 'C.md': {} }, unresolved: { 'C.md': {} } });
  });

  test('a rename by hand takes the links along and keeps the words shown', async () => {
    const vault = vaultWith({
      'Systems/B.md': '',
      'A.md': '---\nsystems: ["[[B|the B]]"]\n---\n[[B#Top]] ![[b]] [see](Systems/B.md) `[[X]]`',
    });
    await vault.fileManager.renameFile(vault.file('Systems/B.md'), 'Systems/New name.md');
    expect(vault.textOf('A.md')).toBe(
      '---\nsystems: ["[[New name|the B]]"]\n---\n[[New name#Top]] ![[New name]] [see](New%20name.md) `[[X]]`',
    );
    expect(vault.metadataCache.resolvedLinks['A.md']).toEqual({ 'Systems/New name.md': 4 });
  });

  test('a rename does not fire changed', async () => {
    const vault = vaultWith({ 'B.md': 'x' });
    const heard: string[] = [];
    vault.metadataCache.on('changed', (file) => heard.push(file.path));
    await vault.vault.rename(vault.file('B.md'), 'C.md');
    await vault.settled();
    expect(heard).toEqual([]);
    expect(vault.metadataCache.getCache('C.md')).not.toBeNull();
  });
});
