import type { Rule } from '../../rule';

const WHY = 'It describes a past that did not happen, and the one that did stays unexplained.';

/** Unreal modals: *should have*, *could have*, *would have*, *had we …*, *if only*, *was supposed to*. */
export const MODAL_RULES: readonly Rule[] = [
  {
    id: 'modal-should',
    category: 'counterfactual-modal',
    because: 'measures what happened against what should have happened.',
    why: WHY,
    questions: [
      'What were people responding to at that moment?',
      'What could {person} see that made that step look sensible?',
      'What did {system} show that made the next step look sensible?',
    ],
    flag: [
      'The on-call engineer ‹should have paged› the storage group at nine.',
      'We ‹shouldn’t have restarted› both halves together.',
      'The cutover ‹ought to have been rehearsed› on a copy.',
    ],
    leaveAlone: [
      'Every new queue should have an owner before it goes live.',
      // *Ought to* and *should* of what is still to do measure no past.
      'Someone ought to write this down.',
      'We should have lunch before the meeting.',
      'You should have received a mail with the new address.',
    ],
  },
  {
    id: 'modal-could',
    category: 'counterfactual-modal',
    because: 'tells of something that could have been done and was not.',
    why: WHY,
    questions: [
      'Which options were in sight at that moment?',
      'What did {person} expect the step that was taken to do?',
      'How would somebody standing there have come across the other way?',
    ],
    flag: [
      'A smaller batch ‹could have kept› the ledger in step.',
      'The handover ‹could have been smoother›.',
      'They ‹might have avoided› the second restart by waiting.',
    ],
    leaveAlone: [
      'The spike could have been caused by the nightly report.',
      'Some readers may have seen an old price.',
      'It could not have been the new cable.',
      'It could have been either of the two gauges.',
    ],
  },
  {
    id: 'modal-would',
    category: 'counterfactual-modal',
    because: 'tells how it would have gone in a past that was not.',
    why: WHY,
    questions: [
      'What did people lean on in its place?',
      'What spoke against that way at the time, or kept it out of sight?',
      'What is the thinking behind this idea? It may deserve a place among the parked ones.',
    ],
    flag: [
      'A dry run ‹would have shown› the missing column.',
      'Draining first ‹would have been safer›.',
      'The stall ‹wouldn’t have happened› on the old scheduler.',
    ],
    leaveAlone: [
      'On most nights the job would run before two.',
      'Visitors would have seen a blank page for a minute.',
      'We would like to thank the night shift.',
    ],
  },
  {
    id: 'modal-had',
    category: 'counterfactual-modal',
    because: 'imagines that somebody had acted in another way.',
    why: WHY,
    questions: [
      'What was done at that point?',
      'What was known to {person} just then?',
      'What made the path that was taken the obvious one?',
    ],
    flag: [
      '‹Had we known› about the second mirror, the night was shorter.',
      '‹Had the dispatcher called› the depot, the train would have waited.',
      'It would be over by noon ‹had anyone looked› at the gauge.',
    ],
    leaveAlone: ['By noon the team had restarted every worker.', 'The crew had the spare pump ready.'],
  },
  {
    id: 'modal-if-had',
    category: 'counterfactual-modal',
    because: 'explains what happened by a condition that was not met.',
    why: WHY,
    questions: [
      'How had things come to be the way they were?',
      'Who knew of this condition?',
      'What did {person} go by at the time?',
    ],
    flag: [
      '‹If only› the old gauge still hung there.',
      'It stays small ‹if we had drained› the belt first.',
      '‹If the team had seen› the note, they would have waited.',
    ],
    leaveAlone: ['If the queue has grown past a million, call the depot.', 'If you had a session open, sign in again.'],
  },
  {
    id: 'modal-supposed',
    category: 'counterfactual-modal',
    because: 'sets what was intended against what took place.',
    why: 'The gap between work as it was imagined and as it was done is worth a look from both sides.',
    questions: [
      'How does it go on an ordinary day?',
      'Where did the idea of how it was meant to work come from?',
      'Whom did {system} surprise here?',
    ],
    flag: ['The nightly copy ‹was supposed to› leave a spare.', 'Two people ‹were supposed to› sign the change.'],
    leaveAlone: ['The valve is supposed to open at four bar.', 'It is supposed to rain tomorrow.'],
  },
];
