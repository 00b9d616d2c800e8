/**
 * The vault of a small study group: two incidents, one of them read by a newcomer and answered by somebody who was
 * there, with a part off the record and a part that stays inside.
 */
export const GROUP: Readonly<Record<string, string>> = {
  'Incidents/Stalled queue.md': `---
type: incident
started: 2026-01-14T09:00:00
systems: ["[[Ledger]]"]
responders: ["[[Ana Reyes]]"]
authors: ["[[Ana Reyes]]"]
---

## Story

For forty minutes the queue stood still and every lamp was green. The consumer had lost its lease.

## Moments

- 09:00 The lag gauge stops moving. #mark/confused
- 09:24 [[Ana Reyes]]: restarts the consumer on a hunch.
- 09:41 The lease is found in the wrong region. ^lease

> [!off-record]
> TAINTED words about somebody.

> [!internal]
> INSIDE: the customer was told another number.

## Who knew what

Bo knew that a lease outlives its consumer by an hour. See [[Ledger]].

## Words used here

**Lease**: the right to read the queue. **Lag**: how far behind the reader is.
`,
  'Incidents/Cold start.md': `---
type: incident
started: 2026-02-03T06:00:00
systems: ["[[Ledger]]"]
---

## What happened

The validators stayed dark.

## What we found

A cold start needs the old key.
`,
  'Systems/Ledger.md': '---\ntype: system\n---\nKeeps who owes what.\n',
  'People/Ana Reyes.md': '---\ntype: person\n---\n',
  'People/Bo Lind.md': '---\ntype: person\n---\n',
  'People/Mia Ode.md': '---\ntype: person\naliases: ["Mia"]\n---\n',
  'Readings/Mia reads the queue.md': `---
type: reading
incident: ["[[Stalled queue]]"]
reader: ["[[Mia Ode]]"]
date: 2026-02-05
distance: new here
session: Thursday readers, February
took-away: ["a lamp can be green and wrong"]
---

## Before I read

- Something with a full disk, I suppose.

## Questions

- Who decides which region? — “The lease is found in the wrong region.” [[Stalled queue#^lease]] ^q-0001
- What is a lease? — “had lost its lease” [[Stalled queue#Story]] ^q-0002
- Why restart at all? — “restarts the consumer on a hunch” [[Stalled queue#Moments]] ^q-0003
- Where was everybody? ^q-0004

## New to me

- “a lease outlives its consumer by an hour” [[Stalled queue#Who knew what]] ^n-0001

> [!off-record]
> - TAINTED question of mine? ^q-0009
`,
  'Readings/Bo reads the queue.md': `---
type: reading
incident: ["[[Stalled queue]]"]
reader: ["[[Bo Lind]]"]
date: 2026-02-05
distance: was there
session: Thursday readers, February
---

## I thought everybody knew

- It says so in the old handbook — “a lease outlives its consumer by an hour” [[Stalled queue#Who knew what]] ^k-0001

## What surprised me

- “every lamp was green” [[Stalled queue#Story]] ^s-0001

## Replies

- [[Mia reads the queue#^q-0002]] #q/basic The right to read.
- [[Mia reads the queue#^q-0001]] #q/nobody-knows
- [[Mia reads the queue#^q-0003]] [[Stalled queue#Story]]
`,
};
