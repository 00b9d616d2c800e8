/**
 * Sentences of our own: what each class of counterfactual must see, and what it must leave alone. One sentence a line.
 */
export const COUNTERFACTUAL = {
  'counterfactual-modal': {
    sees: `
The hull was not as dry as I would have liked.
The gatekeeper should have called the depot before opening the lock.
We should have rehearsed the cutover on the copy.
They shouldn't have drained both halves in one go.
The night shift shouldn’t have had to guess which key fits.
The pressure should not have been raised that fast.
Somebody should've rung the harbour office.
We should of asked the night crew first.
The new shelf ought to have been load-tested before Monday.
The nurse ought not to have been alone on the ward.
The batch could have been split into two smaller ones.
We could have waited for the morning crew.
A second pair of eyes could have caught the swapped label.
The ferry could've left ten minutes later without harm.
A rehearsal could easily have shown the missing bracket.
The pump could have been isolated from the main sooner.
That warning could have been given by the first gauge.
An earlier call might have saved the second truck.
A better label might have prevented the mix-up.
A dry run would have shown that the column is missing.
A lower ceiling would have stopped the import at once.
A canary would have caught this before the second region.
The old scheduler would've handled the leap second.
Draining first would have been safer.
Rolling forward would have meant another hour of waiting.
The right move would have been to leave the belt alone.
It would have been better to ask the depot.
Without that flag the stall wouldn’t have happened.
The extra replica would not have helped here.
Had we known about the second valve, we would have closed it.
Had the dispatcher looked at the board, the train would have waited.
Had they asked the night crew, the key was found at once.
Had I read the note to the end, I would have stopped.
If we had drained the belt first, the jam would have stayed small.
If the crew had seen the second gauge, they would have stopped.
If someone had rung the depot, the truck would have turned round.
If only the spare had been on the shelf.
The queue was supposed to empty itself at midnight.
Both pumps were supposed to be running.
The restore took far longer than it should have.
The load was twice what it should have been.
Files that should have been copied stayed where they were.
This should never have reached the second site.
With hindsight the contract should have been renewed in spring.
The doors should have closed when the sensor tripped.
The bill could have been lower by half.
The gate should never have been left to one clerk.
The cook could simply have called the dairy.
A second lamp could have shown the drift an hour before.
The crew might have noticed the smell had the hatch been open.
This would not have passed a second pair of eyes.
We would have seen it at once had the lamp been on the desk.
The sluice grew warmer than it should have.
The harvest was meant to be weighed twice.
The students were supposed to sign the list at the door.
What should have been a short stop became a long night.
It would have been wiser to wait for daylight.
With a longer rope the basket would have held.
The bakery could instead have used the spare oven.
If the mason had known of the crack, he would have propped the arch.
Had the list been kept up to date, the stranger would have been missed at once.
We could have asked the neighbours for a pump.
The order ought to have gone to both kitchens.
The label could have been printed in a second language.
They could have stopped the press after the first sheet.
The second key should not have hung beside the first.
`,
    leavesAlone: `
Every new shelf should have a label.
You should have a key before you begin.
Tables should have an index on the foreign key.
The client SHOULD have a retry limit.
We should have lunch at the canteen.
We should add a second gauge next week.
The depot should call first from now on.
The jam could have been caused by wet leaves.
The noise could have come from the attacker's own machine.
Some readers may have seen an old price for a minute.
Visitors could have been affected between noon and one.
Users would have seen an empty page.
Customers would have noticed slow pages in the evening.
The page could not have been the source of the heat.
On quiet nights the crew would have tea at four.
If the belt stops, call the depot.
If you have questions, ask the night crew.
If a valve has rusted, it must be replaced.
The pump would start by itself every morning.
The clerk could read the gauge from the door.
It might rain on Sunday.
She would like to thank the whole crew.
By noon we had restarted every worker.
The team had closed the gate by then.
The valve is supposed to open at four bar.
We would need a second truck for that.
This would be a good topic for spring.
Could you send the list to the depot?
Should the belt stop, press the red button.
An attacker could have read the notes of all depots.
The intruder would have been able to open every door.
It could have been worse.
The whole store could have been lost.
Had it been exploited, the hole would have exposed every key.
The warm weather may have helped.
The truck must have left at nine.
They can have the spare key tomorrow.
He will have finished by noon.
Nobody would say that it was easy.
The lock might be open.
The report should be ready on Friday.
"We should have stopped", said the sign in the play, "and so on" went the song.
By now the parcel should have arrived at the harbour.
If a visitor had opened the door, the bell would have rung.
The smoke could have come from the bakery.
The noise might have been a truck.
The reading may have been off by one.
Who would have thought that goats can swim?
An intruder might have taken the boat.
Guests would have found the door closed.
As soon as he had seen the light, he turned back.
If you have lost the key, ask at the gate.
The roof would have collapsed on everyone inside.
Had the dam failed, the valley would have been flooded.
Readers could have received the letter twice.
`,
  },
  'counterfactual-omission': {
    sees: `
Little did we know, the ferry had left.
We thought we had locked the gate, but we hadn't.
Why didn't we look at the gauge sooner?
Simply put, we failed to check the tide.
The steward did not walk round the deck before casting off.
The radiographer did not open the second envelope.
The night controller did not call out the wrong platform.
The guards did not hear the second whistle.
We did not stop the belt soon enough.
The clerk skipped the second stamp because the queue was long.
The handover left out the frozen valve.
The new height was left off the plan.
At no point did anyone ask about the third gauge.
It was not until the evening round that the nurse noticed the empty bag.
The crack was not discovered until the frost came.
The leak was noted but not worked on.
The request stayed in the tray untouched for a month.
Neither the old plan nor the new one was reviewed.
The treasurer had never tested the spare key.
The rule for night work was not followed.
The new shed was not added to the inspection list.
The pipes were not properly sized for the new mill.
Not having the second key at hand.
Not double checking the draught marks.
The letter to the depot was never sent.
We did not check the second belt.
The night shift didn't read the note on the board.
I did not think of leap days.
Our team never tested the restore.
The depot was not told about the new timetable.
The planners did not consider the ferry.
The design did not account for two trucks at once.
The script did not anticipate an empty list.
The crew failed to notice the second gauge.
The review failed to consider leap days.
Management failed to communicate the new shifts.
The failure to update the contact list cost an hour.
She forgot to close the inner gate.
The spare key was forgotten in the truck.
The second depot was overlooked in the plan.
We overlooked the small print on the crate.
An oversight in the timetable left the depot without a driver.
This was due to an oversight on our part.
We missed the second mirror in the plan.
The note about the valve was missed at the handover.
The change was not reviewed by the other shift.
The new route was never tested at night.
The certificate had not been renewed.
The contract hadn't been read by anybody.
The runbook was not updated after the move.
The alarm plan was not communicated to the night shift.
The rollback had not been rehearsed.
The warning was not taken seriously by the planners, and the risk was not considered.
The incident was not declared until noon.
Nobody noticed the second gauge.
No one realised that the gate was open.
Nobody was watching the belt at four.
No one had told the depot.
We were not aware of the second mirror.
The depot was unaware of the new timetable.
The crew were not trained on the new pump.
They closed the gate without checking the inner one.
The belt was moved without informing the depot.
The leak went unnoticed for a week.
The drift remained undetected until spring.
The engineers neglected to inform the ward.
Our staff had not been briefed.
The clerk ignored nothing, but the vendor did not inform us of the change.
The step was not documented anywhere.
The migration plan did not include the archive.
I didn't realise that both lamps share one fuse.
The authors did not expect a negative weight.
Not realising that the pump was on, he opened the valve.
Alarm not acknowledged until ten past four.
None of the planners spotted the second track.
Nobody on the night shift had opened that valve before.
The belt ran for hours before anyone noticed.
The crate was sent off without being weighed and without anybody checking the label.
We never got round to replacing the lamp.
The night crew had not been told about the new timetable.
The gauge was read but not investigated.
The old keys were never revoked.
No one from the harbour office was informed.
Failing to close the tank first led to a spill.
The gate was left unattended at noon.
The baker did not write down the new recipe.
The mason did not measure the second beam.
We did not edit the list after the move.
The pilot never briefed the second diver.
Nobody asked the night nurse.
None of the organisers had read the weather report.
No one in the kitchen knew how to close the valve.
No one had thought of the second tide.
The committee had not agreed on a date.
The coach had not told the parents.
The ropes were not inspected before the climb.
The spare lamp had not been charged.
The new bolt was never tightened.
The plan was not shared with the ferry crew.
The warning letter was left unopened for a week.
The list was not kept up to date.
The old rule had never been questioned.
The new door had not been painted after the repair.
Not told about the change, the clerk sent the parcel to the old depot.
The cutover was done without telling the harbour.
The crew went out without checking the tide.
We missed the note in the margin.
The surveyor missed the crack below the paint.
The second tank was missed during the inspection.
Three of the guides were not aware of the closed path.
The bus driver was unfamiliar with the new route.
The team had no idea that the pump shared a fuse.
We failed to plan for rain.
The design did not take the wind into account.
The failure to label the jars led to the mix-up.
The steward neglected to count the life vests.
The gardeners had yet to agree on a watering plan.
The clerk ignored the second letter.
The porter skipped the last round.
The leak went unreported for two days.
It was not until supper that anybody noticed the smell.
We did not know that the two pumps share a pipe.
The builder did not follow the drawing.
The translation was not proofread.
We did not make a copy of the seating plan.
The harness was not properly adjusted.
They also failed to properly brief the second crew.
They were not expecting a second wave.
By not checking the tank we carried the salt over.
The handover note did not mention the broken lamp.
`,
    leavesAlone: `
The pilot soon lost sight of the coast.
The old lamp was sorely missed.
Oh, and I forgot, bring a lamp.
Never run two belts at a time.
We go on where we left off the last time.
The captain did not override the interlock.
The mate did not cut the rope, in order to keep the boat in sight.
Boats that were not upgraded lay still for a day.
The second feeder (an old one) did not close.
We did not replace the belt yet, as the spare is on its way.
We keep a list to avoid that a stamp is forgotten.
The sorter skipped the empty rows.
A thief bypassed the lock.
It was not until noon that the ferry arrived.
The value was never read after the start.
The pump did not start.
The server did not respond within a minute.
The service was not able to reach the store.
The request was not routed to the mirror.
The packet did not arrive.
The worker did not pick up the job.
The parser failed to read the new line.
The node failed to start after the update.
Backups failed to come online.
The cache did not return a value.
The process never finished.
The disk was not mounted.
The restart did not help.
This did not fix the problem.
The reboot did not resolve the alarm.
We did not lose any letters.
We did not see any other effect.
The crew did not find the leak at first.
We have not seen this again.
The release has not been published yet.
The cause is not yet known.
The parts have not yet arrived.
The fix has not been released yet.
No one was able to open the gate.
Nobody was hurt.
No one quite knows the reason.
Users did not notice the change.
Customers were not affected.
Most visitors did not notice anything.
We are not aware of any letters that went astray.
The validator missed three slots.
The node missed two heartbeats.
Two votes were missed by the validator.
Do not restart the pump while the belt runs.
Never open both gates at once.
If the lamp does not light, call the depot.
If they do not match, throw both away.
The field is not required.
The value was not set by the client.
The table was not locked.
The board has oversight of all three depots.
The train did not stop at the second platform.
The attacker did not gain access to the store.
The mail was not delivered.
The order was not read by older readers of the gate.
The change did not require a restart.
We have not yet decided whether to keep the lamp.
The timetable was not updated by the scheduler.
The job did not pick up the new list.
Nobody reported any trouble.
None of the pumps were reachable.
The lamp did not go out.
Data was not lost.
The pump did not start on the second try.
The lift did not move for an hour.
The mill did not run on Sunday.
The valve has not been opened since.
The parcel was not delivered until noon.
The lamp did not light up.
The letters were not sorted by the machine.
The message was not sent to the second tower.
The packets were not forwarded by the old switch.
The second file was not loaded at startup.
Guests did not notice the change.
Some visitors were not able to open the door.
The thief did not find the key.
We have not moved the second shelf yet.
We did not need the spare truck.
We did not lose a single parcel.
The bridge was not damaged.
Nobody was hurt in the fall.
No one could open the gate for an hour.
If the clerk does not sign, the parcel stays.
Unless the lid is not closed, the alarm stays quiet.
Do not open the lid while the drum turns.
You do not need a key for this gate.
The bell does not ring at night.
To make sure that no step is forgotten, we keep one list.
The old map is not used any more.
Her train was missed by a minute, she said with a smile.
The counter did not reach ten.
The price was not changed that day.
Luckily nobody was in the shed.
The crew deliberately did not open the hatch.
We did not want such a long goodbye.
The path is not known to tourists.
Boxes that were not labelled went to the attic.
The scheduler has not picked up the job.
`,
  },
  'counterfactual-absence': {
    sees: `
Our alarm for the mill is not loud enough.
Night drills not in place.
The valve gauge was not reporting when the pressure fell, and the alarm was not firing.
We had no method of preventing the overflow.
There is minimal logging on the old belt.
The night test did not catch it.
There was no alert on the second belt.
No runbook for the night shift.
There were no tests for leap days.
There is no checklist for the handover.
There wasn't any review of the new timetable.
The depot had no backup of the ledger.
We had no visibility into the queue.
The team had no training on the new pump.
Lack of monitoring on the second belt.
A lack of documentation slowed the crew down.
Due to a lack of time the rehearsal was dropped.
The absence of a second check let it through.
The depot lacked a checklist for the night.
Our dashboards lack any view of the mirror.
The team, lacking experience with the new pump, waited.
Missing health checks on the new belt.
A missing validation let the empty list in.
Alerting for the new belt was missing.
The safeguard was absent on the old line.
Insufficient testing of the night route.
There was insufficient capacity in the second depot.
Inadequate review of the crate list.
Not enough monitoring on the mirrors.
There was not enough time for a rehearsal.
The new belt went live without monitoring.
It was changed without a second review.
The list was shipped without any validation.
We did not have a runbook for this.
The system did not have rate limiting.
The old depot doesn't have any alerting.
We didn't have enough staff on that night.
The nightly test did not catch the swapped column.
Our alerts never fired.
The review did not catch the wrong unit.
Monitoring failed to detect the drift.
The health check did not flag the second pump.
Our test suite did not cover leap days.
The linter didn't warn about the empty list.
The swapped column was not caught by the nightly run.
The drift wasn’t detected until noon.
No alarm was configured for the second tank.
Rate limiting was not in place.
Nothing alerted us to the rising water.
Too little training on the new truck.
There was no clear owner for the mirror.
The review process was insufficient.
No guardrails against running it twice.
There was limited redundancy, and the archive had no safeguards.
There was no lamp check before the shift.
There was no second pair of eyes on the order.
No written handover between the two kitchens.
No buddy check before the dive.
No spare rope on board.
The boat had no fire extinguisher.
The school had no list of phone numbers.
The hall did not have enough exits signed.
The club lacked trained guides.
Lack of training for the new crane.
Lack of time before the opening.
A missing guard rail on the upper deck.
The briefing was incomplete and the checklist was outdated.
The instructions were not clear enough for the night shift.
Insufficient rest between two flights.
Too few guides for two groups.
Not enough light at the rear gate.
The plan for rain did not exist.
The second alarm was not switched on because the alarm panel was not installed.
A rule for strong wind was not in place.
The smoke detector did not sound.
The inspection did not catch the loose bolt.
The checklist did not cover the rear hatch.
Our drill never tested the second exit.
The mistake was not caught by the proofreading.
Nothing warned the driver of the soft ground.
Nothing stopped the belt when the gate opened.
There was no way to see the level from the deck.
We had no means of reaching the second boat.
The crane was used without a spotter, without a permit and without supervision.
The oven ran without a thermostat check.
The safety briefing was inadequate.
The margin was too small to absorb a delay.
There was little oversight of the night work.
The limit was set too high for the old bridge.
Communication between the two halls was lacking.
`,
    leavesAlone: `
The crew had no choice but to row.
They rang twice, to no avail.
There is no guarantee that the ferry comes.
I have no clue what the new word means.
The crew wasted no time on tests.
The stop resulted in missing metrics.
Belts should not be moved without a review first.
It is hard to tell them apart without a checklist.
We will look into the missing alerts and identify them.
The bug was there since the first test but had never surfaced.
The brakes were not working.
No data was lost.
No action is required.
No customers were affected.
There was no train on Sunday.
No letters arrived before noon.
There is no such file.
The store had no free space.
There were no errors in the log.
There were no other reports.
Two letters were missing from the bag.
The record was missing a column.
The index was missing on the new table.
The file was absent from the crate.
There was not enough sugar in the tea.
The disk had insufficient space.
The answer had insufficient content.
The train ran without delay.
Without a stamp, a letter can come back.
Without a fix the lock could be opened by anyone.
It went on without trouble.
We did not have rain that week.
The gate does not have a handle.
The node did not have the latest block.
The brake did not stop the train.
The parser did not detect the new line.
The router did not forward the packet.
The proxy did not report any error.
Add missing alerts for the second belt.
We added the missing tests on Friday.
Fixed missing labels on the crates.
There is no lack of stairs in the old depot.
The site lacks sunlight in winter.
There is no need to restart.
No further comments.
No longer used.
There was no way to open the gate from inside.
There was no evidence of intruders.
There is no reason to worry.
The lamp was not in place.
The chair was not available.
There was no rain and no wind.
No impact on other depots.
We saw no unusual traffic on the bridge.
The tests passed without errors.
None of the trucks was hurt.
They have no children.
There was no answer from the store.
There was no rain on Saturday.
No guests were harmed.
No parcels were lost.
There was no sign of a break-in.
There were no complaints from the neighbours.
No money was spent on the second day.
No further stops are planned.
The band had no drummer that night.
The soup had no salt.
The mill has no windows on the north side.
Guests without a ticket wait outside.
Boats without a licence may not enter.
Never climb without a helmet.
No climb should begin without a briefing.
Without the help of the neighbours we would have been lost.
The shop did not have red paint.
The second door does not have a handle.
The missing parcel was found at noon.
He reported the missing sign.
We will add the missing check next week.
The pump did not stop.
The gate did not open for the truck.
The river did not rise any further.
The barrier was not damaged.
There is no need for a second gate.
There was no doubt about the colour.
If there is no alarm, call the porter.
No news is good news.
`,
  },
} as const;
