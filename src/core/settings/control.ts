import { DEFAULT_SETTINGS, type Settings, type SettingValue, type WordLists } from './settings';

// One folder, one pattern, one template by kind: a comma in it is part of the name.
const SINGLE: readonly string[] = ['newNoteFolders', 'newNoteNames', 'newNoteTemplates'];

/**
 * What a control of the settings shows: a list as words with commas between, anything else as it is. Nothing for a key
 * that does not exist.
 */
export function findSettingText(settings: Settings, key: string): boolean | number | string | null {
  const { name, word } = split(key);
  const value = find(settings, name);
  if (value === null) return null;
  if (word !== null) return isWords(value) ? (Object.hasOwn(value, word) ? (value[word] ?? []) : []).join(', ') : null;
  if (isList(value)) return value.join(', ');
  return isWords(value) ? null : value;
}

/** The change that a control asks for, or nothing when the key does not exist or the value is of the wrong type. */
export function toSettingsWith(settings: Settings, key: string, value: unknown): Partial<Settings> | null {
  const { name, word } = split(key);
  const now = find(settings, name);
  if (now === null) return null;
  if (word !== null)
    return isWords(now) && typeof value === 'string'
      ? { [name]: { ...now, [word]: SINGLE.includes(name) ? toOne(value) : toWords(value) } }
      : null;
  if (isList(now)) return typeof value === 'string' ? { [name]: toWords(value) } : null;
  return !isWords(now) && typeof value === typeof now ? { [name]: value } : null;
}

/** Words with commas between, each trimmed, empty ones left out, none twice. */
export function toWords(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(/[,\n]/)
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  ];
}

function toOne(text: string): readonly string[] {
  return text.trim() === '' ? [] : [text.trim()];
}

function split(key: string): { readonly name: string; readonly word: string | null } {
  const dot = key.indexOf('.');
  return dot === -1 ? { name: key, word: null } : { name: key.slice(0, dot), word: key.slice(dot + 1) };
}

function find(settings: Settings, name: string): SettingValue | null {
  if (!Object.hasOwn(DEFAULT_SETTINGS, name)) return null;
  const entry = Object.entries(settings).find(([key]) => key === name);
  const value: unknown = entry?.[1];
  return isSetting(value) ? value : null;
}

function isSetting(value: unknown): value is SettingValue {
  return value !== null && value !== undefined;
}

function isList(value: SettingValue): value is readonly string[] {
  return Array.isArray(value);
}

function isWords(value: SettingValue): value is WordLists {
  return typeof value === 'object' && !Array.isArray(value);
}
