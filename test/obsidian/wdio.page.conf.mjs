// The same cases on the page that stands in for Obsidian, so that a case is right before it meets the app. Needs a
// Chromium and its chromedriver on this machine; CHROME_PATH and CHROMEDRIVER_PATH name others.
import { addCommands, closePage } from './page/commands.mjs';

const binary = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const ARGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

const PHONE = { width: 390, height: 844 };

const wish = (more) => ({
  browserName: 'chrome',
  'goog:chromeOptions': { binary, args: [...ARGS, '--window-size=1360,820'], ...more },
  'wdio:chromedriverOptions': { binary: process.env.CHROMEDRIVER_PATH ?? '/usr/bin/chromedriver' },
  'wdio:enforceWebDriverClassic': true,
});

export const config = {
  runner: 'local',
  framework: 'mocha',
  specs: ['./cases/*.mjs'],
  // What only the app has: its own graph, and its files below .obsidian.
  exclude: ['./cases/bridge.mjs', './cases/settings.mjs'],
  maxInstances: 1,
  capabilities: [
    wish({}),
    { ...wish({ mobileEmulation: { deviceMetrics: PHONE } }), 'wdio:specs': ['./cases/walk.mjs'] },
  ],
  reporters: ['spec'],
  mochaOpts: { ui: 'bdd', timeout: 180_000 },
  waitforTimeout: 20_000,
  logLevel: 'warn',
  before: addCommands,
  after: closePage,
};
