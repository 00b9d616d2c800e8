import type { Fact } from './fact';
import type { Reason, Section } from './finding';
import type { Reading } from './reading';
import type { Party } from './readers/who';

/** A fact beside what it counts for. Where nothing needs to be asked any more, it holds. */
export interface WeighedFact {
  readonly holds: Fact['holds'] | null;
  readonly reason: Reason;
}

/** Which facts of one frame are to be asked of a reading; those that are left out hold for none that is like it. */
export type Asked = (reading: Reading) => readonly WeighedFact[];

type ByUndergoer = Map<Party, readonly WeighedFact[]>;

/**
 * Many facts look no further than to the section and to who acts or undergoes. What these say of one frame is
 * remembered for each section and each pair of parties, which are few; the others are asked of every reading.
 */
export function createAsked(facts: readonly WeighedFact[]): Asked {
  const known = new Map<Section, Map<Party, ByUndergoer>>();
  return (reading) => {
    const { section, actor, undergoer } = reading;
    const asked = known.get(section)?.get(actor)?.get(undergoer);
    if (asked !== undefined) return asked;
    const open = selectOpen(facts, reading);
    const byActor = known.get(section) ?? new Map<Party, ByUndergoer>();
    const byUndergoer: ByUndergoer = byActor.get(actor) ?? new Map<Party, readonly WeighedFact[]>();
    known.set(section, byActor.set(actor, byUndergoer.set(undergoer, open)));
    return open;
  };
}

/** A fact that asked for nothing else says the same of every reading with this frame, section and parties. */
function selectOpen(facts: readonly WeighedFact[], reading: Reading): readonly WeighedFact[] {
  const watched = new WatchedReading(reading);
  return facts.flatMap((fact): readonly WeighedFact[] => {
    watched.isAsked = false;
    const holds = fact.holds === null || fact.holds(watched);
    if (watched.isAsked) return [fact];
    return holds ? [{ holds: null, reason: fact.reason }] : [];
  });
}

/** A reading that knows whether anything but its frame, its section and its parties was asked for. */
class WatchedReading implements Reading {
  isAsked = false;
  readonly frame: Reading['frame'];
  readonly section: Reading['section'];
  readonly actor: Reading['actor'];
  readonly undergoer: Reading['undergoer'];

  constructor(private readonly reading: Reading) {
    ({ frame: this.frame, section: this.section, actor: this.actor, undergoer: this.undergoer } = reading);
  }

  get verb(): Reading['verb'] {
    return this.whole().verb;
  }
  get absent(): Reading['absent'] {
    return this.whole().absent;
  }
  get imagined(): Reading['imagined'] {
    return this.whole().imagined;
  }
  get clause(): Reading['clause'] {
    return this.whole().clause;
  }
  get around(): Reading['around'] {
    return this.whole().around;
  }
  get cause(): Reading['cause'] {
    return this.whole().cause;
  }
  get tense(): Reading['tense'] {
    return this.whole().tense;
  }
  get markTo(): Reading['markTo'] {
    return this.whole().markTo;
  }

  private whole(): Reading {
    this.isAsked = true;
    return this.reading;
  }
}
