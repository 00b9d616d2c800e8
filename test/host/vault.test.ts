import type * as real from 'obsidian';
import { describe, expect, test } from 'vitest';
import { Component } from './page/data/component';
import { Events } from './page/data/events';
import { MemoryDisk } from './page/data/memory-disk';
import { MetadataCache } from './page/data/metadata-cache';
import { guardModule } from './page/data/untaught';
import { Vault } from './page/data/vault';
import { asPluginsSeeThem, taughtFunctions } from './pins';
import { vaultWith } from './vault-with';

function hear(vault: Vault): string[] {
  const heard: string[] = [];
  for (const name of ['create', 'modify', 'delete'] as const)
    vault.on(name, (file) => {
      heard.push(`${name} ${file.path}`);
    });
  vault.on('rename', (file, from) => {
    heard.push(`rename ${from} to ${file.path}`);
  });
  return heard;
}

describe('the vault', () => {
  test('tells of every file while it is filled, folders before what they hold', () => {
    const disk = new MemoryDisk({ 'Incidents/2025/Slow.md': '', 'A.md': '', '.obsidian/app.json': '{}' });
    const vault = new Vault(disk);
    const heard = hear(vault);
    vault.fill(disk.entries());
    expect(heard).toEqual([
      'create Incidents',
      'create Incidents/2025',
      'create Incidents/2025/Slow.md',
      'create A.md',
    ]);
    expect(vault.getFileByPath('Incidents/2025/Slow.md')?.parent?.parent?.path).toBe('Incidents');
    expect(vault.getAbstractFileByPath('.obsidian/app.json')).toBeNull();
  });

  test('refuses what Obsidian refuses, in its words, and has then done nothing', async () => {
    const test = vaultWith({ 'Incidents/A.md': 'a' });
    const { vault } = test;
    await expect(vault.create('Incidents/a.MD', '')).rejects.toThrow('File already exists.');
    await expect(vault.createFolder('incidents')).rejects.toThrow('Folder already exists.');
    await expect(vault.create('What: now.md', '')).rejects.toThrow(
      'File name cannot contain any of the following characters: \\ / :',
    );
    await expect(vault.create('Nowhere/B.md', '')).rejects.toThrow('ENOENT');
    expect(test.texts()).toEqual({ 'Incidents/A.md': 'a' });
    expect(vault.getFiles().map(({ path }) => path)).toEqual(['Incidents/A.md']);
  });

  test('a file keeps its identity through renames, alone or with its folder', async () => {
    const test = vaultWith({ 'Incidents/A.md': 'a' });
    const file = test.file('Incidents/A.md');
    const heard = hear(test.vault);
    const folder = test.vault.getFolderByPath('Incidents') ?? test.vault.getRoot();
    await test.vault.rename(folder, 'Past');
    await test.vault.rename(file, 'Past/a.md');
    expect([file.path, file.basename, file.extension, file.parent?.path]).toEqual(['Past/a.md', 'a', 'md', 'Past']);
    expect(heard).toEqual([
      'rename Incidents to Past',
      'rename Incidents/A.md to Past/A.md',
      'rename Past/A.md to Past/a.md',
    ]);
    expect(test.textOf('Past/a.md')).toBe('a');
  });

  test('process works on the text that is there now, and writers stand in line', async () => {
    const test = vaultWith({ 'A.md': '' });
    const file = test.file('A.md');
    await Promise.all([1, 2, 3, 4, 5].map((turn) => test.vault.process(file, (text) => `${text}${turn}`)));
    expect(test.textOf('A.md')).toBe('12345');
    test.during('replace', 'A.md', () => {
      test.disk.writeOutside('A.md', 'elsewhere ');
      return Promise.resolve();
    });
    await test.vault.process(file, (text) => `${text}6`);
    expect(test.textOf('A.md')).toBe('elsewhere 6');
  });

  test('a change that throws, a disk that fails, a note that is gone: nothing is written, the next works', async () => {
    const test = vaultWith({ 'A.md': 'a' });
    const file = test.file('A.md');
    await expect(
      test.vault.process(file, () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    test.failNext('replace', 'A.md');
    await expect(test.vault.process(file, () => 'x')).rejects.toThrow('EIO');
    expect(test.textOf('A.md')).toBe('a');
    await test.vault.process(file, (text) => `${text}b`);
    expect(test.textOf('A.md')).toBe('ab');
    test.renameDuring('read', 'A.md', 'B.md');
    await expect(test.vault.process(file, (text) => `${text}c`)).rejects.toThrow('ENOENT');
    expect(test.texts()).toEqual({ 'B.md': 'ab' });
  });

  test('what is thrown away lies in the trash, twice under two names', async () => {
    const test = vaultWith({ 'A.md': 'first' });
    await test.fileManager.trashFile(test.file('A.md'));
    await test.vault.create('A.md', 'second');
    await test.fileManager.trashFile(test.file('A.md'));
    expect(Object.values(test.texts()).sort()).toEqual(['first', 'second']);
    expect(Object.keys(test.texts()).every((path) => path.startsWith('.trash/'))).toBe(true);
    expect(test.vault.getFiles()).toEqual([]);
  });
});

describe('the metadata cache', () => {
  test('knows nothing of a note just made, and tells when it does', async () => {
    const test = vaultWith({});
    const heard: string[] = [];
    test.metadataCache.on('changed', (file, text) => {
      heard.push(`changed ${file.path}: ${text}`);
    });
    test.metadataCache.on('resolve', (file) => {
      heard.push(`resolve ${file.path}`);
    });
    test.metadataCache.on('resolved', () => {
      heard.push('resolved');
    });
    const file = await test.vault.create('A.md', '[[B]]');
    expect(test.metadataCache.getFileCache(file)).toBeNull();
    await test.settled();
    expect(heard).toEqual(['changed A.md: [[B]]', 'resolve A.md', 'resolved']);
    expect(test.metadataCache.getFileCache(file)?.links?.length).toBe(1);
  });

  test('hands over the last cache of a note that is deleted', async () => {
    const test = vaultWith({ 'A.md': '# Here' });
    const heard: (string | undefined)[] = [];
    test.metadataCache.on('deleted', (_file, before) => {
      heard.push(before?.headings?.[0]?.heading);
    });
    test.disk.removeOutside('A.md');
    await test.settled();
    expect(heard).toEqual(['Here']);
    expect(Object.keys(test.metadataCache.resolvedLinks)).toEqual([]);
  });

  test('a note deleted, renamed or written again while it is read leaves no trace of the reading', async () => {
    const test = vaultWith({});
    const doomed = await test.vault.create('Doomed.md', '[[A]]');
    const moved = await test.vault.create('Moved.md', '[[B]]');
    await Promise.all([test.fileManager.trashFile(doomed), test.vault.rename(moved, 'Here.md'), test.settled()]);
    await test.vault.modify(moved, '[[C]]');
    await test.settled();
    expect(test.metadataCache.unresolvedLinks).toEqual({ 'Here.md': { C: 1 } });
  });

  test('a link text is a name alone when one note bears it, else a path', () => {
    const test = vaultWith({ 'A/Queue.md': '', 'B/Queue.md': '', 'B/Edge.md': '', 'picture.png': '' });
    const text = (path: string): string => test.metadataCache.fileToLinktext(test.file(path), '');
    expect(['A/Queue.md', 'B/Edge.md', 'picture.png'].map(text)).toEqual(['A/Queue', 'Edge', 'picture.png']);
    expect(test.fileManager.generateMarkdownLink(test.file('B/Edge.md'), '', '#Top', 'the edge')).toBe(
      '[[Edge#Top|the edge]]',
    );
  });

  test('notes with names such as __proto__ are notes like others', async () => {
    const test = vaultWith({ '__proto__.md': '[[constructor]] [[__proto__]]', 'constructor.md': '[[toString]]' });
    expect(Object.entries(test.metadataCache.resolvedLinks['__proto__.md'] ?? {}).sort()).toEqual([
      ['__proto__.md', 1],
      ['constructor.md', 1],
    ]);
    expect(Object.keys(test.metadataCache.unresolvedLinks['constructor.md'] ?? {})).toEqual(['toString']);
    await test.settled();
  });

  test('a vault that is filled without texts is read all the same', async () => {
    const disk = new MemoryDisk({ 'A.md': '[[B]]', 'B.md': '' });
    const vault = new Vault(disk);
    const cache = new MetadataCache(vault);
    vault.fill(disk.entries());
    await cache.settled();
    expect(cache.resolvedLinks).toEqual({ 'A.md': { 'B.md': 1 }, 'B.md': {} });
  });
});

describe('events and components', () => {
  test('a listener that throws does not stop the others, and one that leaves is not called again', () => {
    const events = new Events();
    const heard: number[] = [];
    const reported: unknown[] = [];
    const { error } = console;
    console.error = (thrown) => {
      reported.push(thrown);
    };
    events.on('x', () => {
      throw new Error('mine');
    });
    const ref = events.on('x', (number: number) => {
      heard.push(number);
    });
    events.trigger('x', 1);
    events.offref(ref);
    events.trigger('x', 2);
    console.error = error;
    expect([heard, reported.length, events.countListeners()]).toEqual([[1], 2, 1]);
  });

  test('a component undoes what it registered, its children first', () => {
    const said: string[] = [];
    const events = new Events();
    const parent = new Component();
    const child = parent.addChild(new Component());
    parent.register(() => {
      said.push('parent');
    });
    child.register(() => {
      said.push('child');
    });
    parent.registerEvent(
      events.on('x', () => {
        said.push('heard');
      }),
    );
    parent.load();
    events.trigger('x');
    parent.unload();
    events.trigger('x');
    expect(said).toEqual(['heard', 'child', 'parent']);
  });
});

describe('the stand-in as a whole', () => {
  test('says by name what it has not been taught', async () => {
    const test = vaultWith({ 'A.md': '' });
    expect(() => {
      Reflect.get(guardModule('obsidian', { known: 1 }), 'renderMath');
    }).toThrow('has not been taught obsidian.renderMath');
    await expect(test.fileManager.processFrontMatter()).rejects.toThrow(
      'has not been taught FileManager.processFrontMatter',
    );
    await expect(test.vault.copy()).rejects.toThrow('has not been taught Vault.copy');
  });

  test('is handed to plugins under the real types', () => {
    const test = vaultWith({ 'A.md': '' });
    const seen: { vault: real.Vault } = asPluginsSeeThem({
      ...parts(test),
      file: test.file('A.md'),
      folder: test.vault.getRoot(),
    });
    expect(seen.vault.getFileByPath('A.md')?.basename).toBe('A');
  });
});

function parts(test: ReturnType<typeof vaultWith>): Pick<typeof test, 'vault' | 'metadataCache' | 'fileManager'> {
  return { vault: test.vault, metadataCache: test.metadataCache, fileManager: test.fileManager };
}

describe('a note that changes while it is read', () => {
  test('is read again, so that the cache never keeps what stood there before', async () => {
    const vault = vaultWith({ 'Stall.md': 'type one' });
    vault.disk.writeOutside('Stall.md', '#half');
    vault.during(
      'read',
      'Stall.md',
      () => {
        vault.disk.writeOutside('Stall.md', '#whole');
        return Promise.resolve();
      },
      'after',
    );
    expect(await vault.vault.cachedRead(vault.file('Stall.md'))).toBe('#half');
    expect(await vault.vault.cachedRead(vault.file('Stall.md'))).toBe('#whole');
    await vault.settled();
    expect(vault.metadataCache.getCache('Stall.md')?.tags?.map(({ tag }) => tag)).toEqual(['#whole']);
  });

  test('is read again also when the clock of the disk did not move on between two changes', async () => {
    const vault = vaultWith({ 'Stall.md': 'one' });
    const file = vault.file('Stall.md');
    vault.disk.writeOutside('Stall.md', '');
    expect(await vault.vault.cachedRead(file)).toBe('');
    const half = file.stat;
    vault.disk.writeOutside('Stall.md', '#whole');
    vault.vault.applyOutside({ kind: 'changed', entry: { path: 'Stall.md', stat: { ...half, size: 6 } } });
    expect(await vault.vault.cachedRead(file)).toBe('#whole');
  });
});

describe('the plain functions', () => {
  const {
    normalizePath,
    parseLinktext,
    stripHeading,
    parseYaml,
    stringifyYaml,
    getFrontMatterInfo,
    parseFrontMatterTags,
    parseFrontMatterAliases,
    prepareFuzzySearch,
    requireApiVersion,
  } = taughtFunctions;

  test('paths are tidied as Obsidian tidies them', () => {
    expect(['\\a\\b/', '//a//b', 'a\u00A0b', 'e\u0301', '', '/'].map(normalizePath)).toEqual([
      'a/b',
      'a/b',
      'a b',
      '\u00E9',
      '/',
      '/',
    ]);
  });

  test('links and headings are taken apart', () => {
    expect(parseLinktext('Queue#Lag#Why')).toEqual({ path: 'Queue', subpath: '#Lag#Why' });
    expect(stripHeading('What: the [[Queue]] did?')).toBe('What the Queue did');
  });

  test('YAML keeps dates and odd numbers as they were written when it is written again', () => {
    expect(parseYaml('a: 2026-11-04\nb: "007"\nc: yes')).toEqual({ a: '2026-11-04', b: '007', c: 'yes' });
    expect(stringifyYaml({ a: '007', b: 'true', c: 'a: b', d: 'yes', e: null })).toBe(
      'a: "007"\nb: "true"\nc: "a: b"\nd: yes\ne:\n',
    );
    expect(() => parseYaml('a: 1\na: 2')).toThrow();
  });

  test('the properties block is found with its borders', () => {
    const text = '---\r\na: 1\r\n---\r\nbody';
    const info = getFrontMatterInfo(text);
    expect([info.frontmatter, text.slice(info.from, info.to), text.slice(info.contentStart)]).toEqual([
      'a: 1',
      'a: 1',
      'body',
    ]);
    expect(getFrontMatterInfo('---\n---\n')).toMatchObject({ exists: true, frontmatter: '' });
    expect(getFrontMatterInfo(' ---\n---\n').exists).toBe(false);
  });

  test('tags and aliases are read from lists and from text', () => {
    expect(parseFrontMatterTags({ tags: ['a', '#b'] })).toEqual(['#a', '#b']);
    expect(parseFrontMatterTags({ Tags: 'a' })).toEqual(['#a']);
    expect(parseFrontMatterAliases({ aliases: 'one, two' })).toEqual(['one', 'two']);
    expect(parseFrontMatterAliases({})).toBeNull();
  });

  test('a fuzzy search finds letters in order and prefers whole words', () => {
    const search = prepareFuzzySearch('que');
    expect(search('Payments queue')?.matches).toEqual([[9, 12]]);
    expect((search('Payments queue')?.score ?? 0) > (search('quiet edge')?.score ?? 0)).toBe(true);
    expect(search('edge')).toBeNull();
  });

  test('versions are compared part by part', () => {
    expect(['1.13.1', '1.9.10', '1.13.5', '2.0.0'].map(requireApiVersion)).toEqual([true, true, false, false]);
  });
});
