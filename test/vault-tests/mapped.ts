import { join } from 'node:path';
import type { Settings } from '../../src/core/settings/settings';

/** The vault of a team that had its own names long before the plugin. */
export const MAPPED = join(import.meta.dirname, '../vault-mapped');

/** What that team says in the settings, by the key of the control, as it is typed there. */
export const TYPED: Readonly<Record<string, string>> = {
  kindProperties: 'kind, type',
  templatesFolder: '_templates',
  'kindValues.incident': 'postmortem, outage',
  'kindValues.interview': 'debrief',
  'kindTags.system': '#service',
  'kindTags.knowledge': 'gotcha',
  'kindFolders.person': 'People',
  'propertyNames.started': 'start',
  'propertyNames.systems': 'services',
  'propertyNames.responders': 'participants',
  'propertyNames.called-in': 'paged',
  'propertyNames.depends-on': 'needs',
  'propertyNames.owners': 'maintainers',
  'propertyNames.about': 'component',
  'propertyNames.held-by': 'expert',
  'propertyNames.revealed-by': 'found-in',
  'propertyNames.incident': 'postmortem',
  'propertyNames.with': 'talked-to',
};

/** The same as the settings keep it. */
export const MAPPED_SETTINGS: Pick<
  Settings,
  'kindProperties' | 'kindValues' | 'kindTags' | 'kindFolders' | 'propertyNames' | 'templatesFolder'
> = {
  kindProperties: ['kind', 'type'],
  templatesFolder: '_templates',
  kindValues: { incident: ['postmortem', 'outage'], interview: ['debrief'] },
  kindTags: { system: ['#service'], knowledge: ['gotcha'] },
  kindFolders: { person: ['People'] },
  propertyNames: {
    started: ['start'],
    systems: ['services'],
    responders: ['participants'],
    'called-in': ['paged'],
    'depends-on': ['needs'],
    owners: ['maintainers'],
    about: ['component'],
    'held-by': ['expert'],
    'revealed-by': ['found-in'],
    incident: ['postmortem'],
    with: ['talked-to'],
  },
};
