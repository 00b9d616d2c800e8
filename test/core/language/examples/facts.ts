/**
 * For every fact a sentence of our own in which it holds (+), and one in which it does not (-). Facts about the clause
 * are the same for each family and stand here once; those about sections have a test of their own.
 */
export const FACT_SENTENCES = `
modal.people
  + We should of asked the night crew first.
  - It could have been worse.
modal.users
  + Users would have seen an empty page.
  - It could have been worse.
modal.attacker
  + An intruder might have taken the boat.
  - It could have been worse.
modal.machine
  + Both pumps were supposed to be running.
  - If only the old gauge still hung there.
modal.this
  + It could have been worse.
  - Never had the water been so high.
modal.pronoun
  + They shouldn't have drained both halves in one go.
  - It could have been worse.
modal.negated
  + It could not have been the new cable.
  - It could have been worse.
modal.guess
  + The noise might have been a truck.
  - It could have been worse.
modal.able
  + The intruder would have been able to open every door.
  - It could have been worse.
modal.help
  + An intruder might have taken the boat.
  - It could have been worse.
modal.harm
  + The whole store could have been lost.
  - It could have been worse.
modal.undergo
  + Users would have seen an empty page.
  - It could have been worse.
modal.work
  + An intruder might have taken the boat.
  - It could have been worse.
modal.better
  + Draining first would have been safer.
  - It could have been worse.
modal.worse
  + It could have been worse.
  - Never had the water been so high.
modal.would-follows
  + Had I read the note to the end, I would have stopped.
  - It could have been worse.
modal.adjective
  + Every shed should have automated doors.
  - Every shed should have been locked.
modal.about-now
  + By now the parcel should have arrived at the harbour.
  - It could have been worse.
modal.received
  + You should have received a mail with the new address.
  - It could have been worse.
modal.of-people
  + It stays small if we had drained the belt first.
  - It could have been worse.
modal.of-users
  + If a visitor had opened the door, the bell would have rung.
  - It could have been worse.
modal.opening
  + Had I read the note to the end, I would have stopped.
  - It could have been worse.
modal.question-word
  + We would have seen it at once had the lamp been on the desk.
  - It could have been worse.
modal.wondering
  + He asked if we had seen the lamp.
  - Yet if we had seen the lamp, we would have stopped.
modal.freely
  + It would have been better to ask the depot.
  - It could have been worse.
modal.measured
  + The pump could have been isolated from the main sooner.
  - It could have been worse.
modal.quoted
  + "We should have stopped", said the sign in the play, "and so on" went the song.
  - It could have been worse.
omission.own-voice
  + We do not blame anybody.
  - Nobody was hurt.
omission.people
  + The team hadn’t told the depot.
  - Nobody was hurt.
omission.users
  + Users did not notice the change.
  - Nobody was hurt.
omission.attacker
  + A thief bypassed the alarm.
  - The node missed two heartbeats.
omission.machine
  + The pump did not stop.
  - Nobody was hurt.
omission.counted
  + The packet did not arrive.
  - Nobody was hurt.
omission.artefact
  + The process never finished.
  - Nobody was hurt.
omission.safeguard
  + Our alerts never fired.
  - Nobody was hurt.
omission.this
  + This did not fix the problem.
  - Nobody was hurt.
omission.to-this
  + It was not obviously worn.
  - Data was not lost.
omission.pronoun
  + They did not follow the procedure.
  - Nobody was hurt.
omission.name
  + Hooli did not notice the change.
  - Nobody was hurt.
omission.unknown
  + The lamp did not go out.
  - Nobody was hurt.
omission.to-people
  + Our staff had not been briefed.
  - Data was not lost.
omission.to-users
  + Customers were not affected.
  - Data was not lost.
omission.to-work
  + The barrier was not damaged.
  - Data was not lost.
omission.to-artefact
  + Best practice was not followed.
  - Data was not lost.
omission.to-machine
  + The disk was not mounted.
  - Data was not lost.
omission.to-measured
  + The price was not changed that day.
  - Data was not lost.
omission.mind
  + We failed to plan for rain.
  - Nobody was hurt.
omission.opinion
  + I did not think of leap days.
  - Nobody was hurt.
omission.design-mind
  + No one had thought of the second tide.
  - Nobody was hurt.
omission.duty
  + No one had told the depot.
  - Nobody was hurt.
omission.human-duty
  + The pilot never briefed the second diver.
  - Nobody was hurt.
omission.machine-duty
  + No one had told the depot.
  - Nobody was hurt.
omission.act
  + The pump did not stop.
  - Nobody was hurt.
omission.choice
  + The pump did not stop.
  - Nobody was hurt.
omission.by-hand
  + We did not check the second belt.
  - Nobody was hurt.
omission.checking
  + We did not check the second belt.
  - Nobody was hurt.
omission.perceive
  + We have not seen this again.
  - Nobody was hurt.
omission.answer
  + The process never finished.
  - Nobody was hurt.
omission.befall
  + The pump did not start.
  - Nobody was hurt.
omission.undergo
  + The pump did not start.
  - Nobody was hurt.
omission.happen
  + A backup did not exist.
  - Nobody was hurt.
omission.harm
  + We did not lose any letters.
  - Nobody was hurt.
omission.restraint
  + We do not blame anybody.
  - Nobody was hurt.
omission.light
  + No one had told the depot.
  - Nobody was hurt.
undone.mind
  + The cause is not yet known.
  - Data was not lost.
undone.know
  + The cause is not yet known.
  - Data was not lost.
undone.duty
  + Our staff had not been briefed.
  - Data was not lost.
undone.human-duty
  + Our staff had not been briefed.
  - Data was not lost.
undone.machine-duty
  + Best practice was not followed.
  - Data was not lost.
undone.act
  + The disk was not mounted.
  - Data was not lost.
undone.by-hand
  + The old keys were never revoked.
  - Data was not lost.
undone.checking
  + The new route was never tested at night.
  - Data was not lost.
undone.inform
  + Our staff had not been briefed.
  - Data was not lost.
undone.processed
  + Data was not lost.
  - The table was not locked.
undone.slip
  + Two warnings were skipped.
  - Data was not lost.
omission.unknown-verb
  + Nobody was hurt.
  - The pump did not stop.
omission.no-verb
  + The crew did not because of the rain.
  - The crew did not call.
omission.then-mind
  + No one had thought of the second tide.
  - Nobody was hurt.
omission.then-work
  + No one had told the depot.
  - Nobody was hurt.
omission.carries-safeguard
  + Nobody noticed the second gauge.
  - Nobody was hurt.
omission.carries-machine-object
  + The node missed two heartbeats.
  - A thief bypassed the alarm.
omission.after-if
  + If the lamp went out in the night, the crew did not notice.
  - The crew did not notice.
omission.advised
  + You must know that nobody checked it.
  - Nobody checked it.
omission.yet
  + The crew had not checked the gauge yet.
  - The crew had not checked the gauge.
modal.plain-had
  + The old depot had a key painted red.
  - Had we known about the second mirror, the night would have been short.
omission.ending
  + We did not check.
  - We did not check the gauge.
omission.late
  + When the second truck of that long night came in at the lower gate, we did not check it.
  - We did not check the gauge.
omission.outcome
  + The new lamp did not help.
  - We did not help the second crew.
absence.still
  + There was still no key.
  - There was no key.
omission.supposed
  + It may be that nobody noticed a missing jar.
  - Nobody noticed a missing jar.
omission.picking-out
  + Boats that were not painted lay still.
  - The boats were not painted.
absence.fragment
  + No key for the lower gate.
  - They had no key for the lower gate.
absence.then-act
  + No lid was closed that week.
  - No lid was in the shed that week.
absence.then-harm
  + No boxes were damaged that week.
  - No boxes were closed that week.
hindsight.owner-unknown
  + The forecast underestimated the gusts, and the lamp misread the tide.
  - We underestimated the gusts.
omission.purpose
  + To save time the crew did not check the gauge.
  - The crew did not check the gauge.
omission.lucky
  + Luckily nobody checked the gauge.
  - Nobody checked the gauge.
omission.exclusive
  + Only the night crew did not check the gauge.
  - The night crew did not check the gauge.
absence.avoided
  + We bake twice to avoid a lack of bread.
  - There was a lack of bread.
omission.any
  + We do not blame anybody.
  - Nobody was hurt.
omission.asked
  + I have no clue what the new word means.
  - A thief bypassed the alarm.
omission.measured
  + We did not stop the belt soon enough.
  - Nobody was hurt.
omission.manner
  + The harness was not properly adjusted.
  - Data was not lost.
omission.by-machine
  + The value was not set by the client.
  - Data was not lost.
omission.said-of-nobody
  + Nobody was hurt.
  - The pump did not stop.
omission.condition
  + If they do not match, throw both away.
  - Nobody was hurt.
omission.advised
  + It must never again come to this.
  - Nobody was hurt.
omission.yet
  + The cause is not yet known.
  - Data was not lost.
omission.asking
  + Check the belts that were not oiled.
  - The belts were not oiled.
omission.purpose
  + To make sure that no step is forgotten, we keep one list.
  - A thief bypassed the alarm.
omission.deliberate
  + The crew deliberately did not open the hatch.
  - Nobody was hurt.
omission.lucky
  + Luckily the mill was not opened.
  - The mill was not opened.
omission.exclusive
  + The only gate we did not check was the third.
  - We did not check the gate.
absence.safeguard
  + A backup did not exist.
  - The lamp was not in place.
absence.near-safeguard
  + No spare rope on board.
  - No data was lost.
absence.knowledge
  + Lack of training for the new crane.
  - No data was lost.
absence.resource
  + Lack of time before the opening.
  - No data was lost.
absence.means
  + We had no method of preventing the overflow.
  - No data was lost.
absence.artefact
  + No letters were lost.
  - No data was lost.
absence.machine
  + There is no such file.
  - No data was lost.
absence.loss
  + No data was lost.
  - No parcels were lost.
absence.evidence
  + There were no other reports.
  - No data was lost.
absence.people
  + Too few guides for two groups.
  - No data was lost.
absence.users
  + No customers were affected.
  - No data was lost.
absence.unknown
  + No parcels were lost.
  - No data was lost.
absence.nothing
  + There was not enough sugar in the tea.
  - A backup did not exist.
absence.too-little
  + Too few guides for two groups.
  - No data was lost.
absence.at-hand
  + There was no plan available.
  - There was no plan.
absence.needed
  + No data was lost.
  - The soup had no salt.
absence.to-verb
  + There is no need to restart.
  - No data was lost.
absence.to-guard
  + There was no rule to prevent a second start.
  - There was no rule for a second start.
absence.repaired
  + Fixed missing labels on the crates.
  - No data was lost.
absence.seen
  + The crew wasted no time on tests.
  - No data was lost.
absence.by-people
  + He reported the missing sign.
  - No data was lost.
absence.by-users
  + The thief did not find the key.
  - The pump did not stop.
absence.by-machine
  + The reading made no sense.
  - No data was lost.
absence.by-work
  + The process has no id.
  - No data was lost.
absence.watcher
  + Our alerts never fired.
  - The pump did not stop.
absence.silent-machine
  + The pump did not stop.
  - Our alerts never fired.
absence.silent-other
  + The brakes were not working.
  - The pump did not stop.
absence.checking
  + We did not check the second belt.
  - The pump did not stop.
absence.happen
  + The alarm did not work.
  - The pump did not stop.
absence.carries-safeguard
  + The crew failed to notice the second gauge.
  - The pump did not stop.
absence.manner
  + The tank was not properly covered.
  - The tank was not covered.
absence.any
  + The proxy did not report any error.
  - The pump did not stop.
cause.denied
  + A tired person is never a root cause.
  - Root cause: a worn belt.
cause.quoted
  + "Root cause" is a word we avoid.
  - Root cause: a worn belt.
cause.whole
  + The delay was caused by a worn belt.
  - The jam may have been caused by leaves.
cause.linked
  + The belt wore, which led to dust, which in turn caused the stop, which led to the delay.
  - Root cause: a worn belt.
fix.done
  + The crew drained the tank to ensure the valve held.
  - We must ensure the valve holds.
blame.denied
  + It was never human error.
  - It was human error.
blame.negated
  + Nobody is at fault here.
  - The crew was to blame.
blame.quoted
  + "Operator error" is never a root cause.
  - The crew was to blame.
blame.picking-out
  + The clerk that accidentally deleted the list rang.
  - The clerk accidentally deleted the list.
blame.thing
  + The router picked the wrong path.
  - She mistyped the number of the gate.
blame.people
  + She mistyped the number of the gate.
  - The router picked the wrong path.
blame.near-people
  + The culprit was the new clerk.
  - The culprit was a worn belt.
blame.now
  + It is human error.
  - It was human error.
blame.avoided
  + We lock it to avoid human error.
  - It was human error.
blame.sorted
  + The jar was mistakenly marked as full.
  - The jar was mistakenly emptied.
hindsight.denied
  + It was not a foolish decision.
  - It was a foolish decision.
hindsight.negated
  + It was not obviously worn.
  - This is bad practice.
hindsight.quoted
  + He wrote “it was obviously worn” and left.
  - It was obviously worn.
hindsight.measuring
  + The pump was taking too long.
  - The crew took too long.
hindsight.people
  + The crew misjudged the load.
  - The scale misjudged the load.
hindsight.now
  + The call is too late.
  - The call was too late.
hindsight.thing
  + The server underestimated the load.
  - The crew underestimated the load.
judgement.denied
  + It was no alert fatigue.
  - It was alert fatigue.
judgement.negated
  + It was not really inappropriate.
  - It was inappropriate.
judgement.quoted
  + “Alert fatigue” was written on the board, “again”.
  - Alert fatigue was written on the board.
`;
