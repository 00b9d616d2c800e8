import { GROUP } from '../core/reading/vault';

/**
 * A vault in which every dialog, view and menu of the plugin has something to show: the study group's notes, with an
 * interview, a review, knowledge, a saved question and a path to read. `aside` is written into each of them, where a
 * test wants words that must come out nowhere.
 */
export function worldWith(aside = ''): Readonly<Record<string, string>> {
  const plain: Readonly<Record<string, string>> = {
    ...GROUP,
    'Incidents/Slow lamp.md': `---
type: incident
started: 2025-11-26T08:00:00
systems: ["[[Ledger]]"]
responders: ["[[Ana Reyes]]"]
---

## Story

The gauge was green. The team should have called the depot. Nobody noticed the second lamp.

## Moments

- 09:30 [[Bo Lind]]: looks at the lamp.
- 09:10 The gauge stands still.
- 23:40 The lamp goes out.

Nobody had asked [[Nowhere yet]].
`,
    'Interviews/Ana on the queue.md': `---
type: interview
incident: "[[Stalled queue]]"
with: "[[Ana Reyes]]"
by: "[[Bo Lind]]"
---

> [!question|story-01] What happened, from the beginning?
> The lamp was green, and at 09:24 I restarted it on a hunch.

> [!question|story-02] And then?
>
`,
    'Interviews/Bo on the queue.md': `---
type: interview
incident: "[[Stalled queue]]"
with: "[[Bo Lind]]"
by: "[[Ana Reyes]]"
---

> [!question|story-01] What happened, from the beginning?
> At 09:20 somebody restarted it. [[Ana Reyes]] knew why.
`,
    'Reviews/Queue review.md': `---
type: review
incident: "[[Stalled queue]]"
date: 2026-02-10
---

## Agenda

- What made the lamp green?
`,
    'Knowledge/A lease outlives its consumer.md': `---
type: knowledge
about: ["[[Ledger]]"]
held-by: ["[[Bo Lind]]"]
---

[[Bo Lind]] found it in the handbook of [[Ledger]].
`,
    'Readings/Ana reads the lamp.md': `---
type: reading
incident: ["[[Slow lamp]]"]
reader: ["[[Ana Reyes]]"]
date: 2026-02-05
---

## Questions

- Who called? ^q-0001
`,
    'Path.md': 'Read [[Stalled queue]], then [[Cold start]].\n',
    'Near.md': '---\ntype: incident\n---\n\n> [!offrecord]\n> Words of somebody.\n',
    'Broken.md': '---\ntype: incident\nsystems: ["[[A]]\n---\n',
    'Graphs/Who knows.md': '---\ntype: graph-filter\nquestion: who-knows\nof: ["[[Ledger]]"]\n---\n',
  };
  return Object.fromEntries(
    Object.entries(plain).map(([path, text]) => [path, path === 'Broken.md' ? text : `${text}${aside}`]),
  );
}
