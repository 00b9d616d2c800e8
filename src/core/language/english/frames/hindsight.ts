import type { Frame } from '../../frame';

/** How English judges from where the end is known. */
export const HINDSIGHT_FRAMES: readonly Frame[] = [
  {
    id: 'in-hindsight',
    rule: 'hindsight-phrase',
    form: 'phrase',
    told: 'it looks back from where the end is known',
    when: ['[in|with|on hindsight|hind-sight|retrospect|retrospective]', '[hindsight]', '[looking back]'],
  },
  {
    id: 'was-coming',
    rule: 'hindsight-phrase',
    form: 'phrase',
    told: 'it was bound to come, as one knows since',
    when: [
      '[only|just a matter of time]',
      '[warning sign|signs]',
      '[writing was on the wall]',
      '[should have known|seen|realised|realized|foreseen|anticipated|noticed|recognised|recognized]',
      '[accident|disaster|incident|outage waiting to happen]',
      '[red flag|flags]',
      '[tell-tale|telltale sign|signs]',
      '[recipe for disaster]',
      '[bound to happen|fail|break]',
      '[{be-past} never going to {verb}]',
    ],
  },
  {
    id: 'plainly-judged',
    rule: 'hindsight-adverb',
    form: 'phrase',
    told: 'it calls a judgement plain',
    when: [
      '[clearly|obviously|evidently|plainly {adverb}* should|ought|needed|failed|missed|wrong|insufficient|inadequate]',
      '[{be-past} {adverb}* clearly|obviously|evidently|plainly wrong|too|not|insufficient|inadequate|flawed]',
      '[obvious sign|signs|mistake|step|error]',
      '[blindly {adverb}* {past}|{en}]',
      '[it {be-past} obvious]',
    ],
  },
  {
    id: 'plainly',
    rule: 'hindsight-adverb',
    form: 'phrase',
    told: 'it says that something is plain to see',
    when: ['[obviously]', '[clearly {adverb}* {be-past}|had|did]', '[{be-past} {adverb}* clearly|evidently|plainly]'],
  },
  {
    id: 'foreseeable',
    rule: 'hindsight-adverb',
    form: 'phrase',
    told: 'it says that one could know before',
    when: [
      '[{be-past}|been {adverb}* foreseeable|predictable|preventable|avoidable|inevitable]',
      '[predictably|foreseeably|needlessly]',
    ],
  },
  {
    id: 'too-late',
    rule: 'hindsight-too',
    form: 'phrase',
    told: 'it measures by how it ended',
    when: [
      '[too late|early|hastily|hasty] !for|to|string|line|name|a',
      '[prematurely|belatedly]',
      '[{be-past}|been {adverb}* premature]',
      '[i|we|he|she|they|{human}|{work} {be-past} {adverb}* too {adverb}* slow|late|hasty|eager|trusting|cautious|' +
        'ambitious|confident]',
      '[not {adverb}* quickly|early|fast|soon enough]',
      '[too slow|slowly] to',
      '[{be-past} {adverb}* slow to]',
      '[slow to react|respond|escalate|act|recognise|recognize|notice|realise|realize|declare|communicate|engage]',
      '[slower|later than {article}? {personal}? needed|necessary|acceptable|desired|ideal|it|we]',
      '[allowed|let|gave too many]',
      '[to|at|until the last minute|moment]',
      '[in {possessive} ~1 haste|rush|hurry]',
      '[in haste|hurry]',
      '[rush job|jobs]',
    ],
  },
  {
    id: 'took-too-long',
    rule: 'hindsight-too',
    form: 'active',
    told: 'it measures by how long it took',
    when: [
      '[took|taken|spent|waited|needed {adverb}* ~1 too|far|way too? long|much]',
      '[took|taken longer than {adverb}* expected|necessary|needed|it|anticipated|desired|hoped|planned|' +
        'intended|acceptable|ideal]',
      '<!{preposition} [too long] !for|to|string|line|name|a',
    ],
  },
  {
    id: 'misjudged',
    rule: 'hindsight-misjudged',
    form: 'active',
    told: 'it calls a view wrong that was held',
    when: [
      '[misjudged|misjudging|misdiagnosed|underestimated|underestimating|overestimated|overestimating|' +
        'miscalculated|misinterpreted|misread|misunderstood|underappreciated|mistook]',
      '[misjudge|underestimate|overestimate]',
    ],
  },
  {
    id: 'assumed',
    rule: 'hindsight-misjudged',
    form: 'active',
    told: 'a view is called an assumption',
    when: ['[assumed|presumed]'],
  },
  {
    id: 'wrong-view',
    rule: 'hindsight-misjudged',
    form: 'phrase',
    told: 'it calls a view wrong that was held',
    when: [
      '[misjudgement|misjudgment|misdiagnosis]',
      '^ [misunderstanding]',
      '[{be-past}|proved|proven {adverb}* optimistic|ambitious|naive]',
      '[incorrectly|wrongly|falsely|mistakenly|erroneously|naively|rashly {adverb}* ' +
        'assumed|assuming|believed|believing|thought|thinking|concluded|concluding|assessed|interpreted|' +
        'diagnosed|presumed|decided|judged|trusted|inferred|deemed|estimated|attributed|identified|blamed]',
      '[wrong|incorrect|false|faulty|mistaken|naive|bad impression|expectation|expectations|assumption|' +
        'assumptions|conclusion|conclusions|diagnosis|belief]',
      '[assumed|believed|thought incorrectly|wrongly]',
      '[by assumption]',
      '[planning failure|failures]',
      '[false sense of]',
      '[assumption|assumptions|assessment|belief|diagnosis|theory|model|' +
        'understanding|expectation|expectations|estimate|estimates|guess ~6 {be} {adverb}* ' +
        'wrong|incorrect|false|mistaken|flawed|invalid|off]',
      '[turned out to be {adverb}* wrong|incorrect|false|mistaken|unfounded]',
      '[relied|relying|rely too heavily|much]',
      '[jumped|jumping|jump to {article}? conclusion|conclusions]',
      '[over-reliance|overreliance|over-dependence|overdependence|over-reliant|overreliant]',
      '[{possessive} over-confidence|overconfidence]',
      '[{be-past}|been {adverb}* over-confident|overconfident]',
      '[overly|too reliant|confident|optimistic|trusting|ambitious]',
      '[i|we|he|she|they {be-past} {adverb}* wrong] to|about|in',
    ],
  },
  {
    id: 'poor-choice',
    rule: 'hindsight-misjudged',
    form: 'phrase',
    told: 'it grades a choice by its outcome',
    when: [
      '[dangerous|fateful|rash|hasty|premature|stupid|dumb|silly|foolish|terrible {adverb}* decision|decisions|' +
        'choice|choices|move|idea]',
      '[less|far than|from ideal]',
      '[{be-past} {not} {adverb}* a|the|our {adverb}* good|best|great|greatest|wise|wisest|smart|smartest|right ' +
        'idea|choice|decision|move|plan|call|approach|solution|option]',
      '[not {adverb}* a|the|our {adverb}* good|best|great|greatest|wise|wisest|smart|smartest|right idea|' +
        'choice|decision|move|solution|option]',
      '[we|i|they {adverb}* regret|regretted]',
      '[short-sighted|shortsighted|ill-advised|ill-conceived|ill-considered|misguided|unwise|imprudent|foolhardy]',
    ],
  },
  {
    id: 'poorly-done',
    rule: 'hindsight-poor',
    form: 'phrase',
    told: 'it grades the work by its outcome',
    when: [
      '[poorly {adverb}* {en}|run|set|put|chosen|written]',
      '[poor|flawed|shoddy|bad|sloppy|weak {adverb}* ~1 ' +
        'planning|design|testing|communication|decision|decisions|judgement|judgment|documentation|code|' +
        'coordination|preparation|management|execution|choice|choices|maintenance|oversight|review|training|' +
        'process|processes|practice|practices|methodology|implementation|estimation|handling|hygiene|' +
        'monitoring|engineering|assumptions|timing|workmanship|leadership|measurement|measurements|' +
        'estimate|estimates|preparations|strategy|planning] !data|results|values',
      '[badly {en}|run|set|chosen|written]',
      '[badly-designed|poorly-designed|badly-written|poorly-written|badly-planned|poorly-planned]',
      '[{be-past}|been rushed]',
      '[rushed {article}? {work}|through|out|into]',
      '{personal}|{human} [rushed {article}|{possessive}]',
      '[cut|cutting corners]',
      '<!{personal}|{human}|to [rushed] $',
      '<!{personal}|{human}|to [rushed] #comma',
      '[half-baked|botched|haphazard|haphazardly|hastily|hurriedly]',
    ],
  },
];
