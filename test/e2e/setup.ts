import { ensureBrowser } from '../host/browser';
import { buildForAll } from './host';

/**
 * Runs once before the browser tests: a missing browser is one clear failure, and is fetched once, not by every test
 * file; what every page opens is built once.
 */
export async function setup(): Promise<void> {
  await ensureBrowser();
  await buildForAll();
}
