/**
 * A small vault about one night: an incident, four people, three accounts that do not quite agree, one of them partly
 * off the record.
 */
export const NIGHT: Readonly<Record<string, string>> = {
  'Incidents/Stalled queue.md': `---
type: incident
started: 2026-03-02T02:10:00
systems: ["[[Ledger]]"]
responders: ["[[Ana Reyes]]", "[[Bo Lind]]"]
called-in: ["[[Cy Dunn]]"]
away: ["[[Didi Park]]"]
---

## Moments

- 2026-03-02 02:10 [[Ana Reyes]]: is paged about the lag. #mark/confused
- 02:31 [[Bo Lind]] restarts the consumer on a hunch. #mark/torn #mark/confused
- 02:55 [[Cy Dunn]]: says what the old key is for. #mark/who-knew

> [!off-record]
> - 02:40 TAINTED moment about a private matter. #mark/surprised

## Open questions

- Who set the old key, and for whom? [[Didi Park]] may know.

## Parked ideas

- 2026-03-05 Write the key on the door.
- Ask the vendor for a horn.
`,
  'Systems/Ledger.md': '---\ntype: system\nformer-owners: ["[[Didi Park]]"]\n---\n',
  'People/Ana Reyes.md': '---\ntype: person\nsince: 2025-11-01\n---\n',
  'People/Bo Lind.md': '---\ntype: person\nsince: 2012-01-01\n---\n',
  'People/Cy Dunn.md': '---\ntype: person\nreach: the kitchen\n---\n',
  'People/Didi Park.md': '---\ntype: person\n---\n',
  'People/Eve Sato.md': '---\ntype: person\n---\n',
  'Knowledge/Replay needs the old key.md':
    '---\ntype: knowledge\nabout: ["[[Ledger]]"]\nheld-by: ["[[Cy Dunn]]"]\n---\n',
  'Interviews/Ana.md': `---
type: interview
incident: ["[[Stalled queue]]"]
with: ["[[Ana Reyes]]"]
to-ask-next: ["[[Cy Dunn]]"]
consent: notes
---

> [!question|story-01] Tell me about it from where you were.
> I was asleep, and then I was not. The page came at 02:12 and I looked at the lag.

> [!question|timeline-01] How did you first hear that something was going on?
> My phone. 02:12, I have a picture of it.

> [!question|knowledge-02] Who else here knows that?
> It surprised me that anybody did. [[Eve Sato]] once said a word about keys.
>
> > [!off-record]
> > TAINTED words that must stay in this note.
>
> That is all.

> [!question|after-03] What would you still like to find out about it?
> 
`,
  'Interviews/Bo.md': `---
type: interview
incident: ["[[Stalled queue]]"]
with: ["[[Bo Lind]]"]
attribution: named
---

> [!question|timeline-01] How did you first hear that something was going on?
> Ana rang at 02:20.

> [!question|knowledge-02] Who else here knows that?
> Everyone knows about the old key, I always thought.
`,
  'Interviews/Quiet.md': `---
type: interview
incident: ["[[Stalled queue]]"]
with: ["[[Didi Park]]"]
attribution: off record
---

> [!question|story-01] Tell me about it.
> TAINTED from the first word. [[Eve Sato]] too.
`,
};
