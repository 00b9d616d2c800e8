import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../../src/core/language/rulebook';
import { lintQuestion, type LintRule } from '../../../src/core/questions/lint';

/**
 * Questions one hears after an incident, each with the rule that speaks up. Written for this test, none of them from a
 * list.
 */
const BAD: readonly (readonly [LintRule, string])[] = [
  ['why-to-a-person', 'Why did you restart the consumer?'],
  ['why-to-a-person', 'Why didn’t you wait for the second page?'],
  ['why-to-a-person', 'Why were they looking at the wrong region?'],
  ['why-to-a-person', 'Why did the on-call engineer scale it down?'],
  ['why-to-a-person', 'How come you picked that host?'],
  ['why-to-a-person', 'What was your reason for waiting?'],
  ['why-to-a-person', 'What were you thinking when you pressed return?'],
  ['why-to-a-person', 'Why not call the vendor?'],
  ['closed', 'Did you look at the lag gauge?'],
  ['closed', 'Was there a runbook?'],
  ['closed', 'Were the alerts clear to you?'],
  ['closed', 'Is there anything you want to add?'],
  ['closed', 'Have you seen this before?'],
  ['closed', 'Could you follow what the others were doing?'],
  ['closed', 'Can you describe the graph?'],
  ['closed', 'Do you know who owns the queue?'],
  ['closed', 'When the page came in, did you open the dashboard?'],
  ['closed', 'Anything else?'],
  ['closed', 'So, was it clear by then?'],
  ['leading', 'What made it hard to read, the colours, right?'],
  ['leading', 'You knew about the limit, didn’t you?'],
  ['leading', 'What do you make of it, don’t you think it is strange?'],
  ['leading', 'How did that mistake come about?'],
  ['leading', 'What explains the careless command?'],
  ['leading', 'How did you end up with such a poor picture of it?'],
  ['leading', 'What took so long, perhaps because you were tired?'],
  ['leading', 'Surely somebody told you about the freeze?'],
  ['leading', 'How badly had it been tested?'],
  ['counterfactual', 'What should you have checked first?'],
  ['counterfactual', 'What could have been done at that point?'],
  ['counterfactual', 'Which alert would have helped you?'],
  ['counterfactual', 'What might not have happened with a second reviewer?'],
  ['counterfactual', 'What would you do if you had known about the lag?'],
  ['counterfactual', 'What did the team miss in the graphs?'],
  ['counterfactual', 'Which sign was overlooked?'],
  ['counterfactual', 'What was it that you didn’t notice?'],
  ['counterfactual', 'What was missing on the dashboard?'],
  ['counterfactual', 'How was the ticket forgotten for a week?'],
  ['counterfactual', 'What should’ve told you?'],
  ['who-blame', 'Who caused the outage?'],
  ['who-blame', 'Who approved the change?'],
  ['who-blame', 'Who pushed the config that night?'],
  ['who-blame', 'Who was responsible for the queue?'],
  ['who-blame', 'Whose fault is that in the end?'],
  ['who-blame', 'Which engineer introduced the flag?'],
  ['who-blame', 'Who made the mistake?'],
  ['double-barrelled', 'What did you see? What did you do?'],
  ['double-barrelled', 'What did you see, and how did you react?'],
  ['double-barrelled', 'Who joined the call and when did they leave?'],
  ['double-barrelled', 'How did you find it or who told you?'],
  ['double-barrelled', 'What was on the screen, and did you trust it?'],
  ['fix-fishing', 'How can we prevent this?'],
  ['fix-fishing', 'What stops it from happening again?'],
  ['fix-fishing', 'What would you do differently?'],
  ['fix-fishing', 'Which action items come out of this for you?'],
  ['fix-fishing', 'What should we add to the dashboard?'],
  ['fix-fishing', 'What will you look at next time?'],
  ['fix-fishing', 'What needs to be fixed in the pipeline?'],
  ['hindsight-supplying', 'In hindsight, what was the first sign?'],
  ['hindsight-supplying', 'Knowing what we know today, how does that graph look?'],
  ['hindsight-supplying', 'What did you do while the replica was already corrupt?'],
  ['hindsight-supplying', 'What did you make of the warning signs?'],
  ['hindsight-supplying', 'What was on your screen before the database went down?'],
  ['hindsight-supplying', 'How did you read the alert that later turned into the outage?'],
  ['hindsight-supplying', 'What did you do, given that the disk was filling?'],
  ['cause-seeking', 'What was the cause?'],
  ['cause-seeking', 'What is the root cause in your view?'],
  ['cause-seeking', 'What triggered it?'],
  ['cause-seeking', 'Why did this happen?'],
  ['cause-seeking', 'What went wrong?'],
  ['cause-seeking', 'What was the reason for the outage?'],
  ['cause-seeking', 'What made the service fail?'],
];

/** Questions one is glad to be asked: near the bad ones in their words, so that the lint has something to get wrong. */
const GOOD: readonly string[] = [
  'What were you looking at when you restarted the consumer?',
  'Why is the queue drained by hand on Mondays?',
  'Why does the gauge lag behind by a minute?',
  'Why was the cache put in front of the ledger, as you heard it?',
  'Tell me about the hour before you were called.',
  'Walk me through that screen.',
  'How did you come by the number for the vendor?',
  'What told you that the second alert mattered more?',
  'When did you begin to doubt the dashboard?',
  'Where did the idea to drain it come from?',
  'Who else was on the call by then?',
  'Who knew how the replay works?',
  'Whom did you ask?',
  'Which of the two graphs did you believe?',
  'What did you have in your hands to work with?',
  'How did you know that it was safe to go on?',
  'What did waiting cost you?',
  'What were you trying to protect?',
  'How much time did it feel like you had?',
  'What did it look like from the support desk?',
  'What was the page like, word for word?',
  'How did the room sound at that minute?',
  'What did “degraded” mean to you then?',
  'How does a replay normally end?',
  'What do you do on a week when nobody pages you?',
  'Which alert do you usually let pass?',
  'What have you learned to ignore on that screen?',
  'What did you want to know most?',
  'How did you get hold of Ana at that hour?',
  'What was the handover like?',
  'What did you put into the handover?',
  'Where were you when it reached you?',
  'What did you think it was?',
  'What spoke against that idea?',
  'What made you drop it?',
  'How did the others learn that you had dropped it?',
  'What surprised you about the backlog?',
  'Whom did it leave unimpressed?',
  'What did you expect the restart to do?',
  'What was it about the log line that caught you?',
  'How did you choose between draining and waiting?',
  'What did you give up for that?',
  'What kept it to one region?',
  'Where did luck come in?',
  'What do newcomers ask you about this part?',
  'Who would you like to hear on this?',
  'What is still open for you?',
  'How has your week been since?',
  'When somebody says “human error”, what do you hear?',
  'You said she “should have known”. What was she attending to?',
  'Somebody wrote “root cause: config”. What else had to be true?',
  'You said “obviously”. How can one tell?',
  'What had been promised to customers for that day?',
  'In the first ten minutes, what did you hold to be true?',
  'As the night went on, how did your picture change?',
  'Between the two pages, what filled the time?',
  'What is this alert for, as you understand it?',
  'How was that limit chosen, as far as you have heard?',
  'Which people were you in touch with outside the channel?',
  'What do you check before you trust a green light?',
  'How do you tell a slow replica from a dead one?',
  'What would a newcomer see on this page?',
  'What are you proud of from that night?',
  'Where would you send me next?',
];

describe('the lint of questions', () => {
  test.each(BAD)('says %s about “%s”', (rule, text) => {
    expect(lintQuestion({ text }).map((hint) => hint.rule)).toContain(rule);
  });

  test.each(GOOD)('is content with “%s”', (text) => {
    expect(lintQuestion({ text }).map(({ rule, from, to }) => `${rule}: ${text.slice(from, to)}`)).toEqual([]);
  });

  test('is measured on at least sixty of each', () => {
    expect([BAD.length >= 60, GOOD.length >= 60]).toEqual([true, true]);
    expect(new Set(BAD.map(([rule]) => rule)).size).toBe(9);
  });

  test('lets consent be asked for with a yes or a no', () => {
    expect(lintQuestion({ text: 'May I take notes?', lens: 'consent' })).toEqual([]);
    expect(lintQuestion({ text: 'May I take notes?', lens: 'story' }).map(({ rule }) => rule)).toEqual(['closed']);
  });

  test('lets a marked what-if imagine, in the three lenses that may', () => {
    const text = 'What would you have looked at with another hour?';
    expect(lintQuestion({ text, lens: 'study', whatIf: true })).toEqual([]);
    expect(lintQuestion({ text, lens: 'study' }).map(({ rule }) => rule)).toEqual(['counterfactual']);
    expect(lintQuestion({ text, lens: 'held', whatIf: true }).map(({ rule }) => rule)).toEqual(['counterfactual']);
  });

  test('points at the words it is about', () => {
    const text = 'What was the root cause of it?';
    const [hint] = lintQuestion({ text });
    expect(text.slice(hint?.from, hint?.to)).toBe('root cause');
  });

  test('never speaks longer than a sentence or two, and never of a person', () => {
    for (const [, text] of BAD) for (const { hint } of lintQuestion({ text })) expect(hint.length).toBeLessThan(140);
  });
});

test.each(ALL_RULES.flatMap((rule) => rule.questions.map((text) => ({ id: rule.id, text }))))(
  'the highlighter’s question “$text” ($id) stands up to the lint of the bank',
  ({ text }) => {
    expect(lintQuestion({ text }).map(({ rule }) => rule)).toEqual([]);
  },
);
