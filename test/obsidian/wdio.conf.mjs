// Obsidian itself, with the plugin as `npm run build` leaves it at the top of the repository. The first run downloads
// the app and Electron's chromedriver, so it needs the open internet.
import { resolve } from 'node:path';

const VERSIONS = [
  ['earliest', 'earliest'],
  ['latest', 'latest'],
];
const PHONE = { width: 390, height: 844 };

const wish = (appVersion, installerVersion, more) => ({
  browserName: 'obsidian',
  browserVersion: appVersion,
  'wdio:obsidianOptions': { installerVersion, plugins: ['../..'], vault: 'vault', ...more },
});

/** What the walk asks of a phone, in Obsidian's own imitation of one; the other cases are about the desktop. */
const toPhone = ([app, installer]) => ({
  ...wish(app, installer, { emulateMobile: true }),
  'goog:chromeOptions': { mobileEmulation: { deviceMetrics: PHONE } },
  'wdio:specs': ['./cases/walk.mjs'],
});

export const config = {
  runner: 'local',
  framework: 'mocha',
  specs: ['./cases/*.mjs'],
  maxInstances: 1,
  capabilities: [...VERSIONS.map(([app, installer]) => wish(app, installer, {})), ...VERSIONS.map(toPhone)],
  services: ['obsidian'],
  reporters: ['obsidian'],
  cacheDir: resolve('../../node_modules/.cache/second-story/obsidian'),
  mochaOpts: { ui: 'bdd', timeout: 180_000 },
  waitforTimeout: 20_000,
  logLevel: 'warn',
};
