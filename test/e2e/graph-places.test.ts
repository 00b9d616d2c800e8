import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { openBrowser } from '../host/browser';
import { findRoot } from '../host/server/root';
import { SAMPLE_FINGERPRINTS } from '../core/graph/layout/samples';

test('the browser gives the same notes the same places, bit for bit, as Node does', async () => {
  const { outputFiles } = await build({
    absWorkingDir: findRoot(),
    stdin: {
      contents:
        "import { toSampleFingerprints } from './test/core/graph/layout/samples'; " +
        'globalThis.sampleFingerprints = JSON.stringify(toSampleFingerprints());',
      resolveDir: findRoot(),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    const found: unknown = JSON.parse(await page.evaluate('globalThis.sampleFingerprints'));
    expect(found).toEqual(SAMPLE_FINGERPRINTS);
  } finally {
    await browser.close();
  }
});
