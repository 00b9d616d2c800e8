import type { WordClass } from './word-class';

/** Closed classes of English: they hold a sentence together, and the rules lean on them. From any grammar. */
export const FUNCTION_WORDS: readonly WordClass[] = [
  {
    name: 'article',
    words: 'the a an this that these those our their its his her my your any some each every all both',
  },
  {
    name: 'preposition',
    words:
      'of for in on at by with from to into onto about around against between within during after before over ' +
      'under through per via across behind beyond until since towards toward regarding concerning near among ' +
      'amongst',
  },
  {
    name: 'conjunction',
    words: 'and or but nor so yet because although though while whereas when where if unless once as than whether',
  },
  { name: 'relative', words: 'which that who whom whose' },
  { name: 'be-past', words: 'was were' },
  { name: 'be', words: "was were is are be been being am 's 're" },
  { name: 'be-now', words: "is are am 's 're" },
  { name: 'have', words: "have has had having 've" },
  { name: 'modal', words: "should could would might must may can will shall ought cannot 'll" },
  { name: 'not', words: 'not never' },
  { name: 'personal', words: 'i we you he she it they' },
  {
    name: 'adverb',
    words: `also even just still then ever always already often sometimes perhaps maybe instead rather quite very really too so simply only actually really yet soon later earlier sooner better well further far much more most less least
      almost nearly fully either likely thus therefore however though otherwise again first initially originally previously probably possibly hence indeed now there here thereby at-all once altogether perhaps long right straight together properly unit load-wise`,
  },
  {
    name: 'amount',
    words:
      'no lack lacking lacked lacks insufficient inadequate missing without absence absent limited little few poor',
  },
  {
    name: 'quantity',
    words:
      'any enough sufficient adequate proper appropriate much many more such other clear automated formal good ' +
      'effective real dedicated reliable',
  },
  {
    name: 'ask-imperative',
    words:
      'add create implement investigate consider improve review update write document introduce ensure make ' +
      'fix build set configure enable look move use plan define provide extend automate increase reduce remove ' +
      'replace adopt develop identify discuss schedule evaluate explore research check verify migrate ' +
      'establish start stop put prevent train communicate follow find get give apply clean track expand ' +
      'refactor require standardise standardize deploy upgrade monitor alert test',
  },
  { name: 'testwise', words: 'load unit stress integration smoke regression field end-to-end user peer code' },
  { name: 'status', words: 'yet currently' },
  {
    name: 'worse',
    words:
      'worse worst catastrophic disastrous devastating severe terrible bad dangerous fatal horrible bigger ' +
      'larger longer greater difficult impossible screwed lost higher',
  },
  {
    name: 'better',
    words:
      'better faster quicker sooner earlier smoother easier shorter smaller safer prevented avoided caught ' +
      'detected mitigated avoidable preventable helpful good nice useful beneficial ideal preferable wise ' +
      'wiser safe best simple reduced discovered addressed resolved handled fixed quickly different ' +
      'straightforward sufficient enough clearer more gentler',
  },
];
