import { toWeightTable, type Weights } from '../weights';

/** What English frames and facts count for. Read a row as: id, by hand, fitted. */
export const WEIGHTS: Weights = {
  fitted: { date: '2026-11-28', sentences: 3796, organisations: 202 },
  dials: {
    fewer: { strong: 2.6, possible: 1, wrong: 5, seen: 45 },
    balanced: { strong: 1.6, possible: 0, wrong: 10, seen: 65 },
    more: { strong: 0.6, possible: -1, wrong: 18, seen: 81 },
  },
  table: toWeightTable(`
should-have 2.2 2.2
should-alone 2 2.4
could-have 0.6 0.8
might-have -0.8 -0.4
would-have 0.4 1
had-we 1 -0.4
if-had 0.2 0.4
if-only 3 2.6
was-supposed 2.2 2.6
was-expected 0.6 0.6
did-not -0.6 -0.6
does-not -2.4 -3
never-did 0.2 -0.2
never-does -2 -1.4
had-not -0.6 0.8
has-not -2 -2
was-not-doing -1.2 -1
is-not-doing -2.4 -2.8
by-not-doing 1.6 1.4
not-doing -0.4 -0.4
did-not-occur 3 3.4
failed-to -0.4 -0.4
fails-to -1.6 -1.4
failure-to 0.6 0.6
neglected-to 3 3
forgot 2.8 1.4
overlooked 2.6 2.8
ignored 0.4 0.6
was-ignored 1 0.6
skipped 0.2 0.2
left-out 2 2.2
oversight 3 3.4
missed 3 1.4
was-missed 1.2 0.6
was-not-done -1 0
had-not-been -0.4 1.2
has-not-been -1.6 -2.2
is-not-done -2.2 -2.6
not-done -1 -0.4
not-being-done -0.8 -1.2
badly-done 2 1.8
neither-done 0 0
nobody-did 1.8 1.2
nobody-does -1 -2
left-undone 1.6 1.8
nobody-had 1.6 1
nobody-was 2 2
no-act 1.6 1.6
before-anyone 2 2.4
not-until 2 2.4
unaware 0.8 1.2
not-able -1 -2.2
not-knowing 1.4 1.8
without-doing -0.2 -0.8
without-being-done 0.6 0.6
unnoticed 2.6 3.2
never-made-it 0.4 0.4
lack-of 1 1.6
lacked 0.4 0.4
no-thing -0.8 -1.2
there-was-no 0.2 -0.8
there-is-no -0.8 -1.2
was-no -1 -1.2
had-no 0.2 0
has-no -0.8 -1.8
did-not-have -0.4 -0.2
does-not-have -0.4 -2
no-way 2 2.2
missing-thing -0.8 -1.4
too-little 1 -0.2
little-thing -0.8 -1.4
thing-missing -0.6 -1.2
thing-is-missing -1.6 -1
thing-too-weak 0 -0.4
thing-not-enabled -0.4 0.6
thing-is-not-enabled -1.4 -1.2
without-thing -0.8 -0.8
guard-silent -1.6 -0.2
guard-is-silent -2.6 -2
not-using 0.4 0.4
not-caught 1.8 2.4
nothing-stopped 2.2 2.6
is-not-covered 0.2 0.2
gap 0.4 0.2
untested 0.2 -0.2
modal.people 1 0.6
modal.users -2.4 -3
modal.attacker -3 -3.6
modal.machine 0 0.4
modal.this 0 0.6
modal.pronoun -0.4 -0.4
modal.negated 0.4 1
modal.been 0 0.2
modal.been-done 0 0.2
modal.guess -2 -3.2
modal.able -0.4 -0.8
modal.help 1.4 1.4
modal.harm -2 -2
modal.occur 0 0
modal.mind 0.4 -0.2
modal.undergo -0.8 -0.6
modal.work 0.4 0.6
modal.better 1.2 1.6
modal.worse -2 -2.8
modal.imagined 1 -0.4
modal.would-follows 1.4 1.8
modal.ideal 1.6 1.6
modal.adjective -2.4 -2.2
modal.about-now -1.6 -2.6
modal.received -2 -2
modal.to-person 0.6 0.4
modal.of-people 1 2
modal.of-users -2 -2.6
modal.opening 0.4 0.4
modal.question-word -2 -1.8
modal.wondering -1.6 -1.8
modal.freely 0.6 0.8
modal.measured 1 1
modal.quoted -4 -4.8
modal.condition -0.6 -0.6
modal.after-if 0 0
modal.advised -0.4 -0.4
modal.supposed 0 -0.8
modal.yet -2 -2
modal.still -0.4 -0.4
modal.picking-out 0 -0.4
modal.adding 0 0
modal.fragment 0 0
modal.asking -2 -2
modal.purpose -1 -1
modal.deliberate -2 -2
modal.lucky -0.4 -0.4
modal.avoided 0 -0.4
modal.exclusive -1 -1
modal.under-causes 0.4 0.4
modal.under-lessons 0.4 0.8
modal.under-well -0.2 -0.2
modal.under-impact -0.4 -0.8
modal.under-actions -0.4 0
modal.in-timeline -0.4 -0.2
modal.in-story 0 0.4
modal.elsewhere 0 0
omission.own-voice 0.2 0.4
omission.people 1 1
omission.users -2.4 -2.6
omission.attacker -3 -3.2
omission.machine -1.6 -2.4
omission.counted -2 -1.6
omission.work 0.2 0.4
omission.artefact -0.4 -1
omission.safeguard 0.2 1.6
omission.this -1.2 -1.2
omission.to-this 0 1
omission.pronoun -0.2 -0.6
omission.name -0.4 -1.2
omission.unknown -0.6 -1
omission.no-actor 0 0.4
omission.to-people 0.6 0.6
omission.to-users -1.6 -1.6
omission.to-work 0.6 1.2
omission.to-artefact 0.4 0.6
omission.to-machine -0.4 -0.8
omission.to-measured -1 -2
omission.to-unknown 0 0
omission.mind 2.2 1.2
omission.opinion -1.4 0.2
omission.know 1 0.6
omission.design-mind 0.8 2.2
omission.duty 1.4 1.8
omission.human-duty 1 1.4
omission.machine-duty -1 0
omission.act 0.4 0.4
omission.choice 0 -1.2
omission.handle 0.6 0
omission.by-hand 1.2 1
omission.checking 1 1.8
omission.looking 0.6 0.4
omission.perceive 0.8 0.8
omission.answer 0 0.6
omission.inform 0.6 0
omission.work-act 0.4 -0.2
omission.befall -1.2 -1
omission.undergo -1 -1.2
omission.happen -1.4 -1.6
omission.harm -1 -1.4
omission.restraint -2 -2.2
omission.light 0 1
undone.mind 2.2 1.8
undone.know -1 -1.6
undone.duty 1.4 2
undone.human-duty 1 1.2
undone.machine-duty -1 -1
undone.act 0.4 1.2
undone.choice 0 0.2
undone.handle 0.6 -0.6
undone.by-hand 1.2 0.6
undone.checking 1 1
undone.inform 0.6 1
undone.work-act 0.4 0.2
undone.happen -1 -0.4
undone.harm -1 -1.2
undone.processed -1.2 -2.2
undone.slip 1 0
omission.unknown-verb -0.2 -1.6
omission.no-verb -1.4 -1.4
omission.then-mind 1.4 1.2
omission.then-work 1.2 1.8
omission.carries-safeguard 0.8 1.2
omission.carries-knowledge 0.4 0.6
omission.carries-loss -0.6 -0.2
omission.carries-machine-object -2.6 -1.8
omission.carries-chance 1 1
omission.any -1.2 -1.2
omission.asked -0.6 -0.6
omission.measured 1.6 2.2
omission.manner 1 0.6
omission.by-machine -2 -2.2
omission.by-people 0.4 0.4
omission.said-of-nobody -2 -1.4
omission.quoted -4 -4
omission.condition -5 -5.4
omission.after-if -1 -1.2
omission.advised -1.4 -1.4
omission.supposed -0.6 -0.2
omission.yet -2 -2
omission.still -0.4 -0.4
omission.picking-out -0.4 -1.8
omission.adding 0 0
omission.fragment 0.2 -0.4
omission.asking -2 -1.8
omission.purpose -1.4 -1.8
omission.deliberate -2 -2.4
omission.lucky -1.2 -1.6
omission.avoided -1.6 -1.4
omission.exclusive -1 -1
omission.under-causes 1 1.2
omission.under-lessons 0.8 0.4
omission.under-well -0.6 -0.6
omission.under-impact -1 -1.2
omission.under-actions -0.8 -1.2
omission.in-timeline -0.8 -0.6
omission.in-story 0 0.6
omission.elsewhere 0 -0.2
absence.safeguard 2.2 2.6
absence.near-safeguard 1.2 1.8
absence.knowledge 1.6 1
absence.resource 0.6 1.4
absence.means 0.8 1.6
absence.work 0.2 0
absence.artefact 0.2 -0.2
absence.machine -1 -0.8
absence.loss -2 -1.8
absence.evidence -1.6 -2
absence.plain-thing -0.6 -0.2
absence.people 0 0.8
absence.users -1 -0.6
absence.unknown -0.4 -1.2
absence.nothing -2 -0.6
absence.too-little 0.8 0.6
absence.at-hand 0.8 0.6
absence.needed -2.4 -3
absence.to-verb 0 -0.4
absence.repaired -2 -2.4
absence.seen -1 -1.6
absence.by-people 0.4 0.6
absence.by-users -1 -1.2
absence.by-machine 0 -1
absence.by-work 0 1
absence.watcher 3 3.6
absence.silent-machine -0.8 -1
absence.silent-other -0.4 -1
absence.checking 1 1.8
absence.happen -1 -1.8
absence.carries-safeguard 1 1.2
absence.to-machine -0.2 -0.2
absence.manner 0.6 0.4
absence.any -0.4 -0.4
absence.quoted -4 -4
absence.condition -5 -5
absence.after-if -1 -1
absence.advised -1.4 -2.6
absence.supposed -0.6 -1.4
absence.yet -2 -2
absence.still -0.4 -0.4
absence.picking-out -0.8 -0.8
absence.adding 0 0.6
absence.fragment 0.8 0.4
absence.asking -2 -2.8
absence.purpose -1.4 -1.8
absence.deliberate -2 -2
absence.lucky -1.2 -1.4
absence.avoided -1 -1.2
absence.exclusive -1 -1.2
absence.under-causes 1 1.8
absence.under-lessons 0.8 0
absence.under-well -0.6 -0.4
absence.under-impact -1 -1.6
absence.under-actions -0.8 -0.8
absence.in-timeline -0.8 -1.6
absence.in-story 0 0.6
absence.elsewhere 0 -0.2
was-caused -3
chain -4
cause.denied -9
cause.quoted -9
cause.whole 6
cause.linked 4
fix.elsewhere -9
fix.done -9
did-by-slip 4
was-done-by-slip 4
did-unmeant -3
slip-of-hand -3
blame.denied -9
blame.negated -9
blame.quoted -9
blame.picking-out -9
blame.thing -9
blame.people 6
blame.sorted -9
hindsight.denied -9
hindsight.negated -9
hindsight.quoted -9
hindsight.measuring -9
judgement.denied -9
judgement.negated -9
judgement.quoted -9
`),
};
