import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as common from '@lezer/common';
import * as highlight from '@lezer/highlight';
import * as lr from '@lezer/lr';
import * as obsidian from '../obsidian';
import { guardModule } from './data/untaught';

/**
 * What a plugin may `require` in this page: the stand-in for Obsidian, and the very CodeMirror the page's editor runs
 * on.
 */
export const externals: Readonly<Record<string, unknown>> = {
  obsidian: guardModule('obsidian', { ...obsidian }),
  '@codemirror/autocomplete': autocomplete,
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/lint': lint,
  '@codemirror/search': search,
  '@codemirror/state': state,
  '@codemirror/view': view,
  '@lezer/common': common,
  '@lezer/highlight': highlight,
  '@lezer/lr': lr,
};
