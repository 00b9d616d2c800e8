/** What a theme of the community gives to the variables that our styles and pictures read, in light and in dark. */
export interface CommunityTheme {
  readonly name: string;
  /** The version whose values these are, where its colours were looked up as a browser computes them. */
  readonly from: string;
  readonly light: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
}

const NAMES = [
  'background-primary',
  'background-primary-alt',
  'background-secondary',
  'background-modifier-border',
  'background-modifier-border-focus',
  'background-modifier-hover',
  'background-modifier-form-field',
  'text-normal',
  'text-muted',
  'text-faint',
  'text-accent',
  'text-on-accent',
  'text-error',
  'text-warning',
  'interactive-accent',
  'interactive-normal',
  'interactive-hover',
  'color-red',
  'color-orange',
  'color-yellow',
  'color-green',
  'color-cyan',
  'color-blue',
  'color-purple',
  'color-pink',
] as const;

/** The values in the order of the names; the app takes its links' colour from the accent of the text. */
function toValues(values: string): Readonly<Record<string, string>> {
  const given = values.trim().split(/\s+/);
  if (given.length !== NAMES.length) throw new Error(`A theme gives ${NAMES.length} values, not ${given.length}.`);
  const table = Object.fromEntries(NAMES.map((name, at) => [`--${name}`, given[at] ?? '']));
  return { ...table, '--link-color': table['--text-accent'] ?? '' };
}

/** Three themes that many people use, each with contrasts of its own that are lower than those of the app. */
export const COMMUNITY_THEMES: readonly CommunityTheme[] = [
  {
    name: 'Minimal',
    from: 'kepano/obsidian-minimal 9.0.2',
    light: toValues(`#ffffff #f5f5f5 #f5f5f5 #e6e6e6 #c2c2c2 #7575751f #ffffff
      #0f0f0f #757575 #b5b5b5 #6a8695 #ffffff #d04255 #d5763f #7c95a2 #e6e6e6 #e6e6e6
      #d04255 #d5763f #e5b567 #a8c373 #73bbb2 #6c99bb #9e86c8 #b05279`),
    dark: toValues(`#262626 #212121 #212121 #363636 #595959 #8c8c8c1f #262626
      #d1d1d1 #999999 #595959 #889eaa #ffffff #d04255 #d5763f #7992a0 #8c8c8c1f #363636
      #d04255 #d5763f #e5b567 #a8c373 #73bbb2 #6c99bb #9e86c8 #b05279`),
  },
  {
    name: 'Things',
    from: 'colineckert/obsidian-things 2.2.4',
    light: toValues(`#ffffff #f6f7f8 #f6f7f8 #ebedf0 #bdbdbd #e2e5e9 #ffffff
      #222222 #555e68 #a2aab3 #4d8ce6 #ffffff #e4374b #d96c00 #4d8ce6 #ffffff #f6f7f8
      #e4374b #d96c00 #bd8e37 #0cb54f #2db7b5 #086ddd #876be0 #c32b74`),
    dark: toValues(`#1c2127 #282c34 #181c20 #35393e #555555 #ffffff11 #2c313c
      #dadada #bec6cf #5d6d7e #79a9ec #ffffff #fb464c #e9973f #79a9ec #35393e #3f3f3f
      #fb464c #e9973f #e0de71 #44cf6e #53dfdd #027aff #a882ff #fa99cd`),
  },
  {
    name: 'AnuPpuccin',
    from: 'AnubisNekhet/AnuPpuccin 1.5.0',
    light: toValues(`#eff1f5 #e6e9ef #e6e9ef #bcc0cc #9ca0b0 #4c4f6913 #dce0e84d
      #4c4f69 #7c7f93 #6c6f85 #6c3cdd #eff1f5 #d20f39 #fe640b #7a4be7 #ccd0da #bcc0cc
      #d20f39 #fe640b #e49320 #40a02b #04a5e5 #2a6ef5 #7287fd #ec83d0`),
    dark: toValues(`#1e1e2e #181825 #181825 #313244 #565970 #c6d0f513 #11111b4d
      #c6d0f5 #8e95b3 #a1a8c9 #a891f3 #1e1e2e #f38ba8 #fab387 #7951d6 #313244 #43465a
      #f38ba8 #fab387 #f9e2af #a6e3a1 #89dceb #87b0f9 #b4befe #f5c2e7`),
  },
];
