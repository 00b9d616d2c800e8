import type { WordClass } from '../../word-class';

/**
 * Words for what happened, for change and for what was lost or spared. From the headings of public write-ups.
 */
export const INCIDENT_WORDS: readonly WordClass[] = [
  {
    // Nouns for the whole of what happened.
    name: 'incident',
    nouns: `
      incident outage issue problem error failure disruption downtime event crash accident disaster degradation
      interruption breach bug unavailability delay latency loss spike regression slowdown blackout collapse
      malfunction fault exception mishap near-miss explosion fire leak corruption
    `,
  },
  {
    // What an account says was not lost, harmed or touched: impact, and good news.
    name: 'loss',
    nouns: `
      data loss leak exposure compromise exfiltration damage injury casualty fatality fund impact effect downtime
      disruption interruption user customer problem issue error complaint difference risk harm theft record attack
      threat intrusion breach outage money death misuse abuse incident activity behaviour behavior symptom sign-in
      personal-data
    `,
  },
  {
    // What would show that something happened.
    name: 'evidence',
    nouns: `
      indication sign evidence proof suspicion trace hint report warning notice reason doubt need clue
    `,
  },
  {
    // Verbs of causing, in the forms a chain is told in.
    name: 'cause-verb',
    words: `
      caused causing led leading triggered triggering resulted resulting produced
    `,
  },
  {
    // Adjectives that set one cause above the others.
    name: 'cause-adjective',
    words: `
      root true underlying ultimate direct primary main sole actual real principal proximate fundamental immediate
    `,
  },
  {
    // Units of time.
    name: 'unit-of-time',
    nouns: `
      second minute hour day week month
    `,
  },
  {
    // Nouns for a time without service.
    name: 'outage',
    words: `
      outage downtime unavailability disruption interruption degradation delay
    `,
  },
];
