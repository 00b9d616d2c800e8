/**
 * Where a fact begins and ends: further sentences in which it holds (+), and such as come near and in which it does not
 * (-). Each line names what decides there: who acts, how the frame lies, what is absent.
 */
export const FACT_EDGES = `
absence.machine
  - There was a lack of pumps.
  - The pump did not stop.
absence.unknown
  - We never had any before.
  - There was a lack of lanterns.
absence.then-act
  + No gauge was ever really then inspected.
  - No gauge was ever really then also inspected.
  - The alarm that did not ring was checked twice.
absence.then-harm
  - The alarm that did not ring was lost.
absence.by-users
  + Users had no key.
absence.by-machine
  + The pump had no key.
  + \`mill\` had no key.
  - The pump did not stop.
absence.by-work
  + The plan had no owner.
  - The plan did not catch it.
absence.watcher
  + The railing did not stop the cart.
  + The plan did not catch it.
absence.silent-machine
  + \`mill\` did not stop.
  + The reading did not alert anybody.
  - The pump had no key.
absence.silent-other
  + They did not alert anybody.
  + Hooli did not stop the cart.
  + Never alerted.
absence.checking
  - Limited light reached the deck.
blame.thing
  + It picked the wrong path.
  + The reading picked the wrong path.
  + The plan picked the wrong path.
  + \`mill\` picked the wrong path.
  + The page picked the wrong path.
  + The alarm picked the wrong path.
  + The tool picked the wrong path.
  + The thief picked the wrong lock.
  + The visitor picked the wrong gate.
  + Hooli picked the wrong path.
blame.picking-out
  - That careless note was read twice.
blame.now
  - The crew is to blame.
blame.sorted
  - The crew mistakenly marked the jar as full.
cause.whole
  + This was caused by rust.
  + This behaviour is caused by rust.
  + The crew found this was caused by rust.
  + The outage of the long night was caused by rust.
  - This design flaw stemmed from rust.
  - The outage was long. The smell was caused by rust.
  - The outage, which led to dust, was short.
hindsight.measuring
  - The crew having poorly planned the night slept.
hindsight.owner-unknown
  + Hooli misread the sign.
  + The page misread the sign.
  + The alarm misread the sign.
  + The tool misread the sign.
  + Visitors misread the sign.
  + The thief misread the sign.
hindsight.people
  - The crew made a poor decision.
hindsight.thing
  + \`mill\` underestimated the load.
  + The reading underestimated the load.
  - The pump was poorly built.
modal.machine
  + \`mill\` should have stopped.
  + The price should have dropped.
modal.harm
  - The old lamp should have failed first.
modal.would-follows
  + If we had drained the belt, it would be dry.
  - We should have stopped, and it would be over.
modal.adjective
  - Every shed should have limited the rain.
  - Every shed should have improved.
  - We should have automated doors.
modal.about-now
  - It could already have been worse.
modal.of-people
  - You had the old lamp painted.
  - If the lamp had failed we would have slept.
  + Had we known, it would be dry.
  - Should we have called?
modal.of-users
  + Had a visitor called, it would be dry.
  - Had we known, it would be dry.
  - If the visitor rang, the bell could have rung.
  - The visitor said it should have rung.
  - The visitor would have rung.
modal.opening
  + He wrote “had we known, it would be dry” on it.
  - Should we have called?
modal.wondering
  - As should have been clear, the lamp was red.
omission.own-voice
  - Our pump did not stop.
omission.machine
  + \`mill\` did not stop.
omission.artefact
  + The clearance did not arrive.
omission.to-users
  + The thief was not seen.
omission.to-work
  + The plan was not reviewed.
omission.to-machine
  + \`mill\` was not restarted.
omission.design-mind
  - We did not account for rain.
omission.choice
  + The pump failed to stop.
  + The crew did not stop.
  - The crew failed to stop the belt.
omission.perceive
  + Nobody saw the drift.
  - The pump did not see the drift.
omission.befall
  - Nobody found the key.
omission.undergo
  - Nobody received the note.
omission.happen
  - Nobody came.
omission.outcome
  - Nobody solved it.
omission.no-verb
  + The crew did not previously.
  - The plan was not followed through.
omission.unknown-verb
  + It was not glorbed.
cause.linked
  - It caused dust. It caused soot. It rained, which led to mud.
  - It rained, which led to mud. It caused dust and caused soot.
fix.done
  - We drained the tank and ensure it holds.
  - We drained the tank, and to ensure it holds we wait.
  - The crew slept to ensure the valve held.
  - Review the policy to ensure it holds.
omission.deliberate
  - The crew decided on a red lamp and did not check it.
absence.to-verb
  + There is no lantern to carry.
  - There was no key we use.
  - There is no guard to the left.
modal.freely
  - The day could have gone a bit better.
absence.too-little
  - It was hard enough to cross without a rope.
absence.nothing
  + We never had any before.
omission.measured
  - We did not check it properly that night.
  - We did not check enough of it.
omission.by-machine
  + The value was not set by \`mill\`.
modal.question-word
  + It would help had we known.
  - Had we known, it would be dry.
omission.then-work
  - We did not paint a tested lamp.
  - We did not think of alerts that night.
cause.denied
  + There was no single root cause.
  + There was no one root cause.
  + There was no true root cause.
  + The belt was not the root cause.
  - The crew did not mend the root cause.
blame.denied
  + It was no “human error”.
hindsight.denied
  + The pump was not obviously broken.
absence.fragment
  + On board: no key.
absence.quoted
  - They had no “red key” on board.
omission.asking
  + Also check the belts that were not oiled.
  + Check why belts failed to stop.
  - Do not oil the belts.
  - Plan was that we did not stop.
`;
