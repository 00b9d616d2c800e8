import type { WordClass } from '../../word-class';

/**
 * Words around a phrase that change what it says. Collected from accounts of all trades while the rules were written.
 */
export const CLUES: readonly WordClass[] = [
  {
    name: 'better',
    holds: 'What a better course would have been: sooner, safer, avoided.',
    words: `
      better faster quicker sooner earlier smoother easier shorter smaller safer prevented avoided caught detected
      mitigated avoidable preventable helpful good nice useful beneficial ideal preferable wise wiser safe best simple
      reduced discovered addressed resolved handled fixed quickly different straightforward sufficient enough clearer
      more gentler stronger cheaper
    `,
  },
  {
    name: 'worse',
    holds: 'What a worse end would have been.',
    words: `
      worse worst catastrophic disastrous devastating severe terrible bad dangerous fatal horrible bigger larger
      longer greater difficult impossible screwed lost higher
    `,
  },
  {
    name: 'epistemic',
    holds: 'What follows "could have been" when somebody guesses at a cause.',
    words: `
      due because related caused triggered the a an introduced any some either one anything something
    `,
  },
  {
    name: 'wondering',
    holds: 'Words of asking before an "if" that opens no condition.',
    words: `
      as wondered asked see check checked know confirm unsure sure determine wonder ask
    `,
  },
  {
    name: 'deliberate',
    holds: 'Adverbs that say that it was meant.',
    words: `
      deliberately intentionally purposely knowingly consciously wisely rightly explicitly decided chose
    `,
  },
  {
    name: 'sooner',
    holds: 'Words that hold what was done against what would have been better.',
    words: `
      earlier sooner beforehand carefully thoroughly closely promptly
    `,
  },
  {
    name: 'enough',
    holds: 'Words that measure against a need.',
    words: `
      enough sufficient adequate sufficiently adequately
    `,
  },
  {
    name: 'manner',
    holds: 'Adverbs of manner that "enough" may follow, or that fault the manner.',
    words: `
      soon early quickly fast often carefully far clearly well properly thoroughly adequately sufficiently fully
      correctly explicitly effectively insufficiently inadequately widely commonly generally
    `,
  },
  {
    name: 'avoiding',
    holds: 'Words of keeping something from happening.',
    words: `
      avoid avoids avoiding prevent prevents ensure ensures ensuring preventing so
    `,
  },
  {
    name: 'repairing',
    holds: 'Words of repair before something that is missing.',
    words: `
      investigate investigating check add adding added fix fixing fixed restore restored fill create created implement
      reinstated write identify identified identifying find finding restoring filling creating writing implementing
      audit
    `,
  },
  {
    name: 'seeing',
    holds: 'Words of seeing and of effect before something that is missing.',
    words: `
      in of to see sees saw found finds observed shows showed show seeing wasted lost at spared reported noticed
      resulted causing caused causes resulting results
    `,
  },
  {
    name: 'at-hand',
    holds: 'Adjectives that say that something is there.',
    words: `
      available present ready defined configured assigned familiar existing implemented enabled included provided used
      performed possible existed set
    `,
  },
  {
    name: 'by-itself',
    holds: 'Adverbs of what happens by itself or now.',
    words: `
      automatically now already
    `,
  },
  {
    name: 'ideally',
    holds: 'Adverbs of a wish.',
    words: `
      ideally preferably
    `,
  },
  {
    name: 'able',
    holds: 'Adjectives of being able.',
    words: `
      possible able
    `,
  },
  {
    name: 'insufficient',
    holds: 'Words that say that there is too little of something.',
    words: `
      insufficient inadequate enough sufficient adequate too lacking ineffective insufficiently
    `,
  },
  {
    name: 'adjective-participle',
    holds: 'Participles that are more often adjectives before a noun: automated tests, limited access.',
    words: `
      automated limited dedicated associated detailed improved required defined named added enhanced reduced read set
      shared increased related redundant needed
    `,
  },
  {
    name: 'offline',
    holds: 'Where things go when they fail.',
    words: `
      down offline dark
    `,
  },
  {
    name: 'needed',
    holds: 'Words that say that something was not called for, or not touched.',
    words: `
      wasted spent required needed necessary lost affected taken impacted planned harmed hurt over compromised exposed
      expected
    `,
  },
  {
    name: 'exclusive',
    holds: 'Words that single something out: only, the only.',
    words: `
      only
    `,
  },
  {
    name: 'received',
    holds: 'What reaches a reader: you should have received a mail.',
    words: `
      received been seen got access
    `,
  },
  {
    name: 'imperative',
    holds: 'Verbs that open a recommendation.',
    words: `
      add create implement investigate consider improve review update write document introduce ensure make fix build
      set configure enable look move use plan define provide extend automate increase reduce remove replace adopt
      develop identify discuss schedule evaluate explore research check verify migrate establish start stop put
      prevent train communicate follow find get give apply clean track expand refactor require standardise standardize
      deploy upgrade monitor alert test never avoid keep always audit split do try remember note please
    `,
  },
  {
    name: 'testwise',
    holds: 'Nouns that stand before to test as one word: load test, unit test.',
    words: `
      load unit stress integration smoke regression field end-to-end user peer code
    `,
  },
  {
    name: 'asleep',
    holds: 'What keeps a person from answering, told without judgement.',
    words: `
      sleep asleep away
    `,
  },
  {
    name: 'said-of-nobody',
    holds: 'What is said of nobody as a consequence, and not as a step left out.',
    words: `
      reported complained asked called could would was were had did died needed wanted liked used lost left came went
      got became said stopped objected connected based required affected injured hurt related listed worked succeeded
      matched contained showed applied helped failed passed started returned mentioned named can will should
    `,
  },
  {
    name: 'machine-object',
    holds: 'What machines miss: slots, beats, votes.',
    words: `
      slot slots block blocks heartbeat heartbeats attestation attestations request requests event events message
      messages packets cache call calls deadline deadlines poll polls ping pings vote votes data connection train
      proposals payment payments run runs
    `,
  },
  {
    name: 'chance',
    holds: 'What people miss when they miss a chance.',
    words: `
      opportunity opportunities sign signs chance
    `,
  },
  {
    name: 'future',
    holds: 'Words for what comes after.',
    words: `
      future next going forward later
    `,
  },
  {
    name: 'lucky',
    holds: 'Adverbs that tell good news.',
    words: `
      luckily fortunately thankfully lucky happily
    `,
  },
  {
    name: 'freely',
    holds: 'Adverbs of an option: one could simply, easily, instead have done it.',
    words: `
      simply easily instead perhaps maybe also just quickly better rather
    `,
  },
  {
    name: 'indefinite',
    holds: 'Words before a noun that name none in particular.',
    words: `
      a an any one
    `,
  },
  {
    name: 'without',
    holds: 'Words that deny the noun behind them.',
    words: `
      no never without neither nor
    `,
  },
];
