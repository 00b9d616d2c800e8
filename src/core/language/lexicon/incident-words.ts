import type { WordClass } from './word-class';

/** Words for what happened, for change and for numbers kept about it. From the headings of public write-ups. */
export const INCIDENT_WORDS: readonly WordClass[] = [
  {
    name: 'incident',
    nouns:
      'incident outage issue problem error failure disruption downtime event crash accident disaster ' +
      'degradation interruption breach bug unavailability delay latency loss spike regression slowdown ' +
      'blackout collapse malfunction fault exception mishap near-miss explosion fire leak corruption',
  },
  { name: 'this', words: 'this it that' },
  { name: 'cause-verb', words: 'caused causing led leading triggered triggering resulted resulting produced' },
  {
    name: 'cause-adjective',
    words:
      'root true underlying ultimate direct primary main sole actual real principal proximate fundamental immediate',
  },
  { name: 'unit-of-time', nouns: 'second minute hour day week month' },
  { name: 'outage', words: 'outage downtime unavailability disruption interruption degradation delay' },
];
