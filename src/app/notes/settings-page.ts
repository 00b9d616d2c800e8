import type { App, SettingDefinitionItem, SettingGroupItem } from 'obsidian';
import { KIND_ROWS, NOTE_KINDS, type NoteKind } from '../../core/notes/kind';
import { findKind, readProperties, type Mapping } from '../../core/notes/mapping';
import { PROPERTY_ROWS } from '../../core/notes/properties';
import type { Parts } from '../shell/parts';

const RECOGNISE = 'Recognise your own notes';
const RECOGNISE_DESC = 'Say how your vault already names things. No note is changed; what is recognised shows below at once.';

/** The page of the notes room: how notes are recognised and where new ones go. */
export function toNotesPage(parts: Parts): SettingDefinitionItem {
  return {
    type: 'page',
    name: 'Notes',
    desc: 'How notes are recognised, and where new ones go.',
    items: [toRecogniseGroup(parts), ...KIND_ROWS.map(toKindGroup), toNamesGroup(), toTimesGroup()],
  };
}

function toRecogniseGroup(parts: Parts): SettingDefinitionItem {
  return {
    type: 'group',
    heading: RECOGNISE,
    items: [
      { name: 'Recognised now', desc: RECOGNISE_DESC, render: (setting) => {
        const counts = countKinds(parts.app, parts.mapping());
        setting.setName('Recognised now').setDesc(`${RECOGNISE_DESC} ${toCountSentence(counts)}`);
      } },
      { name: 'Property that tells the kind', desc: 'Property names with commas between; the first one is used in new notes.', control: { type: 'text', key: 'kindProperties', placeholder: 'type' } },
      { name: 'Templates folder', desc: 'Notes in it are templates and count as none of the kinds.', control: { type: 'folder', key: 'templatesFolder', placeholder: 'Templates' } },
    ],
  };
}

function toKindGroup({ kind, label, plural, folder }: (typeof KIND_ROWS)[number]): SettingDefinitionItem {
  const lower = plural.toLowerCase();
  return {
    type: 'page',
    name: plural,
    desc: `Words, tags, folders and file names that tell ${lower}, and where a new one goes.`,
    items: [
      { name: 'Values of the kind property', desc: `Other words that mean ${label.toLowerCase()}, with commas between.`, control: { type: 'text', key: `kindValues.${kind}`, placeholder: kind } },
      { name: 'Tags', desc: 'Tags with commas between; tags below them count too.', control: { type: 'text', key: `kindTags.${kind}` } },
      { name: 'Folders', desc: 'Folders with commas between; folders below them count too.', control: { type: 'text', key: `kindFolders.${kind}` } },
      { name: 'File names', desc: 'Patterns with * for anything, with commas between.', control: { type: 'text', key: `kindNames.${kind}` } },
      { name: 'Folder for new notes', control: { type: 'text', key: `newNoteFolders.${kind}`, placeholder: folder } },
      { name: 'Name of new notes', desc: 'Date tokens in braces, and {title}.', control: { type: 'text', key: `newNoteNames.${kind}`, placeholder: kind === 'incident' ? '{yyyy-MM-dd} {title}' : '{title}' } },
      { name: 'Template for new notes', desc: 'A note of your templates folder with blanks such as {{title}}.', control: { type: 'text', key: `newNoteTemplates.${kind}` } },
      ...toPropertyItems(kind),
    ],
  };
}

function toPropertyItems(kind: NoteKind): readonly SettingGroupItem[] {
  return PROPERTY_ROWS.filter((row) => row.of === kind).map((row) => ({
    name: `Property “${row.key}”`,
    desc: row.inverse === undefined ? 'Other names of this property, with commas between.' : `A link here is read from the far end as “${row.inverse}”. Other names, with commas between.`,
    control: { type: 'text', key: `propertyNames.${row.key}`, placeholder: row.key },
  }));
}

function toNamesGroup(): SettingDefinitionItem {
  return { type: 'group', heading: 'Marks', items: [{ name: 'Tag prefix', desc: 'Marks are tags at the end of a line, such as #mark/confused.', control: { type: 'text', key: 'markPrefix', placeholder: 'mark' } }] };
}

function toTimesGroup(): SettingDefinitionItem {
  return { type: 'group', heading: 'Times', items: [{ name: 'Time zone', desc: 'For notes that name none, such as Europe/Berlin. Empty means the clock of whoever wrote it.', control: { type: 'text', key: 'defaultZone' } }] };
}

/** How many notes of each kind a mapping would recognise, told from the host's cache without opening a note. */
export function countKinds(app: App, mapping: Mapping): ReadonlyMap<NoteKind, number> {
  const counts = new Map<NoteKind, number>();
  for (const path of Object.keys(app.metadataCache.resolvedLinks)) {
    const cache = app.metadataCache.getCache(path);
    const tags = (cache?.tags ?? []).map(({ tag }) => tag);
    const properties = readProperties(cache?.frontmatter);
    const listed = properties.get('tags');
    const kind = findKind({ path, properties, tags: [...tags, ...(Array.isArray(listed) ? listed.map(String) : typeof listed === 'string' ? [listed] : [])] }, mapping);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** The counts as one sentence: "12 incidents, 3 people." Kinds without a note are left out. */
export function toCountSentence(counts: ReadonlyMap<NoteKind, number>): string {
  const said = NOTE_KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    const row = KIND_ROWS.find((each) => each.kind === kind);
    return count === 0 || !row ? [] : [`${count} ${(count === 1 ? row.label : row.plural).toLowerCase()}`];
  });
  return said.length === 0 ? 'No note is recognised yet.' : `${said.join(', ')}.`;
}
