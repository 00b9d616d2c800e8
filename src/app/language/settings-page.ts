import type { Setting, SettingDefinitionItem, SettingGroupItem } from 'obsidian';
import { CATEGORY_ROWS, type CategoryRow } from '../../core/language/category';
import type { Rule } from '../../core/language/rule';
import { ALL_RULES } from '../../core/language/rulebook';
import { KIND_ROWS } from '../../core/notes/kind';
import { ENGLISH } from '../../core/language/english/english';
import { DIALS, tellDial, type Dial } from '../../core/language/weights';
import type { Parts } from '../shell/parts';

/**
 * The page of the language room: where it is at home, what it shows, and a switch for every category and every rule.
 */
export function toLanguagePage(parts: Parts): SettingDefinitionItem {
  return {
    type: 'page',
    name: 'Language',
    desc: 'English phrases that explain, phrases that show where to dig, and what is asked instead.',
    items: [toScopeGroup(parts), toShownGroup(), ...CATEGORY_ROWS.map((row) => toCategoryGroup(parts, row))],
  };
}

function toScopeGroup(parts: Parts): SettingDefinitionItem {
  return {
    type: 'group',
    heading: 'Where',
    items: [
      {
        name: 'Highlight language',
        desc:
          'The rules are English; a note in another language is left alone. Off means nowhere. A note decides for ' +
          'itself with the property highlight-language: true or false.',
        control: { type: 'toggle', key: 'highlight' },
      },
      ...KIND_ROWS.map(({ kind, plural }) =>
        toSwitch(parts, 'highlightKinds', kind, `Highlight in ${plural.toLowerCase()}`, '', true),
      ),
      {
        name: 'Folders to leave alone',
        desc: 'Paths with commas between.',
        control: { type: 'text', key: 'highlightFoldersOff', placeholder: 'Archive' },
      },
      {
        name: 'Sections to leave alone',
        desc:
          'Any of cause, lessons, well, impact, actions, timeline, story, other, none, with commas between. ' +
          'Parked ideas and transcripts are always left alone.',
        control: { type: 'text', key: 'highlightSectionsOff', placeholder: 'timeline' },
      },
    ],
  };
}

function toShownGroup(): SettingDefinitionItem {
  return {
    type: 'group',
    heading: 'What',
    items: [
      toDialRow(),
      {
        name: 'Possible findings everywhere',
        desc: 'Dotted ones are shown where causes are told; this shows them in every section.',
        control: { type: 'toggle', key: 'highlightPossible' },
      },
      {
        name: 'Words that show where to dig',
        desc: 'Surprise, doubt, trade-offs, knowledge that few have: a second, quieter colour.',
        control: { type: 'toggle', key: 'highlightOpenings' },
      },
      {
        name: 'Count in the status bar',
        desc: 'How many phrases of the open note are still open to a question.',
        control: { type: 'toggle', key: 'statusBarCount' },
      },
    ],
  };
}

const DIAL_LABELS: Readonly<Record<Dial, string>> = {
  fewer: 'Fewer, surer',
  balanced: 'Balanced',
  more: 'More to look at',
};

function toDialRow(): SettingGroupItem {
  return {
    name: 'How much to mark',
    desc: DIALS.map((dial) => `${DIAL_LABELS[dial]}: ${tellDial(ENGLISH.weights, dial)}`).join(' '),
    control: { type: 'dropdown', key: 'highlightDial', options: DIAL_LABELS },
  };
}

function toCategoryGroup(parts: Parts, row: CategoryRow): SettingDefinitionItem {
  return {
    type: 'page',
    name: row.label,
    desc: row.does,
    items: [
      toSwitch(parts, 'categoriesOff', row.category, `Mark “${row.label}”`, row.does, false),
      ...ALL_RULES.filter((rule) => rule.category === row.category).map((rule) =>
        toSwitch(parts, 'rulesOff', rule.id, toRuleName(rule), `This ${rule.because}`, false),
      ),
    ],
  };
}

/** A rule is named by what it marks. */
function toRuleName(rule: Rule): string {
  const marked = /‹([^›]*)›/.exec(rule.flag[0] ?? '')?.[1] ?? rule.id;
  return `Such as “${marked}”`;
}

type ListKey = 'highlightKinds' | 'categoriesOff' | 'rulesOff';

/** A switch for one word of a list. `listed` says what a word in the list means: switched on, or switched off. */
function toSwitch(
  parts: Parts,
  key: ListKey,
  word: string,
  name: string,
  desc: string,
  listed: boolean,
): { name: string; desc: string; render: (setting: Setting) => void } {
  return {
    name,
    desc,
    render: (setting) => {
      setting
        .setName(name)
        .setDesc(desc)
        .addToggle((toggle) => {
          toggle.setValue(parts.settings.current()[key].includes(word) === listed).onChange((on) => {
            void parts.settings.change((now) => {
              const rest = now[key].filter((each) => each !== word);
              return { [key]: on === listed ? [...rest, word] : rest };
            });
          });
        });
    },
  };
}
