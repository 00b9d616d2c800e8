import { toWeightTable, type Weights } from '../weights';

/** What English frames and facts count for. Read a row as: id, by hand, fitted, and why. */
export const WEIGHTS: Weights = {
  fitted: { date: '2026-11-29', sentences: 3796, organisations: 202 },
  dials: {
    fewer: { strong: 1.6, possible: 0.4, wrong: 6, seen: 69 },
    balanced: { strong: 1, possible: -0.4, wrong: 9, seen: 77 },
    more: { strong: 0, possible: -1.2, wrong: 18, seen: 87 },
  },
  table: toWeightTable(`
should-have 2.2 2.6
should-alone 2 2.4
could-have 0.6 1
might-have -0.8 -0.6
would-have 0.4 1.2
had-we 1 0.4 # it also finds “all we had planned”; a “would” behind and who is meant are weighed apart
if-had 0.2 0
if-only 3 2.6
was-supposed 2.2 2.4
was-expected 0.6 0.6
did-not -0.6 -0.4
does-not -2.4 -3
never-did 0.2 -0.2
never-does -2 -1.4
had-not -0.6 0.8 # what had not been done before is judged more often than a plain “did not”
has-not -2 -1.6
was-not-doing -1.2 -1
is-not-doing -2.4 -2.6
by-not-doing 1.6 1
not-doing -0.4 -0.4
did-not-occur 3 3.4
failed-to -0.4 -0.4
fails-to -1.6 -1.4
failure-to 0.6 0.2
neglected-to 3 3
forgot 2.8 2.4
forgotten 1 1.2
overlooked 2.6 2.6
ignored 0.4 0.6
was-ignored 1 0.6
skipped 0.2 0.2
left-out 2 2.2
oversight 3 3.4
missed 3 1.8
missed-thing 0.6 0.4
was-missed 1.2 1.4
was-not-done -1 0
had-not-been -0.4 0.8 # it looks back from the moment that mattered, and is judged more often than “was not”
has-not-been -1.6 -2.2
is-not-done -2.2 -2.6
not-done -1 -0.8
not-being-done -0.8 -1.2
badly-done 2 1.8
neither-done 0 0
nobody-did 1.8 1.6
nobody-does -1 -1.6
left-undone 1.6 1.8
nobody-had 1.6 1.2
nobody-was 2 2
no-act 1.6 1.6
before-anyone 2 2.2
not-until 2 2
unaware 0.8 1.2
is-unaware 0 -0.2
was-not-plain -0.4 -0.8
not-equipped 0.8 1
not-able -1 -2
not-knowing 1.4 1.6
without-doing -0.2 -0.8
without-being-done 0.6 0.6
unnoticed 2.6 3
never-made-it 0.4 0.2
lack-of 1 1.6
lacked 0.4 0.4
no-thing -0.8 -1
there-was-no 0.2 -0.4 # what was absent decides, in rows of its own; losses that did not come are told so too
there-is-no -0.8 -0.8
was-no -1 -1.2
had-no 0.2 0.4
has-no -0.8 -1.6
did-not-have -0.4 -0.4
does-not-have -0.4 -1.8
no-way 2 2
missing-thing -0.8 -1
too-little 1 0.2
little-thing -0.8 -1.2
thing-missing -0.6 -0.8
thing-is-missing -1.6 -1.4
thing-too-weak 0 -0.4
thing-not-enabled -0.4 0.4 # to switch on and set up is work of people; a machine counts against it already
thing-is-not-enabled -1.4 -1.2
without-thing -0.8 -1
guard-silent -1.6 -0.4
guard-is-silent -2.6 -2.6
not-using 0.4 0.2
not-caught 1.8 2.4
nothing-stopped 2.2 2.4
is-not-covered 0.2 0.2
gap 0.4 0.2
untested 0.2 -0.2
modal.people 1 0.8
modal.users -2.4 -2.6
modal.attacker -3 -3.2
modal.machine 0 0.4
modal.this 0 0.4
modal.pronoun -0.4 -0.4
modal.negated 0.4 0.6
modal.guess -2 -2.8
modal.able -0.4 -0.8
modal.help 1.4 1.4
modal.harm -2 -2.4
modal.undergo -0.8 -0.4
modal.work 0.4 0.4
modal.better 1.2 1.6
modal.worse -2 -2.4
modal.would-follows 1.4 1.4
modal.adjective -2.4 -2.2
modal.about-now -1.6 -2.4
modal.received -2 -2
modal.of-people 1 1.4
modal.of-users -2 -2.4
modal.opening 0.4 0.2
modal.plain-had -2 -2.4
modal.question-word -2 -2
modal.wondering -1.6 -2
modal.freely 0.6 0.8
modal.measured 1 1
modal.quoted -9 -9
modal.condition -0.6 -0.6
modal.late 0 -0.6
modal.asking -2 -2
modal.under-causes 0.4 0.6
modal.under-lessons 0.4 0.8
modal.under-well -0.2 0
modal.under-impact -0.4 -0.8
modal.under-actions -0.4 0
modal.in-timeline -0.4 -0.2
modal.in-story 0 0.4
modal.elsewhere 0 0.2
omission.own-voice 0.2 0.6
omission.people 1 0.8
omission.users -2.4 -2.2
omission.attacker -3 -3
omission.machine -1.6 -2
omission.counted -2 -1.6
omission.artefact -0.4 -0.8
omission.safeguard 0.2 1.4
omission.this -1.2 -1.2
omission.to-this 0 0.8
omission.pronoun -0.2 -0.6
omission.name -0.4 -0.6
omission.unknown -0.6 -0.6
omission.to-people 0.6 0.6
omission.to-users -1.6 -1.6
omission.to-work 0.6 1.2
omission.to-artefact 0.4 0.6
omission.to-machine -0.4 -0.8
omission.to-measured -1 -1.6
omission.mind 2.2 1.6
omission.opinion -1.4 -0.8
omission.design-mind 0.8 1.8
omission.duty 1.4 1.8
omission.human-duty 1 1.2
omission.machine-duty -1 -0.4 # a machine counts against it already; of people these verbs are steps they owe
omission.act 0.4 0.4
omission.choice 0 -1.2
omission.by-hand 1.2 1
omission.checking 1 1.6
omission.perceive 0.8 1
omission.answer 0 0.4
omission.befall -1.2 -0.8
omission.undergo -1 -1.2
omission.happen -1.4 -1.4
omission.outcome -1 -1.6
omission.harm -1 -1.4
omission.restraint -2 -2
omission.light 0 0.8
undone.mind 2.2 2
undone.know -1 -1.2
undone.duty 1.4 2
undone.human-duty 1 1.2
undone.machine-duty -1 -1
undone.act 0.4 1.2
undone.by-hand 1.2 0.8
undone.checking 1 1.2
undone.inform 0.6 0.8
undone.processed -1.2 -1.8
undone.slip 1 0.8
omission.unknown-verb -0.2 -1.8
omission.no-verb -1.4 -1.6
omission.then-mind 1.4 1.4
omission.then-work 1.2 1
omission.carries-safeguard 0.8 1.2
omission.carries-machine-object -2.6 -2.2
omission.any -1.2 -1.4
omission.asked -0.6 -0.6
omission.measured 1.6 2.2
omission.manner 1 0.6
omission.by-machine -2 -1.6
omission.said-of-nobody -2 -1.6
omission.quoted -9 -9
omission.condition -5 -5.2
omission.after-if -1 -1
omission.advised -1.4 -1.6
omission.supposed -0.6 -0.4
omission.yet -2 -1.6
omission.picking-out -2.4 -2.4
omission.ending -0.4 -0.6
omission.late -0.4 -0.6
omission.asking -2 -1.8
omission.purpose -1.4 -1.6
omission.deliberate -2 -2.2
omission.lucky -1.2 -1.4
omission.exclusive -1 -1
omission.under-causes 1 1
omission.under-lessons 0.8 0.8
omission.under-well -0.6 -0.8
omission.under-impact -1 -1.2
omission.under-actions -0.8 -1.2
omission.in-timeline -0.8 -0.4
omission.in-story 0 0.4
omission.elsewhere 0 -0.2
absence.safeguard 2.2 2.4
absence.near-safeguard 1.2 1.6
absence.knowledge 1.6 1.2
absence.resource 0.6 1.2
absence.means 0.8 1.2
absence.artefact 0 -0.4
absence.machine -1 -1
absence.loss -2 -2
absence.evidence -1.6 -1.6
absence.people 0 0.4
absence.users -1 -0.6
absence.unknown -0.4 -1
absence.nothing -2 -0.8
absence.too-little 0.8 0.6
absence.at-hand 0.8 0.6
absence.then-act 0.2 1
absence.then-harm -0.6 -0.8
absence.needed -2.4 -2.8
absence.to-verb 0 -0.4
absence.to-guard 0.8 0.4
absence.repaired -2 -2.2
absence.seen -1 -1.4
absence.by-people 0.4 0.6
absence.by-users -1 -1.2
absence.by-machine 0 -0.8
absence.by-work 0 0.6
absence.watcher 3 3.2
absence.silent-machine -0.8 -0.8
absence.silent-other -0.4 -0.8
absence.checking 1 2
absence.happen -1 -1.8
absence.carries-safeguard 1 1
absence.manner 0.6 0.4
absence.any -0.4 -0.4
absence.quoted -9 -9
absence.condition -5 -5
absence.after-if -1 -1.2
absence.advised -1.4 -2
absence.supposed -0.6 -1.2
absence.yet -2 -2
absence.still -0.4 -0.4
absence.picking-out -0.8 -0.8
absence.fragment 0.8 0.4
absence.ending -0.4 -0.6
absence.late -0.4 -0.4
absence.asking -2 -2.2
absence.purpose -1.4 -1.8
absence.lucky -1.2 -1.2
absence.avoided -1 -1
absence.exclusive -1 -1.2
absence.under-causes 1 1.6
absence.under-lessons 0.8 0
absence.under-well -0.6 -0.8
absence.under-impact -1 -1.4
absence.under-actions -0.8 -0.6
absence.in-timeline -0.8 -1.6
absence.in-story 0 0.4
absence.elsewhere 0 -0.2
was-caused -3
chain -4
cause.denied -9
cause.quoted -9
cause.whole 6
cause.linked 4
fix.elsewhere -9
fix.done -9
in-hindsight 7
was-coming 4
plainly-judged 0.8
plainly -0.6
foreseeable 4
too-late 4
took-too-long 4
misjudged 4
assumed -0.8
wrong-view 4
poor-choice 4
poorly-done 4
human-error 4
made-mistake 4
unmeant-deed 3
at-fault -3
culprit -3
careless 4
broke-it 4
did-by-slip 4
was-done-by-slip 4
did-unmeant -3
did-wrongly -4
slip-of-hand -3
blame.denied -9
blame.negated -9
blame.quoted -9
blame.picking-out -9
blame.thing -9
blame.people 6
blame.near-people 6
blame.now -3.2
blame.avoided -3
blame.sorted -9
hindsight.denied -9
hindsight.negated -9
hindsight.quoted -9
hindsight.measuring -9
hindsight.people 1
hindsight.under-causes 1.4
hindsight.now -3.2
hindsight.thing -5
hindsight.owner-unknown -3.2
judgement.denied -9
judgement.negated -9
judgement.quoted -9
`),
};
