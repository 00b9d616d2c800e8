import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { afterAll, describe, expect, test } from 'vitest';
import { findRoot } from './host/server/root';
import { scanBundle } from './host/scan-bundle';

const root = findRoot();
const scratch = mkdtempSync(join(tmpdir(), 'second-story-bundle-'));
const first = build('first');

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** What Obsidian brings itself, as in its sample plugin. */
const ALLOWED = new Set([
  'obsidian',
  'electron',
  '@codemirror/autocomplete',
  '@codemirror/collab',
  '@codemirror/commands',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/search',
  '@codemirror/state',
  '@codemirror/view',
  '@lezer/common',
  '@lezer/highlight',
  '@lezer/lr',
]);

function build(name: string): { readonly script: string; readonly style: string } {
  const folder = join(scratch, name);
  execFileSync(process.execPath, ['esbuild.config.mjs', `--outdir=${folder}`], { cwd: root });
  return {
    script: readFileSync(join(folder, 'main.js'), 'utf8'),
    style: readFileSync(join(folder, 'styles.css'), 'utf8'),
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function findParseFaults(code: string): readonly string[] {
  const messages = new Linter().verify(code, [
    {
      languageOptions: { ecmaVersion: 2021, sourceType: 'commonjs' },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    },
  ]);
  return messages.filter(({ fatal }) => fatal).map(({ message }) => message);
}

describe('the bundle a release ships', () => {
  test('is the same byte for byte when built again', () => {
    const second = build('second');
    expect([hash(second.script), hash(second.style)]).toEqual([hash(first.script), hash(first.style)]);
  });

  // Nearly half of it is words: the question bank, the lexicons and the rules with their examples. The last 70 kB are
  // the reading room: draws, remarks, the hidden ending, readers side by side, and incidents written for a reader.
  test('is at most 870 kB', () => {
    expect(Buffer.byteLength(first.script)).toBeLessThanOrEqual(870_000);
  });

  test('can be read by a phone that knows JavaScript up to ES2021', () => {
    expect(findParseFaults(first.script)).toEqual([]);
    expect(findParseFaults('class A { static { } }')).not.toEqual([]);
  });

  test(
    'runs no text as code, reaches no network, parses no HTML, looks not behind, asks for nothing the app does ' +
      'not bring',
    () => {
      expect(scanBundle(first.script, ALLOWED)).toEqual([]);
    },
  );

  test('has no trace of the machine it was built on', () => {
    expect(first.script).not.toMatch(/sourceMappingURL|node_modules|\/home\/|\/Users\//);
  });

  test('its styles keep to what the directory allows', () => {
    expect(first.style).not.toMatch(/!important|:has\(|\ball:|text-decoration:|@import|https?:/);
  });

  test('every class name of the styles begins with the plugin, or is a state', () => {
    const names = [...first.style.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map((hit) => hit[1] ?? '');
    const own = new Set(
      names.filter(
        (name) =>
          !/^(?:second-story-|is-|mod-|theme-|markdown-|workspace|cm-|callout|HyperMD|view-|internal-|tag$)/.test(name),
      ),
    );
    expect([...own]).toEqual([]);
  });
});

/** Stands apart so that this file itself holds no such pattern. */
const BEHIND = '<';

describe('the eye that looks over the bundle', () => {
  test.each([
    ['eval("1")', 'text run as code'],
    ['new Function("a")', 'text run as code'],
    ['window.eval(a)', 'text run as code'],
    ['setTimeout("a()", 1)', 'text run as code'],
    ['fetch(a)', 'network'],
    ['new XMLHttpRequest()', 'network'],
    ['new WebSocket(a)', 'network'],
    ['navigator.sendBeacon(a)', 'network'],
    ['o.requestUrl(a)', 'network'],
    ['a.innerHTML = b', 'HTML parsed'],
    ['a["outerHTML"] = b', 'HTML parsed'],
    ['a.insertAdjacentHTML("x", b)', 'HTML parsed'],
    ['document.write(a)', 'HTML parsed'],
    [`/(?${BEHIND}=a)b/`, 'lookbehind'],
    [`new RegExp("(?${BEHIND}!a)b")`, 'lookbehind'],
    ['require("fs")', 'module the app does not bring'],
    ['require("node:path")', 'module the app does not bring'],
    ['import("x")', 'dynamic import'],
  ])('sees %s', (code, what) => {
    expect(scanBundle(code, ALLOWED).map((one) => one.what)).toContain(what);
  });

  test('leaves ordinary code alone', () => {
    expect(
      scanBundle(
        'require("obsidian"); setTimeout(() => a.setText("eval"), 1); writer.write(x); /(?<year>a)(?:b)/',
        ALLOWED,
      ),
    ).toEqual([]);
  });
});
