// The same cases on the page that stands in for Obsidian, so that a case is right before it meets the app. Needs a
// Chromium and its chromedriver on this machine; CHROME_PATH and CHROMEDRIVER_PATH name others.
import { addCommands, closePage } from './page/commands.mjs';

const binary = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const ARGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

export const config = {
  runner: 'local',
  framework: 'mocha',
  specs: ['./cases/*.mjs'],
  // What only the app has: its own graph, and its files below .obsidian.
  exclude: ['./cases/bridge.mjs', './cases/settings.mjs'],
  maxInstances: 1,
  capabilities: [
    {
      browserName: 'chrome',
      'goog:chromeOptions': { binary, args: [...ARGS, '--window-size=1360,820'] },
      'wdio:chromedriverOptions': { binary: process.env.CHROMEDRIVER_PATH ?? '/usr/bin/chromedriver' },
      'wdio:enforceWebDriverClassic': true,
    },
  ],
  reporters: ['spec'],
  mochaOpts: { ui: 'bdd', timeout: 180_000 },
  waitforTimeout: 20_000,
  logLevel: 'warn',
  before: addCommands,
  after: closePage,
};
