import type { Rule } from '../rule';

const WHY = 'Words like these show where to dig: here somebody saw, knew or weighed something.';

/** Opening language: a quieter colour that says *dig here*. */
export const OPENING_RULES: readonly Rule[] = [
  {
    id: 'opening-surprise', category: 'opening', confidence: 'strong', because: 'speaks of a surprise.', why: WHY,
    when: ['[turned|turns out]', '[to {possessive} surprise]', '[surprised|surprising|surprisingly|unexpectedly|astonished|astonishing|startled|shocked|baffled|baffling|puzzled|puzzling|perplexed|bewildered|mystified]', '[made|makes|making no sense]', '[strange|strangely|weird|weirdly|odd|oddly|curious|curiously|bizarre|mysterious|mysteriously]', '[unlike anything|before]', '[out of nowhere]', '[for no apparent|obvious reason]', '[could not|n\'t believe]', '[lo and behold]', '[it dawned on]'],
    questions: ['What had people expected to find?', 'Whom did it not surprise?', 'What picture of {system} changed at that point?'],
    flag: ['It ‹turned out› that the belt had two motors.', 'The reading ‹made no sense›.'],
    leaveAlone: ['She turned the key.', 'The odd-numbered trains stop here.'],
  },
  {
    id: 'opening-unsure', category: 'opening', confidence: 'strong', because: 'speaks of not being sure.', why: WHY,
    when: ['[{be} {not} {adverb}* sure|certain|clear|confident|convinced]', '[not sure|certain|clear]', '[unsure|uncertain|uncertainty|unclear|ambiguous|ambiguity|confused|confusing|confusion|confusingly|wondered|wondering|hesitated|hesitant|hesitation|doubted]', '[no idea|clue]', '[hard|difficult|impossible to tell|say|see|know|interpret|understand|distinguish]', '[could {not} tell|explain|make|figure|understand]', '[did {not} know whether|if|what|who|how|which|why]', '[didn\'t know]', '[half expected]', '[struggled to understand|see|find|tell]', '[mixed signals|messages]', '[or so we|they|i thought]'],
    questions: ['Which explanations were in play just then?', 'Who was within reach just then?', 'What was at stake with each choice?'],
    flag: ['We ‹were not sure› which gauge to trust.', 'It was ‹hard to tell› from the yard.'],
    leaveAlone: ['She made sure of it.', 'The sky was clear.'],
  },
  {
    id: 'opening-trade-off', category: 'opening', confidence: 'strong', because: 'speaks of weighing one thing against another.', why: WHY,
    when: ['[either ~5 or]', '[trade-off|trade-offs|tradeoff|tradeoffs|dilemma]', '[balancing act]', '[trade off|offs]', '[weighed|weighing|debated|torn between|whether|up|the]', '[at the risk|expense|cost of]', '[decided|chose|opted {adverb}* against|not|to|for]', '[rather than|instead of {act.ing}|{duty.ing}|waiting|risking|restarting]', '[lesser|least bad|of evil|evils|option]', '[in order not to]', '[calculated risk]', '[took|taking the|a risk|gamble]', '[bought|buying|buy us|time|some time]', '[on the one hand]', '[pros and cons]', '[sacrificed|sacrificing|gave up]'],
    questions: ['What spoke for each of the options in sight?', 'What was given up for it?', 'What was at stake either way?'],
    flag: ['It was ‹either the belt or› the gate.', 'We ‹decided to› drain it first.'],
    leaveAlone: ['The weight was taken at the gate.'],
  },
  {
    id: 'opening-expertise', category: 'opening', confidence: 'strong', because: 'speaks of what few people know.', why: WHY,
    when: ['[only #name knew|knows|understood|understands|remembered|could]', '[only #unknown knew|knows|understood|understands|remembered]', '[only he|she|they|one|two|i|we {human}? knew|knows|understood|remembered]', '[the only {human}|one|ones who|that|with]', '[by heart]', '[{have} seen this|that|it before|once|already]', '[had seen this|that|it {adverb}* before]', '[recognised|recognized the|this|it|that]', '[remembered that|the|a|from|how|seeing]', '[from memory]', '[years of|ago]', '[knows|knew how|where|which|who|whom|by|from]', '[gut feeling|instinct|feel]', '[rule of thumb]', '[old hand|hands|timer]', '[wrote it|this|the years|original|originally]', '[intuition|hunch]', '[has|had always known]'],
    questions: ['How did {person} come to know this?', 'Who was surprised by it?', 'What would a newcomer see at the same place?'],
    flag: ['‹Only Tomas knew› where the spare key hung.', 'She ‹had seen this before›.'],
    leaveAlone: ['The key hung by the gate.', 'Only trains stop here.'],
  },
  {
    id: 'opening-taken-for-granted', category: 'opening', confidence: 'strong', because: 'takes something for granted.', why: 'What everybody knows is often known to few; here hides the knowledge that nobody writes down.',
    when: ['[everyone|everybody knows|knew|assumed|thought|assumes|understood]', '[as everyone knows]', '[as always|usual|normal]', '[always {adverb}* worked|been|done|did|had]', '[never {adverb}* been|had a problem|issue|trouble]', '[of course]', '[taken|took|take for granted]', '[goes without saying]', '[it is|was well known|common knowledge|understood]', '[common knowledge]', '[we|i|they|he|she|team|everyone {adverb}* assumed|presumed|believed|took|trusted|relied]', '[business as usual]', '[the way we|it always|works|worked]', '[routine|routinely]', '[standard operating]', '[naturally]'],
    questions: ['How did people here come to know this?', 'When did it last turn out otherwise?', 'For whom was this news?'],
    flag: ['‹Everyone knows› that the gate sticks.', 'It has ‹always worked› that way.'],
    leaveAlone: ['The course was full.', 'The usual train came.'],
  },
  {
    id: 'opening-dropped-line', category: 'opening', confidence: 'strong', because: 'speaks of a line that was followed or dropped.', why: WHY,
    when: ['[ruled|ruling|rule out]', '[red herring|herrings]', '[suspected|suspecting|suspicion|hypothesis|hypothesised|hypothesized|theory|theorised|theorized|hunch]', '[looked|seemed|appeared {adverb}* like|as|to]', '[dead end|ends]', '[wild goose]', '[first|initial|initially {adverb}* thought|suspected|guess|theory|suspicion|assumption]', '[we|i|he|she|they {adverb}* thought it|that|this|the|there]', '[rabbit hole|holes]', '[down the wrong]', '[turned our|their|my attention]', '[went|going back to the]', '[gave up on]', '[false lead|alarm|positive]', '[to no avail]'],
    questions: ['What made this line plausible?', 'What ended it?', 'What was seen along the way?'],
    flag: ['By noon we had ‹ruled out› the belt.', 'It was a ‹red herring›.'],
    leaveAlone: ['The rule hangs beside the gate.', 'He looked up.'],
  },
  {
    id: 'opening-coordination', category: 'opening', confidence: 'strong', because: 'speaks of people finding one another.', why: 'Finding the right person and bringing them up to speed is work, and it rarely stands in a report.',
    when: ['[paged|paging]', '[called|pulled|brought|looped|dialled|dialed|roped|dragged {human}? in|into]', '[called in|for|up]', '[joined|joins|joining the call|bridge|channel|war-room|incident|meeting|thread]', '[handed|handing|handoff|handover|hand-over|hand-off over|to|off]', '[escalated|escalates|escalating to]', '[reached|reaching|reach out to]', '[up to speed]', '[war room|war-room]', '[woke|woken up|by|him|her|them]', '[asked #name|{human}|him|her|them|around|for]', '[got|get hold of]', '[on the phone|call|bridge]', '[waited|waiting for #name|{human}|someone|approval|them|him|her]', '[coordinated|coordinating with]', '[nobody|no-one answered|replied]'],
    questions: ['How did one know whom to call?', 'What did it take to bring them up to speed?', 'What went on while they were being found?'],
    flag: ['At four we ‹paged› the depot.', 'It took a while to bring her ‹up to speed›.'],
    leaveAlone: ['The pages were numbered by hand.'],
  },
  {
    id: 'opening-workaround', category: 'opening', confidence: 'strong', because: 'speaks of work that no procedure names.', why: 'Work like this keeps a system up every day, and is seen only by those who do it.',
    when: ['[by hand]', '[manually]', '[manual step|steps|intervention|work|process]', '[workaround|workarounds|work-around|work-arounds|hack|hacks|kludge|duct-tape|band-aid|stopgap|makeshift|improvised|improvising|improvise]', '[worked|working|works around the|this|that|it]', '[worked around]', '[trick|tricks]', '[one-liner|ad-hoc|jury-rigged]', '[ad hoc]', '[keeps|keep|kept an eye]', '[quick and dirty]', '[babysit|babysitting|babysat|nursed|nursing|coaxed]', '[for now]', '[kept it|them|things going|alive|running|up]'],
    questions: ['How often is this done by hand?', 'How did they learn it?', 'What would happen if nobody did it for a week?'],
    flag: ['The belt was drained ‹by hand›.', 'There was a ‹workaround› for the gate.'],
    leaveAlone: ['He shook her hand.', 'The crew worked through the night.'],
  },
  {
    id: 'opening-luck', category: 'opening', confidence: 'strong', because: 'speaks of luck.', why: 'Luck often has a name: somebody or something held, and it is worth knowing what.',
    when: ['[luckily|fortunately|thankfully|mercifully|fortuitously|coincidentally|serendipitously]', '[lucky|luck|coincidence|serendipity]', '[good fortune]', '[by chance|accident]', '[happened|happens to be|have|notice|see|look|know|walk|pass]', '[just in time]', '[saved by|us|the day]', '[narrowly]', '[close call]', '[near miss]', '[dodged a bullet]'],
    questions: ['What held here?', 'Who had a hand in that luck, perhaps long before?', 'What usually keeps this from getting worse?'],
    flag: ['‹Luckily› the second gate was shut.', 'She ‹happened to be› in the yard.'],
    leaveAlone: ['It happened at noon.'],
  },
  {
    id: 'opening-downward', category: 'opening', confidence: 'strong', because: 'tells of a worse past that did not happen.', why: 'Something kept it from getting worse, and that is a story of its own.',
    when: ["[could|would|might|'d {not}? {adverb}* have|of|'ve {not}? {adverb}* {harm.en}|gone ~2 wrong|worse]", "[could|would|might|'d {adverb}* have|of|'ve {adverb}* been ~3 {worse}]", "[could|would|might|'d {adverb}* have|of|'ve {adverb}* been {adverb}* {harm.en}]", '[would be screwed]'],
    questions: ['What kept it from getting there?', 'What held at that point?', 'How near was it?'],
    flag: ['It ‹could have been worse›.', 'The whole store ‹would have been lost›.'],
    leaveAlone: ['The worse of the two gates was shut.'],
  },
];
