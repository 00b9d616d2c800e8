import { ensureBrowser } from '../host/browser';

/**
 * Runs once before the browser tests: a missing browser is one clear failure, and is fetched once, not by every test
 * file.
 */
export async function setup(): Promise<void> {
  await ensureBrowser();
}
