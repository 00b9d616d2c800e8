import type { WordClass } from '../../word-class';

/**
 * Closed classes of English: they hold a sentence together, and the readers lean on them. From any grammar.
 */
export const FUNCTION_WORDS: readonly WordClass[] = [
  {
    // Words that open a noun phrase: articles, demonstratives, possessives and some determiners.
    name: 'article',
    words: `
      the a an this that these those our their its his her my your any some each every all both another
    `,
  },
  {
    // Prepositions of place, time and relation.
    name: 'preposition',
    words: `
      due of for in on at by with from to into onto about around against between within during after before over under
      through per via across behind beyond until since towards toward regarding concerning near among amongst
    `,
  },
  {
    // Words that join clauses, with or without a condition.
    name: 'conjunction',
    words: `
      and or but nor so yet because although though while whereas when where if unless once as than whether however
      therefore
    `,
  },
  {
    // Words that join two phrases of one clause.
    name: 'joiner',
    words: `
      and but or nor
    `,
  },
  {
    // Words that open a relative clause.
    name: 'relative',
    words: `
      which that who whom whose
    `,
  },
  {
    // Relative words that stand for people.
    name: 'who',
    words: `
      who whom
    `,
  },
  {
    // Every form of to be, contracted ones among them.
    name: 'be',
    words: `
      was were is are be been being am 's 're
    `,
  },
  {
    // Past forms of to be.
    name: 'be-past',
    words: `
      was were
    `,
  },
  {
    // Present forms of to be.
    name: 'be-now',
    words: `
      is are am 's 're
    `,
  },
  {
    // Words that deny what follows.
    name: 'none',
    words: `
      no never without neither nor not
    `,
  },
  {
    // Every form of to have.
    name: 'have',
    words: `
      have has had having 've
    `,
  },
  {
    // Past forms of to have.
    name: 'had',
    words: `
      had having
    `,
  },
  {
    // Modal verbs.
    name: 'modal',
    words: `
      should could would might must may can will shall ought cannot 'll 'd
    `,
  },
  {
    // Modals that imagine.
    name: 'would',
    words: `
      would could might 'd
    `,
  },
  {
    // Modals that leave open whether something is so.
    name: 'maybe',
    words: `
      can could would may will must should cannot might 'll 'd
    `,
  },
  {
    // Words before which a lack is a warning: what one should, cannot or may not do.
    name: 'advice',
    words: `
      should must need needs cannot can difficult hard impossible avoid possible may ensure ensures ensuring require
      requires required shall prevent prevents preventing
    `,
  },
  {
    // Negation of a verb.
    name: 'not',
    words: `
      not never
    `,
  },
  {
    // Personal pronouns in subject place.
    name: 'personal',
    words: `
      i we you he she it they
    `,
  },
  {
    // Pronouns that stand for people only.
    name: 'human-pronoun',
    words: `
      i we he she us who me him her myself ourselves whoever yourself himself herself themselves
    `,
  },
  {
    // Pronouns of those who tell what they did themselves.
    name: 'own-voice',
    words: `
      we i us our my me
    `,
  },
  {
    // Pronouns that stand for people or things.
    name: 'they',
    words: `
      they them you one
    `,
  },
  {
    // Pronouns for what was told before.
    name: 'this',
    words: `
      this it that these those
    `,
  },
  {
    // Words for no person.
    name: 'nobody',
    words: `
      nobody no-one noone none
    `,
  },
  {
    // Words for whatever person.
    name: 'anybody',
    words: `
      anybody anyone somebody someone everybody everyone
    `,
  },
  {
    // Adverbs and small words that may stand between the parts of a verb.
    name: 'adverb',
    words: `
      also even just still then ever always already often sometimes perhaps maybe instead rather quite very really too
      so simply only actually yet soon later earlier sooner better well further far much more most less least almost
      nearly fully either likely thus therefore however though otherwise again first initially originally previously
      probably possibly hence indeed now there here thereby once altogether long right straight together properly
      ourselves themselves all sufficiently
    `,
  },
  {
    // Words of quantity and quality before a noun.
    name: 'quantity',
    words: `
      any enough sufficient adequate proper appropriate much many more such other clear automated formal good
      effective real dedicated reliable single official specific regular
    `,
  },
  {
    // Words that open a condition.
    name: 'if',
    words: `
      if unless whether
    `,
  },
  {
    // Words that open a clause of time.
    name: 'when-word',
    words: `
      since after before until once when while as
    `,
  },
  {
    // Question words.
    name: 'wh',
    words: `
      what which how when where why whom whether if
    `,
  },
  {
    // The particle before a verb.
    name: 'to',
    words: `
      to
    `,
  },
  {
    // Words that follow a plain negative statement: not any, not much.
    name: 'any',
    words: `
      any anything anyone anybody much anywhere
    `,
  },
  {
    // Words for what is still to come.
    name: 'yet',
    words: `
      yet
    `,
  },
  {
    // Possessive pronouns.
    name: 'possessive',
    words: `
      my our your his her their its
    `,
  },
  {
    // Words for what goes on.
    name: 'still',
    words: `
      still
    `,
  },
  {
    // The preposition before who does it.
    name: 'by',
    words: `
      by
    `,
  },
  {
    // Openers of a purpose.
    name: 'order',
    words: `
      order so
    `,
  },
  {
    // The empty subject of "there was".
    name: 'there',
    words: `
      there
    `,
  },
  {
    // The preposition between a head and what it belongs to.
    name: 'of',
    words: `
      of
    `,
  },
  {
    // The word that makes a condition none: "even if".
    name: 'even',
    words: `
      even
    `,
  },
  {
    // The preposition of "in place".
    name: 'inside',
    words: `
      in
    `,
  },
  {
    // The noun of "in place".
    name: 'place',
    words: `
      place
    `,
  },
];
