import type { WordClass } from '../../word-class';

/**
 * Closed classes of English: they hold a sentence together, and the readers lean on them. From any grammar.
 */
export const FUNCTION_WORDS: readonly WordClass[] = [
  {
    name: 'article',
    holds: 'Words that open a noun phrase: articles, demonstratives, possessives and some determiners.',
    words: `
      the a an this that these those our their its his her my your any some each every all both another
    `,
  },
  {
    name: 'preposition',
    holds: 'Prepositions of place, time and relation.',
    words: `
      due of for in on at by with from to into onto about around against between within during after before over under
      through per via across behind beyond until since towards toward regarding concerning near among amongst
    `,
  },
  {
    name: 'conjunction',
    holds: 'Words that join clauses, with or without a condition.',
    words: `
      and or but nor so yet because although though while whereas when where if unless once as than whether however
      therefore
    `,
  },
  {
    name: 'joiner',
    holds: 'Words that join two phrases of one clause.',
    words: `
      and but or nor
    `,
  },
  {
    name: 'relative',
    holds: 'Words that open a relative clause.',
    words: `
      which that who whom whose
    `,
  },
  {
    name: 'who',
    holds: 'Relative words that stand for people.',
    words: `
      who whom
    `,
  },
  {
    name: 'be',
    holds: 'Every form of to be, contracted ones among them.',
    words: `
      was were is are be been being am 's 're
    `,
  },
  {
    name: 'be-past',
    holds: 'Past forms of to be.',
    words: `
      was were
    `,
  },
  {
    name: 'be-now',
    holds: 'Present forms of to be.',
    words: `
      is are am 's 're
    `,
  },
  {
    name: 'none',
    holds: 'Words that deny what follows.',
    words: `
      no never without neither nor not
    `,
  },
  {
    name: 'have',
    holds: 'Every form of to have.',
    words: `
      have has had having 've
    `,
  },
  {
    name: 'had',
    holds: 'Past forms of to have.',
    words: `
      had having
    `,
  },
  {
    name: 'modal',
    holds: 'Modal verbs.',
    words: `
      should could would might must may can will shall ought cannot 'll 'd
    `,
  },
  {
    name: 'would',
    holds: 'Modals that imagine.',
    words: `
      would could might 'd
    `,
  },
  {
    name: 'maybe',
    holds: 'Modals that leave open whether something is so.',
    words: `
      can could would may will must should cannot might 'll 'd
    `,
  },
  {
    name: 'advice',
    holds: 'Words before which a lack is a warning: what one should, cannot or may not do.',
    words: `
      should must need needs cannot can difficult hard impossible avoid possible may ensure ensures ensuring require
      requires required shall prevent prevents preventing
    `,
  },
  {
    name: 'not',
    holds: 'Negation of a verb.',
    words: `
      not never
    `,
  },
  {
    name: 'personal',
    holds: 'Personal pronouns in subject place.',
    words: `
      i we you he she it they
    `,
  },
  {
    name: 'human-pronoun',
    holds: 'Pronouns that stand for people only.',
    words: `
      i we he she us who me him her myself ourselves whoever yourself himself herself themselves
    `,
  },
  {
    name: 'own-voice',
    holds: 'Pronouns of those who tell what they did themselves.',
    words: `
      we i us our my me
    `,
  },
  {
    name: 'they',
    holds: 'Pronouns that stand for people or things.',
    words: `
      they them you one
    `,
  },
  {
    name: 'this',
    holds: 'Pronouns for what was told before.',
    words: `
      this it that these those
    `,
  },
  {
    name: 'nobody',
    holds: 'Words for no person.',
    words: `
      nobody no-one noone none
    `,
  },
  {
    name: 'anybody',
    holds: 'Words for whatever person.',
    words: `
      anybody anyone somebody someone everybody everyone
    `,
  },
  {
    name: 'adverb',
    holds: 'Adverbs and small words that may stand between the parts of a verb.',
    words: `
      also even just still then ever always already often sometimes perhaps maybe instead rather quite very really too
      so simply only actually yet soon later earlier sooner better well further far much more most less least almost
      nearly fully either likely thus therefore however though otherwise again first initially originally previously
      probably possibly hence indeed now there here thereby once altogether long right straight together properly
      ourselves themselves all sufficiently
    `,
  },
  {
    name: 'quantity',
    holds: 'Words of quantity and quality before a noun.',
    words: `
      any enough sufficient adequate proper appropriate much many more such other clear automated formal good
      effective real dedicated reliable single official specific regular
    `,
  },
  {
    name: 'amount',
    holds: 'Words that say that something is not there or not enough.',
    words: `
      no lack lacking lacked lacks insufficient inadequate missing without absence absent limited little few poor
    `,
  },
  {
    name: 'if',
    holds: 'Words that open a condition.',
    words: `
      if unless whether
    `,
  },
  {
    name: 'when-word',
    holds: 'Words that open a clause of time.',
    words: `
      since after before until once when while as
    `,
  },
  {
    name: 'wh',
    holds: 'Question words.',
    words: `
      what which how when where why whom whether if
    `,
  },
  {
    name: 'to',
    holds: 'The particle before a verb.',
    words: `
      to
    `,
  },
  {
    name: 'any',
    holds: 'Words that follow a plain negative statement: not any, not much.',
    words: `
      any anything anyone anybody much anywhere
    `,
  },
  {
    name: 'yet',
    holds: 'Words for what is still to come.',
    words: `
      yet
    `,
  },
  {
    name: 'possessive',
    holds: 'Possessive pronouns.',
    words: `
      my our your his her their its
    `,
  },
  {
    name: 'status',
    holds: 'Words that say how far something is.',
    words: `
      yet currently
    `,
  },
  {
    name: 'still',
    holds: 'Words for what goes on.',
    words: `
      still
    `,
  },
  {
    name: 'by',
    holds: 'The preposition before who does it.',
    words: `
      by
    `,
  },
  {
    name: 'order',
    holds: 'Openers of a purpose.',
    words: `
      order so
    `,
  },
];
