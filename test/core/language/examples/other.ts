/** Sentences of our own for the other categories. One sentence a line; all of them are read as parts of a story. */
export const OTHER = {
  'single-cause': {
    sees: `
The root cause was a worn belt.
Root cause: a worn belt.
We are still looking for the root cause.
Two root causes were named on the board.
The underlying cause was a worn belt.
The real cause lay in the contract.
Nobody asked for the true cause.
The primary cause was the new timetable.
The cause of the delay was a worn belt.
The cause was a loose wire.
The outage was caused by a worn belt.
This was caused by two trucks at once.
The incident stemmed from the new timetable.
The failure was caused by a full disk.
A worn belt caused 40 minutes of downtime.
It boils down to one worn belt.
The issue stems from a typo in the list.
`,
    leavesAlone: `
There was no single root cause.
A tired person is never a root cause.
There is no root cause to be found here.
There was no single cause.
The heat in the shed was caused by the sun.
The jam may have been caused by leaves.
The cause of the delay was unclear for an hour.
They walked for a good cause.
The rain caused some delay.
The roots of the tree had lifted the rail.
It caused a stir.
The belt led to the second hall.
Because of the rain the crew stayed in.
She came down the stairs.
"Root cause" is a word we avoid.
The wind may cause delays.
`,
  },
  'micro-fix': {
    sees: `
At four we agreed to make sure that it holds.
This ensures that the gate stays shut.
It must never again come to this.
We should add an alert on the belt.
Going forward, the depot calls first.
They just need to read the gauge.
People must be more careful with the crates.
The whole shift has to be retrained, so a refresher is due.
All we need is a second lamp.
We need to add a check for empty lists.
To prevent this, the gate was painted red.
Make sure the lamp is on.
It will not happen again.
More vigilance is asked of the night shift.
The fix is simple.
A quick win was found.
`,
    leavesAlone: `
She was sure of the second gauge.
It happened again at five.
She added sugar to the tea.
The train was going forward slowly.
He made tea for everyone.
The crew added a wagon.
The lamp was fixed on Friday.
He is a careful driver.
The course was refreshing.
She is insured.
The future is open.
They needed an hour.
The add-on was blue.
Never had the water been so high.
They went on without a word.
`,
  },
  blame: {
    sees: `
The report speaks of human error.
It was put down to operator error.
The wrong belt was stopped by mistake.
The list was sent out in error.
It was our mistake to trust the gauge.
We accidentally stopped the wrong belt.
The old timetable was accidentally deleted.
The clerk mistakenly closed the gate.
The second shift was at fault.
It was a careless change.
I broke the nightly run.
The driver made a mistake.
The crew was to blame.
They blamed the night shift.
User error, said the note.
The culprit was the new clerk.
The filter was most likely inadvertently removed in an upgrade.
Mistakes were made that night.
It was all my own fault.
Her second error was to trust the gauge.
The list was deleted by accident by a new intern, like an idiot.
`,
    leavesAlone: `
The crew found the culprit in the shed: a worn belt.
"Operator error" is never a root cause.
The page showed an error message.
The error rate rose at noon.
The job mistakenly took the second queue.
A change inadvertently reduced the pool.
Nobody is at fault here.
The fault lamp lit up.
Human operators watch the belt.
The server returned an error.
By chance the gate was shut.
The disk had a fault.
The test failed with three errors.
The pipe broke at noon.
The likely culprit was this class of bug.
A loose screw was to blame.
Mistakes are how one learns.
The main parachute opened accidentally.
The user saw an error.
We do not blame anybody.
`,
  },
  hindsight: {
    sees: `
In hindsight the gauge told it all.
In retrospect the plan was thin.
With the benefit of hindsight it looks simple.
The warning signs were there for weeks.
It was only a matter of time.
The crew obviously should have known.
The crew clearly failed that night.
The stop was predictable.
The call went out too late.
It took far too long to find the belt.
The alert was closed prematurely.
The crew misjudged the load.
We wrongly assumed a second belt.
It was a rash decision.
It was a poorly written timetable.
The new route was rushed.
The stop was entirely avoidable.
Poor planning left the depot alone.
`,
    leavesAlone: `
In July the depot was painted.
The sign at the gate is a warning.
It was not obviously worn.
The label is clearly printed on the box.
The name was too long for the field.
It was too late for the last train.
The sum was wrong by two letters.
The light in the shed was poor.
He rushed to the gate.
The water took an hour to rise.
Too many trucks came at once.
It takes an hour.
The clear sky helped.
The predictor ran at noon.
The belt had obviously worn through.
The pump was clearly restarted at nine.
It was clearly a large ship.
She looked back over her shoulder.
`,
  },
  normative: {
    sees: `
The second stop was inappropriate.
It was a bad decision to go on.
The crew violated the night procedure.
The wrong call was made at noon.
That choice was unacceptable.
Best practice was not followed.
Best practices were not followed that night.
The incident was mismanaged.
The crate was mishandled.
They did not follow the procedure.
The crew failed to follow the protocol.
It was done against the rules.
This is bad practice.
The site was non-compliant.
An improper key was used.
It was in violation of the contract.
`,
    leavesAlone: `
The wrong train came first.
The rules hang beside the gate.
The procedure has four steps.
It was a hard decision.
They followed the protocol.
A proper key was used.
The policy changed in spring.
The practice room is upstairs.
The choice was between two trucks.
The standard train has six wagons.
The rule is old.
He called the wrong number.
The decision fell at noon.
The process has no id.
We agreed on a protocol.
`,
  },
  'worn-label': {
    sees: `
The crew had lost situation awareness.
Loss of situational awareness was named.
It was complacency.
The night shift had become complacent.
Alert fatigue was the word of the day.
A communication breakdown between the depots.
There was a breakdown in communication.
It was a case of miscommunication.
Poor training was named.
It is tribal knowledge.
Human factors played a part.
They suffered from tunnel vision.
It was put down to inattention.
A lapse of attention at noon.
The normalisation of deviance had set in.
It was a perfect storm.
The teams work in silos, they say, but siloed is a label.
`,
    leavesAlone: `
The label on the belt was worn.
They talked about training for the spring.
The radio link was down.
She told the depot by radio.
The tunnel was closed.
The storm passed at noon.
The fatigue test of the beam is due.
The silo was full of grain.
Everybody could see the lamp.
The crew was tired after a double shift.
The factory makes labels.
He knows the old pumps.
The alert came at noon.
The culture of the yeast was fine.
He paid attention to the lamp.
`,
  },
  'shallow-metric': {
    sees: `
Our MTTR fell by a third.
MTTD was nine minutes.
The mean time to recovery rose.
The time to recover was 40 minutes.
The mean time between failures is a year.
We are back at four nines.
The incident count went down.
The number of incidents doubled.
Severity trends look good.
Time to detect: 9 minutes.
Time to resolve: 3 hours.
It has been 90 days without an incident.
The incident rate fell.
The average time to repair is an hour.
Availability was 99 percent.
`,
    leavesAlone: `
The train took 40 minutes.
It is time to leave.
They met nine times.
The mean level of the tank was two metres.
It took three hours to drain the tank.
The number of trucks doubled.
The rate of flow fell.
There was time to think.
The average truck carries ten crates.
Nine trucks came.
They counted the crates.
The severity of the winter surprised us.
The days were short.
It rained for 90 days.
He had time to drink his tea.
`,
  },
  'canonical-lesson': {
    sees: `
Lessons learned: watch the second belt.
The lesson learned is short.
The key takeaway is simple.
Key learnings from the night.
This is what really happened.
Here is what actually happened.
The real lesson is another one.
The moral of the story is plain.
The main takeaway concerns the gate.
The lesson is clear.
Our takeaways follow.
The biggest lesson was patience.
Lessons from the night.
A teachable moment, said the chief.
The real story is simpler.
`,
    leavesAlone: `
She learned to read the gauge from the night shift.
The music lesson was moved.
What happened next is in the log.
They told a story.
He took the key away.
The story begins at noon.
What the crew saw is told below.
The findings of the dig are in the museum.
We learned of it at noon.
It really rained.
He took a lesson on Friday.
The truck actually stopped.
The teacher came.
He learned that the gate sticks.
The takeaway food was cold.
`,
  },
  filler: {
    sees: `
N/A
n/a
TBD
TBC
To be determined
To be confirmed.
Filled in as per template.
Not applicable
Lorem ipsum dolor
None
Nothing to report
TODO
Same as above
See above
Coming soon
Owner: TBD
`,
    leavesAlone: `
The n-th train was on time.
The template hangs in the hall.
The date was confirmed by the depot.
Nothing moved for an hour.
None of the trucks moved.
See the board above the gate.
The list is to be found in the hall.
They came soon after.
He had much to report.
It is the same as before the war.
The rule is not applicable to trucks.
The unknown caller rang again.
Pending trucks wait at the gate.
To do this, he opened the gate.
The date is to be printed in bold on the label.
`,
  },
  opening: {
    sees: `
It turned out that the belt had two motors.
The reading made no sense.
To our surprise the gate was open.
We were not sure which gauge to trust.
It was hard to tell from the yard.
It was either the belt or the gate.
We decided to drain it first.
Only Tomas knew where the spare key hung.
She had seen this before.
Everyone knows that the gate sticks.
It has always worked that way.
By noon we had ruled out the belt.
It was a red herring.
At four we paged the depot.
It took a while to bring her up to speed.
The belt was drained by hand.
Luckily the second gate was shut.
It could have been worse.
The crew was confused by the two lamps.
They called in the old hand from the harbour.
`,
    leavesAlone: `
She turned the key.
The odd-numbered trains stop here.
She closed the gate at noon.
The sky was clear.
The weight was taken at the gate.
The key hung by the gate.
The course was full.
The rule hangs beside the gate.
The pages were numbered.
He shook her hand.
It happened at noon.
The truck left at nine.
The lamp was green.
The train has six wagons.
The depot opens at six.
`,
  },
} as const;
