import type { WordClass } from './word-class';

/**
 * Words that no rule names and that decisions listen for around a match: what machines miss, what ends in no harm, how
 * much of something. Without a place here the tokeniser would pass over them. A test holds the decisions to it.
 */
export const WEIGHED: readonly WordClass[] = [
  {
    name: 'weighed',
    words: `slot slots heartbeat heartbeats attestation attestations deadline deadlines poll polls ping pings vote votes data payment payments easily dearly sorely opportunity opportunities ability
      hurt restored reinstated listen bring remediate seem stay appear fall wish afford meet ended arrive arrived passed exceed touch touched stored own originate related delivered possible
      invoked matched based supported adequately sufficiently thoroughly associated detailed named enhanced increased originated kind sort form type level amount degree range layer
      piece pair exceeded breached crossed cleared populated propagated processed created generated received complained objected injured listed succeeded contained ideally evidence offline dark ready pause track quickly classified interpreted routed parsed cached detected counted triggered marked treated considered flagged
      preferably tighten store body deliberately intentionally purposely knowingly consciously wisely rightly order conductor supervisor coordinator planner leader
      night track train tram bus truck crane tower ward relief plant site field on-duty on-site override circumvent defeat interrupt panic abandon dare interfere refuse object prefer accept spared wasted bypass ignore rush duty restoring filling deactivated replenished recalibrated relayed mapped resized rescheduled correctly scoped automatically widely commonly generally beforehand carefully closely soon early fast often clearly`,
  },
];
