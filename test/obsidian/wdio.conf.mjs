// Obsidian itself, with the plugin as `npm run build` leaves it at the top of the repository. The first run downloads
// the app and Electron's chromedriver, so it needs the open internet.
import { resolve } from 'node:path';

const VERSIONS = [
  ['earliest', 'earliest'],
  ['latest', 'latest'],
];

export const config = {
  runner: 'local',
  framework: 'mocha',
  specs: ['./cases/*.mjs'],
  maxInstances: 1,
  capabilities: VERSIONS.map(([appVersion, installerVersion]) => ({
    browserName: 'obsidian',
    browserVersion: appVersion,
    'wdio:obsidianOptions': { installerVersion, plugins: ['../..'], vault: 'vault' },
  })),
  services: ['obsidian'],
  reporters: ['obsidian'],
  cacheDir: resolve('../../node_modules/.cache/second-story/obsidian'),
  mochaOpts: { ui: 'bdd', timeout: 180_000 },
  logLevel: 'warn',
};
