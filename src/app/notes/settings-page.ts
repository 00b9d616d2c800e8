import type { SettingDefinitionItem, SettingGroupItem } from 'obsidian';
import {
  checkFolderPattern,
  checkFolders,
  checkKindWords,
  checkMarkPrefix,
  checkNamePattern,
  checkPropertyNames,
  checkTags,
  checkZone,
} from '../../core/notes/check-choice';
import { KIND_ROWS, type KindRow, type NoteKind } from '../../core/notes/kind';
import { PROPERTY_ROWS } from '../../core/notes/property-rows';
import type { Settings } from '../../core/settings/settings';
import type { Parts } from '../shell/parts';
import { askForFolder } from './adopt-folder';
import { drawRecognised, toCountSentence, toKindSentence } from './recognised';
import { findTemplatePath } from './template';

const COMMAS = 'with commas between';

/** The page of the notes room: how notes are recognised and where new ones go. */
export function toNotesPage(parts: Parts): SettingDefinitionItem {
  return {
    type: 'page',
    name: 'Notes',
    desc: 'How notes are recognised, and where new ones go.',
    items: [
      toRecogniseGroup(parts),
      { type: 'group', heading: 'Kinds of note', items: KIND_ROWS.map((row) => toKindPage(parts, row)) },
      toRestGroup(),
    ],
  };
}

function toRecogniseGroup(parts: Parts): SettingDefinitionItem {
  return {
    type: 'group',
    heading: 'Recognise your own notes',
    items: [
      {
        name: 'Say how your vault already names things. No note is changed.',
        desc: 'What is recognised is counted here while you type.',
        render: (setting) => drawRecognised(parts, setting, (counts) => toCountSentence(counts)),
      },
      {
        name: 'Look at a folder of write-ups',
        desc: 'What its notes have in common suggests how to read them. You choose what is used.',
        action: () => {
          askForFolder(parts);
        },
      },
      {
        name: 'Property that tells the kind',
        desc: `Property names ${COMMAS}; the first one is used in new notes.`,
        control: { type: 'text', key: 'kindProperties', placeholder: 'type' },
      },
      {
        name: 'Templates folder',
        desc: 'Notes in it are templates and count as none of the kinds.',
        control: {
          type: 'folder',
          key: 'templatesFolder',
          placeholder: 'Templates',
          validate: orNothing(checkFolders),
        },
      },
    ],
  };
}

function toKindPage(parts: Parts, { kind, label, plural, folder }: KindRow): SettingGroupItem {
  const one = label.toLowerCase();
  const words = (): Settings => parts.settings.current();
  return {
    type: 'page',
    name: plural,
    desc: `Words, tags, folders and file names that tell ${plural.toLowerCase()}, and where a new one goes.`,
    items: [
      {
        type: 'group',
        heading: 'Recognise',
        items: [
          {
            name: 'Recognised now',
            searchable: false,
            render: (setting) => drawRecognised(parts, setting, (counts) => toKindSentence(kind, counts)),
          },
          {
            name: 'Values of the kind property',
            desc: `Other words that mean ${one}, ${COMMAS}.`,
            control: {
              type: 'text',
              key: `kindValues.${kind}`,
              placeholder: kind,
              validate: orNothing((text) => checkKindWords(kind, text, words().kindValues)),
            },
          },
          {
            name: 'Tags',
            desc:
              `Tags ${COMMAS}; tags below them count too. In properties, “tags” holds a list or one tag, as ` +
              'everywhere here.',
            control: {
              type: 'text',
              key: `kindTags.${kind}`,
              validate: orNothing((text) => checkTags(text) ?? checkKindWords(kind, text, words().kindTags)),
            },
          },
          {
            name: 'Folders',
            desc: `Folders ${COMMAS}; folders below them count too.`,
            control: {
              type: 'text',
              key: `kindFolders.${kind}`,
              validate: orNothing((text) => checkFolders(text) ?? checkKindWords(kind, text, words().kindFolders)),
            },
          },
          {
            name: 'File names',
            desc: `Patterns with * for anything, ${COMMAS}.`,
            control: {
              type: 'text',
              key: `kindNames.${kind}`,
              validate: orNothing((text) => checkKindWords(kind, text, words().kindNames)),
            },
          },
        ],
      },
      {
        type: 'group',
        heading: 'New notes',
        items: [
          {
            name: 'Folder for new notes',
            desc: `Where a new ${one} goes. Dates stand in braces, as in ${folder}/{yyyy}.`,
            control: {
              type: 'folder',
              key: `newNoteFolders.${kind}`,
              placeholder: folder,
              validate: orNothing(checkFolderPattern),
            },
          },
          {
            name: 'Name of new notes',
            desc: 'Dates in braces, such as {yyyy-MM-dd}, and {title}.',
            control: {
              type: 'text',
              key: `newNoteNames.${kind}`,
              placeholder: kind === 'incident' ? '{yyyy-MM-dd} {title}' : '{title}',
              validate: orNothing(checkNamePattern),
            },
          },
          {
            name: 'Template for new notes',
            desc:
              'A note of your templates folder with blanks such as {{title}}. The command “Write a template” ' +
              'makes one to start from.',
            control: {
              type: 'file',
              key: `newNoteTemplates.${kind}`,
              filter: (file) => file.path.startsWith(`${parts.settings.current().templatesFolder}/`),
              validate: orNothing((name) => checkTemplate(parts, name)),
            },
          },
        ],
      },
      ...toPropertyGroup(parts, kind),
    ],
  };
}

function toPropertyGroup(parts: Parts, kind: NoteKind): readonly SettingDefinitionItem[] {
  const rows = PROPERTY_ROWS.filter((row) => row.of === kind);
  if (rows.length === 0) return [];
  return [
    {
      type: 'group',
      heading: 'Names of properties',
      items: rows.map((row) => ({
        name: `Property “${row.key}”`,
        desc:
          row.inverse === undefined
            ? `Other names of this property, ${COMMAS}.`
            : `A link here is read from the far end as “${row.inverse}”. Other names, ${COMMAS}.`,
        control: {
          type: 'text',
          key: `propertyNames.${row.key}`,
          placeholder: row.key,
          validate: orNothing((text) => checkPropertyNames(row.key, text, parts.settings.current().propertyNames)),
        },
      })),
    },
  ];
}

function toRestGroup(): SettingDefinitionItem {
  return {
    type: 'group',
    heading: 'Marks and times',
    items: [
      {
        name: 'Tag prefix of marks',
        desc: 'Marks are tags at the end of a line, such as #mark/confused.',
        control: { type: 'text', key: 'markPrefix', placeholder: 'mark', validate: orNothing(checkMarkPrefix) },
      },
      {
        name: 'Time zone',
        desc: 'For notes that name none, such as Europe/Berlin. Empty means the clock of whoever wrote it.',
        control: { type: 'text', key: 'defaultZone', validate: orNothing(checkZone) },
      },
    ],
  };
}

function checkTemplate(parts: Parts, name: string): string | null {
  if (name.trim() === '' || findTemplatePath(parts, name) !== null) return null;
  return (
    `There is no note “${name.trim()}” in “${parts.settings.current().templatesFolder}”. Choose one that is ` +
    'offered.'
  );
}

/** The host takes an empty answer as a yes. */
function orNothing(check: (text: string) => string | null): (text: string) => string | undefined {
  return (text) => check(text) ?? undefined;
}
