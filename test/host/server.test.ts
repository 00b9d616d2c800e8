import { mkdir, mkdtemp, readFile, readdir, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RemoteDisk } from './page/data/remote-disk';
import { Vault } from './page/data/vault';
import { Folder } from './server/folder';
import type { Served } from './server/serve';
import { serve } from './server/serve';

let folder: string;
let served: Served;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-story-'));
  await mkdir(join(folder, 'vault/Incidents'), { recursive: true });
  await writeFile(join(folder, 'vault/Incidents/Slow.md'), 'slow');
  await mkdir(join(folder, 'plugin'));
  await writeFile(join(folder, 'plugin/manifest.json'), '{"id":"second-story"}');
  await writeFile(join(folder, 'secret.md'), 'nobody may read this');
  served = await serve({ vault: join(folder, 'vault'), plugin: join(folder, 'plugin'), page: join(folder, 'plugin') });
});

afterEach(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

/** A request as the page sends it, unless other headers are given. */
function ask(
  route: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; answer: unknown }> {
  const sent = {
    'content-type': 'application/json',
    origin: served.url,
    'x-host-token': served.token,
    'x-host-page': 'test',
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const asked = request(`${served.url}/api/${route}`, { method: 'POST', headers: sent }, (response) => {
      let text = '';
      response.on('data', (piece: Buffer) => {
        text += piece.toString();
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, answer: JSON.parse(text) });
      });
    });
    asked.on('error', reject);
    asked.end(JSON.stringify(body));
  });
}

function connect(): RemoteDisk {
  const withOrigin: typeof fetch = (input, init) =>
    fetch(input, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), origin: served.url } });
  return new RemoteDisk('vault', { origin: served.url, token: served.token, fetch: withOrigin });
}

describe('the folder the server serves', () => {
  const ESCAPES = [
    '../secret.md',
    'Incidents/../../secret.md',
    '/etc/passwd',
    '//etc/passwd',
    '..\\secret.md',
    'Incidents\\..\\..\\secret.md',
    'C:\\secret.md',
    'C:/secret.md',
    '%2e%2e/secret.md',
    '%2e%2e%2fsecret.md',
    '%252e%252e%252fsecret.md',
    'Incidents/%2e%2e/%2e%2e/secret.md',
    '..%5csecret.md',
    'a\0.md',
    'a%00.md',
    './secret.md',
    'Incidents//Slow.md',
    '',
    '.',
    '..',
    '.git/config',
    '.obsidian/app.json',
    'Incidents/',
    'out/secret.md',
    'out',
    'out.md',
    'x'.repeat(300),
  ];

  test('no path leads out of it, for any request', async () => {
    await symlink(folder, join(folder, 'vault/out'));
    await symlink(join(folder, 'secret.md'), join(folder, 'vault/out.md'));
    for (const path of ESCAPES) {
      for (const [route, body] of [
        ['read', { path }],
        ['read-many', { paths: [path] }],
        ['create', { path, text: 'x' }],
        ['write', { path, text: 'x' }],
        ['replace', { path, before: 'nobody may read this', after: 'x' }],
        ['create-folder', { path }],
        ['rename', { from: path, to: 'b.md' }],
        ['rename', { from: 'Incidents/Slow.md', to: path }],
        ['trash', { path }],
      ] as const) {
        const { status, answer } = await ask(route, body);
        // Of many, one that cannot be read is left out.
        const isRefused =
          route === 'read-many'
            ? status === 200 && JSON.stringify(answer) === '{"texts":[]}'
            : status >= 400 && status < 500;
        expect([path, route, isRefused], JSON.stringify(answer)).toEqual([path, route, true]);
        expect(JSON.stringify(answer)).not.toContain('nobody may');
      }
    }
    await unlink(join(folder, 'vault/out'));
    expect(await readFile(join(folder, 'secret.md'), 'utf8')).toBe('nobody may read this');
    expect(await readdir(folder)).toEqual(['plugin', 'secret.md', 'vault']);
    expect(await readdir(join(folder, 'vault/Incidents'))).toEqual(['Slow.md']);
  });

  test('an address outside the list is not there, however it is written', async () => {
    for (const path of [
      '/../secret.md',
      '/%2e%2e/secret.md',
      '/plugin/..%2f..%2fsecret.md',
      '/api/list',
      '/api/../secret.md',
      '/vault/Incidents/Slow.md',
    ]) {
      expect((await fetch(served.url + path)).status).toBeGreaterThanOrEqual(400);
    }
  });

  test('only the page with its token, from its own origin and address, is heard', async () => {
    const wrong: readonly Readonly<Record<string, string>>[] = [
      { 'x-host-token': '' },
      { 'x-host-token': served.token.replace(/./g, '0') },
      { origin: 'http://elsewhere.example' },
      { origin: 'null' },
      { host: 'elsewhere.example' },
    ];
    for (const headers of wrong) {
      expect((await ask('read', { path: 'Incidents/Slow.md' }, headers)).status).toBe(403);
      expect((await ask('write', { path: 'Incidents/Slow.md', text: 'x' }, headers)).status).toBe(403);
    }
    expect((await ask('read', { path: 'Incidents/Slow.md' })).answer).toEqual({ text: 'slow' });
  });

  test('a port that is taken is refused, and nothing goes on running', async () => {
    const options = {
      vault: join(folder, 'vault'),
      plugin: join(folder, 'plugin'),
      page: join(folder, 'plugin'),
      port: Number(new URL(served.url).port),
    };
    await expect(serve(options)).rejects.toThrow('EADDRINUSE');
  });

  test('a file is whole or untouched, and nothing is left beside it', async () => {
    expect((await ask('write', { path: 'Incidents/Slow.md', text: 7 })).status).toBe(400);
    expect((await ask('create', { path: 'Incidents/SLOW.md', text: 'x' })).answer).toEqual({
      refused: 'File already exists.',
    });
    expect((await ask('create-folder', { path: 'incidents' })).answer).toEqual({ refused: 'Folder already exists.' });
    expect((await ask('create', { path: 'Nowhere/a.md', text: 'x' })).status).toBe(404);
    expect((await ask('replace', { path: 'Incidents/Slow.md', before: 'other', after: 'x' })).answer).toBeNull();
    expect(await readFile(join(folder, 'vault/Incidents/Slow.md'), 'utf8')).toBe('slow');
    expect((await ask('write', { path: 'Incidents/Slow.md', text: 'new' })).status).toBe(200);
    expect(await readdir(join(folder, 'vault/Incidents'))).toEqual(['Slow.md']);
  });

  test('two that create the same note at once: one makes it, the other is told', async () => {
    const answers = await Promise.all(['a', 'b', 'c'].map((text) => ask('create', { path: 'Incidents/New.md', text })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  test('a file that is no text keeps its bytes, and one of that name is not made twice', async () => {
    const bytes = new Uint8Array([137, 80, 78, 71, 0, 255, 254, 13, 10]);
    const disk = connect();
    await disk.createBinary('Incidents/Picture.png', bytes.buffer);
    expect(new Uint8Array(await readFile(join(folder, 'vault/Incidents/Picture.png')))).toEqual(bytes);
    await expect(disk.createBinary('Incidents/Picture.png', bytes.buffer)).rejects.toThrow('File already exists.');
  });

  test('a name that no request can carry stops nothing: it is left out and told', async () => {
    await writeFile(join(folder, 'vault/a: colon.md'), 'x');
    await writeFile(join(folder, 'vault/%2ehidden.md'), 'x');
    const disk = connect();
    expect((await disk.list()).map(({ path }) => path)).toEqual(['Incidents', 'Incidents/Slow.md']);
    expect([...disk.leftOut].sort()).toEqual(['%2ehidden.md', 'a: colon.md']);
    const texts = await disk.readMany(['a: colon.md', 'Incidents/Slow.md', 'Gone.md', '../secret.md']);
    expect([...texts]).toEqual([['Incidents/Slow.md', 'slow']]);
  });

  test.each(['read', 'create', 'write', 'replace', 'create-folder', 'create-binary', 'rename', 'trash'])(
    'a path that is no text is the fault of who asks: %s',
    async (route) => {
      for (const path of [{ toString: 1 }, ['a'], 7, null, true]) {
        const body = { path, from: path, to: path, text: 'x', before: 'x', after: 'x', base64: 'eA==' };
        expect((await ask(route, body)).status).toBe(400);
      }
    },
  );

  test('settings are kept beside the plugin in the vault, and a link out of it is not followed', async () => {
    const disk = connect();
    expect(await disk.readData()).toBeNull();
    await disk.writeData('{"a":1}');
    expect(await readFile(join(folder, 'vault/.obsidian/plugins/second-story/data.json'), 'utf8')).toBe('{"a":1}');
    await rm(join(folder, 'vault/.obsidian'), { recursive: true });
    await symlink(folder, join(folder, 'vault/.obsidian'));
    await expect(disk.writeData('{}')).rejects.toThrow('leads out of the vault');
  });
});

describe('a vault over the server', () => {
  test('what another program does becomes events; what the page does comes back to nobody', async () => {
    const disk = connect();
    const vault = new Vault(disk);
    vault.fill(await disk.list());
    const heard: string[] = [];
    for (const name of ['create', 'modify', 'delete'] as const)
      vault.on(name, (file) => {
        heard.push(`${name} ${file.path}`);
      });
    const stop = disk.watch((change) => {
      vault.applyOutside(change);
    });
    const mine = await vault.create('Incidents/Mine.md', 'x');
    await vault.process(mine, (text) => `${text}y`);
    await vault.rename(mine, 'Incidents/Mine too.md');
    await writeFile(join(folder, 'vault/Incidents/Theirs.md'), 'theirs');
    await expect.poll(() => heard, { timeout: 8000 }).toContain('create Incidents/Theirs.md');
    await writeFile(join(folder, 'vault/Incidents/Slow.md'), 'slower');
    await expect.poll(() => heard, { timeout: 8000 }).toContain('modify Incidents/Slow.md');
    await rm(join(folder, 'vault/Incidents/Theirs.md'));
    await expect.poll(() => heard, { timeout: 8000 }).toContain('delete Incidents/Theirs.md');
    stop();
    expect(heard).toEqual([
      'create Incidents/Mine.md',
      'modify Incidents/Mine.md',
      'create Incidents/Theirs.md',
      'modify Incidents/Slow.md',
      'delete Incidents/Theirs.md',
    ]);
    expect(await vault.cachedRead(vault.getFileByPath('Incidents/Slow.md') ?? mine)).toBe('slower');
  });

  test('two pages on one folder see what the other does', async () => {
    const [mine, theirs] = [connect(), connect()];
    const vault = new Vault(theirs);
    await mine.list();
    vault.fill(await theirs.list());
    const stop = theirs.watch((change) => {
      vault.applyOutside(change);
    });
    await mine.create('Incidents/Shared.md', 'x');
    await mine.rename('Incidents/Slow.md', 'Incidents/SLOW.md');
    await expect
      .poll(
        () =>
          vault
            .getFiles()
            .map(({ path }) => path)
            .sort(),
        { timeout: 8000 },
      )
      .toEqual(['Incidents/SLOW.md', 'Incidents/Shared.md']);
    stop();
  });

  test('a change made elsewhere between reading and writing is not lost', async () => {
    const disk = connect();
    const vault = new Vault(disk);
    vault.fill(await disk.list());
    const file = vault.getFileByPath('Incidents/Slow.md');
    if (!file) throw new Error('The note is missing.');
    let calls = 0;
    const read = disk.read.bind(disk);
    disk.read = async (path) => {
      const text = await read(path);
      calls += 1;
      if (calls === 1) await writeFile(join(folder, 'vault/Incidents/Slow.md'), 'slow, says another');
      return text;
    };
    expect(await vault.process(file, (text) => `${text} and mine`)).toBe('slow, says another and mine');
  });

  test('what another program does in the moment in which the page writes is told to the page too', async () => {
    const disk = connect();
    const vault = new Vault(disk);
    vault.fill(await disk.list());
    const stop = disk.watch((change) => {
      vault.applyOutside(change);
    });
    const seen = vi.spyOn(Folder.prototype, 'createFolder').mockImplementationOnce(async () => {
      await writeFile(join(folder, 'vault/Incidents/Pulled.md'), 'pulled');
      await mkdir(join(folder, 'vault/New'));
    });
    await vault.createFolder('New');
    await expect.poll(() => vault.getFileByPath('Incidents/Pulled.md')?.stat.size ?? 0, { timeout: 8000 }).toBe(6);
    const slow = vault.getFileByPath('Incidents/Slow.md');
    if (!slow) throw new Error('The note is missing.');
    seen.mockRestore();
    const real = new Folder(join(folder, 'vault'));
    const both = vi.spyOn(Folder.prototype, 'write').mockImplementationOnce(async (path, text) => {
      const stat = await real.write(path, text);
      await writeFile(join(folder, 'vault/Incidents/Slow.md'), 'theirs on top');
      return stat;
    });
    await vault.modify(slow, 'ours');
    both.mockRestore();
    await expect.poll(() => vault.cachedRead(slow), { timeout: 8000 }).toBe('theirs on top');
    stop();
  });
});
