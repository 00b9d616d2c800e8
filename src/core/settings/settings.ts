/** A setting is one of these plain values, so that any `data.json` can be checked by the type of the default. */
export type SettingValue = boolean | number | string | readonly string[] | Readonly<Record<string, readonly string[]>>;

/** Words by one of our own words: `{ incident: ['postmortem'] }`. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/**
 * Every vault-wide choice, flat: a key is the name that the declarative settings and `data.json` use. What belongs to
 * one person (who I am, what my panel shows) is not here but in the host's local storage.
 */
export interface Settings {
  /** Recognising notes: see `MappingChoices` in core/notes/mapping. */
  readonly kindProperties: readonly string[];
  readonly kindValues: WordLists;
  readonly kindTags: WordLists;
  readonly kindFolders: WordLists;
  readonly kindNames: WordLists;
  readonly propertyNames: WordLists;
  readonly templatesFolder: string;
  readonly markPrefix: string;
  /** Where new notes of a kind go; one item each. A kind without one goes to the folder of its row. */
  readonly newNoteFolders: WordLists;
  /** File name pattern of new notes by kind: date-fns tokens in braces, and `{title}`; one item each. */
  readonly newNoteNames: WordLists;
  /** The note in the templates folder that a new note of a kind starts from; one item each. */
  readonly newNoteTemplates: WordLists;
  /** An IANA zone for notes that name none; empty means the writer's wall clock. */
  readonly defaultZone: string;

  /** The highlighter as a whole, and where it is at home. */
  readonly highlight: boolean;
  readonly highlightKinds: readonly string[];
  readonly highlightFoldersOff: readonly string[];
  readonly highlightSectionsOff: readonly string[];
  /** How much is marked: `fewer`, `balanced` or `more`. */
  readonly highlightDial: string;
  readonly highlightPossible: boolean;
  readonly highlightOpenings: boolean;
  readonly categoriesOff: readonly string[];
  readonly rulesOff: readonly string[];
  readonly statusBarCount: boolean;

  /**
   * Built-in questions that this team does not want to be offered, by id, and whether answers get the time of the talk.
   */
  readonly questionsHidden: readonly string[];
  readonly questionTimes: boolean;

  /** Kinds that the graph leaves out at first, and whether it stops at notes with very many links. */
  readonly graphHidden: readonly string[];
  readonly graphStopAtHubs: boolean;
}

/** What a fresh vault starts with. */
export const DEFAULT_SETTINGS: Settings = {
  kindProperties: ['type'],
  kindValues: {},
  kindTags: {},
  kindFolders: {},
  kindNames: {},
  propertyNames: {},
  templatesFolder: 'Templates',
  markPrefix: 'mark',
  newNoteFolders: {},
  newNoteNames: {},
  newNoteTemplates: {},
  defaultZone: '',
  highlight: true,
  highlightKinds: ['incident', 'review', 'knowledge'],
  highlightFoldersOff: [],
  highlightSectionsOff: [],
  highlightDial: 'balanced',
  highlightPossible: false,
  highlightOpenings: true,
  categoriesOff: [],
  rulesOff: [],
  statusBarCount: true,
  questionsHidden: [],
  questionTimes: false,
  graphHidden: [],
  graphStopAtHubs: true,
};

/** Settings made usable, and everything that the file held, word for word, so that nothing of it is lost. */
export interface ReadSettings {
  readonly settings: Settings;
  /** All keys of the file with what they hold: of this version or another, usable or not. */
  readonly held: ReadonlyMap<string, unknown>;
  /** The keys whose value could not be used, so that the default stands in. */
  readonly repaired: readonly string[];
}

/** Whether a value of the right type can be used under its key: the rule that the settings tab holds a hand to. */
export type IsUsable = (key: string, value: SettingValue) => boolean;

/** Reads whatever `data.json` held. Never refuses: what cannot be used is replaced by its default and named. */
export function readSettings(data: unknown, isUsable: IsUsable = () => true): ReadSettings {
  const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
  const held = new Map<string, unknown>(isObject ? Object.entries(data) : []);
  const repaired: string[] = isObject || data === null || data === undefined ? [] : ['data.json'];
  const use = <T extends SettingValue>(key: string, fallback: T): T => {
    if (!held.has(key)) return fallback;
    const value = held.get(key);
    if (isLike(value, fallback) && isUsable(key, value)) return value;
    repaired.push(key);
    return fallback;
  };
  return { settings: mapSettings(use), held, repaired };
}

/**
 * What to hand to `saveData`: everything the file held, with the changed keys alone in their new state. A key that
 * nobody changed stays as it is, also where this version could not use it or does not know it.
 */
export function toData(held: ReadonlyMap<string, unknown>, patch: Partial<Settings>): Record<string, unknown> {
  return { ...Object.fromEntries(held), ...patch };
}

function isLike<T extends SettingValue>(value: unknown, model: T): value is T {
  if (Array.isArray(model)) return isWordList(value);
  if (typeof model === 'object')
    return (
      typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isWordList)
    );
  return typeof value === typeof model && (typeof value !== 'number' || Number.isFinite(value));
}

function isWordList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && Array.from<unknown>(value).every((item) => typeof item === 'string');
}

function mapSettings(use: <T extends SettingValue>(key: string, fallback: T) => T): Settings {
  const d = DEFAULT_SETTINGS;
  return {
    kindProperties: use('kindProperties', d.kindProperties),
    kindValues: use('kindValues', d.kindValues),
    kindTags: use('kindTags', d.kindTags),
    kindFolders: use('kindFolders', d.kindFolders),
    kindNames: use('kindNames', d.kindNames),
    propertyNames: use('propertyNames', d.propertyNames),
    templatesFolder: use('templatesFolder', d.templatesFolder),
    markPrefix: use('markPrefix', d.markPrefix),
    newNoteFolders: use('newNoteFolders', d.newNoteFolders),
    newNoteNames: use('newNoteNames', d.newNoteNames),
    newNoteTemplates: use('newNoteTemplates', d.newNoteTemplates),
    defaultZone: use('defaultZone', d.defaultZone),
    highlight: use('highlight', d.highlight),
    highlightKinds: use('highlightKinds', d.highlightKinds),
    highlightFoldersOff: use('highlightFoldersOff', d.highlightFoldersOff),
    highlightSectionsOff: use('highlightSectionsOff', d.highlightSectionsOff),
    highlightDial: use('highlightDial', d.highlightDial),
    highlightPossible: use('highlightPossible', d.highlightPossible),
    highlightOpenings: use('highlightOpenings', d.highlightOpenings),
    categoriesOff: use('categoriesOff', d.categoriesOff),
    rulesOff: use('rulesOff', d.rulesOff),
    statusBarCount: use('statusBarCount', d.statusBarCount),
    questionsHidden: use('questionsHidden', d.questionsHidden),
    questionTimes: use('questionTimes', d.questionTimes),
    graphHidden: use('graphHidden', d.graphHidden),
    graphStopAtHubs: use('graphStopAtHubs', d.graphStopAtHubs),
  };
}
