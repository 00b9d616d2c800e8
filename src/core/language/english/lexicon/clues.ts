import type { WordClass } from '../../word-class';

/**
 * Words around a phrase that change what it says. Collected from accounts of all trades while the rules were written.
 */
export const CLUES: readonly WordClass[] = [
  {
    // What a better course would have been: sooner, safer, avoided.
    name: 'better',
    words: `
      better faster quicker sooner earlier smoother easier shorter smaller safer prevented avoided caught detected
      mitigated avoidable preventable helpful good nice useful beneficial ideal preferable wise wiser safe best simple
      reduced discovered addressed resolved handled fixed quickly different straightforward sufficient enough clearer
      more gentler stronger cheaper
    `,
  },
  {
    // What a worse end would have been.
    name: 'worse',
    words: `
      worse worst catastrophic disastrous devastating severe terrible bad dangerous fatal horrible bigger larger
      longer greater difficult impossible screwed lost higher
    `,
  },
  {
    // What follows "could have been" when somebody guesses at a cause.
    name: 'epistemic',
    words: `
      due because related caused triggered the a an introduced any some either one anything something
    `,
  },
  {
    // Words of asking before an "if" that opens no condition.
    name: 'wondering',
    words: `
      as wondered asked see check checked know confirm unsure sure determine wonder ask
    `,
  },
  {
    // Adverbs that say that it was meant.
    name: 'deliberate',
    words: `
      deliberately intentionally purposely knowingly consciously wisely rightly decided chose
    `,
  },
  {
    // Words that hold what was done against what would have been better.
    name: 'sooner',
    words: `
      earlier sooner beforehand carefully thoroughly closely promptly
    `,
  },
  {
    // Words that measure against a need.
    name: 'enough',
    words: `
      enough sufficient adequate sufficiently adequately
    `,
  },
  {
    // Adverbs of manner that "enough" may follow, or that fault the manner.
    name: 'manner',
    words: `
      soon early quickly fast often carefully far clearly well properly thoroughly adequately sufficiently fully
      correctly explicitly effectively insufficiently inadequately widely commonly generally
    `,
  },
  {
    // Words of keeping something from happening.
    name: 'avoiding',
    words: `
      avoid avoids avoiding prevent prevents ensure ensures ensuring preventing
    `,
  },
  {
    // Words of repair before something that is missing.
    name: 'repairing',
    words: `
      investigate investigating check add adding added fix fixing fixed restore restored fill create created implement
      reinstated write identify identified identifying find finding restoring filling creating writing implementing
      audit
    `,
  },
  {
    // Words of seeing and of effect before something that is missing.
    name: 'seeing',
    words: `
      in of to see sees saw found finds observed shows showed show seeing wasted lost at spared reported noticed
      resulted causing caused causes resulting results
    `,
  },
  {
    // Adjectives that say that something is there.
    name: 'at-hand',
    words: `
      available present ready defined configured assigned familiar existing implemented enabled included provided used
      performed possible existed set
    `,
  },
  {
    // Adverbs of what happens by itself or now.
    name: 'by-itself',
    words: `
      automatically now already
    `,
  },
  {
    // Adjectives of being able.
    name: 'able',
    words: `
      possible able
    `,
  },
  {
    // Words that say that there is too little of something.
    name: 'insufficient',
    words: `
      insufficient inadequate enough sufficient adequate too lacking ineffective insufficiently
    `,
  },
  {
    // Participles that are more often adjectives before a noun: automated tests, limited access.
    name: 'adjective-participle',
    words: `
      automated limited dedicated associated detailed improved required defined named added enhanced reduced read set
      shared increased related redundant needed
    `,
  },
  {
    // Where things go when they fail.
    name: 'offline',
    words: `
      down offline dark
    `,
  },
  {
    // Words that say that something was not called for, or not touched.
    name: 'needed',
    words: `
      wasted spent required needed necessary lost affected taken impacted planned harmed hurt over compromised exposed
      expected
    `,
  },
  {
    // Words that single something out: only, the only.
    name: 'exclusive',
    words: `
      only
    `,
  },
  {
    // What reaches a reader: you should have received a mail.
    name: 'received',
    words: `
      received been seen got access
    `,
  },
  {
    // Verbs that open a recommendation.
    name: 'imperative',
    words: `
      add create implement investigate consider improve review update write document introduce ensure make fix build
      set configure enable look move use plan define provide extend automate increase reduce remove replace adopt
      develop identify discuss schedule evaluate explore research check verify migrate establish start stop put
      prevent train communicate follow find get give apply clean track expand refactor require standardise standardize
      deploy upgrade monitor alert test never avoid keep always audit split do try remember note please
    `,
  },
  {
    // Nouns that stand before to test as one word: load test, unit test.
    name: 'testwise',
    words: `
      load unit stress integration smoke regression field end-to-end user peer code
    `,
  },
  {
    // What is said of nobody as a consequence, and not as a step left out.
    name: 'said-of-nobody',
    words: `
      reported complained asked called could would was were had did died needed wanted liked used lost left came went
      got became said stopped objected connected based required affected injured hurt related listed worked succeeded
      matched contained showed applied helped failed passed started returned mentioned named can will should
    `,
  },
  {
    // What machines miss: slots, beats, votes.
    name: 'machine-object',
    words: `
      slot slots block blocks heartbeat heartbeats attestation attestations request requests event events message
      messages packets cache call calls deadline deadlines poll polls ping pings vote votes data connection train
      proposals payment payments run runs
    `,
  },
  {
    // Adverbs that tell good news.
    name: 'lucky',
    words: `
      luckily fortunately thankfully lucky happily
    `,
  },
  {
    // Adverbs of an option: one could simply, easily, instead have done it.
    name: 'freely',
    words: `
      simply easily instead perhaps maybe also just quickly better rather
    `,
  },
  {
    // Words before a noun that name none in particular.
    name: 'indefinite',
    words: `
      a an any one
    `,
  },
  {
    // Words that deny the noun behind them.
    name: 'without',
    words: `
      no never without neither nor
    `,
  },
];
