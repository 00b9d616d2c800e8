import type { WordClass } from '../../word-class';

/**
 * Verbs by who can do them and what leaving them undone says. From verb classes of cognition and communication in
 * common grammars, and from operations vocabulary.
 */
export const VERBS: readonly WordClass[] = [
  {
    // Noticing, expecting, considering: only people do it, or what people designed.
    name: 'mind',
    verbs: `
      notice realise realize recognise recognize consider anticipate foresee predict appreciate remember understand
      grasp suspect envision envisage imagine spot overlook account contemplate reckon factor foretell recall
      comprehend question bother perceive expect think know mind prepare plan intend acknowledge figure weigh heed
      internalise internalize believe aware connect care hesitate ponder fathom discern
    `,
  },
  {
    // Work that people owe and machines do not do by themselves.
    name: 'duty',
    verbs: `
      communicate announce inform document review discuss prioritise prioritize evaluate assess analyse analyze
      investigate examine inspect audit coordinate collaborate escalate train double-check doublecheck sanity-check
      cross-check crosscheck budget agree assign consult test unit-test load-test smoke-test renew rotate declare
      rehearse onboard brief share distribute staff vet approve schedule negotiate follow adopt decommission adhere
      comply triage clarify publicise publicize socialise socialize mention raise report tell ask call contact involve
      engage invite explain research maintain practise practice drill monitor implement allocate decide define specify
      sign validate plan prepare test-run stress-test pay attend supervise enforce challenge revisit benchmark profile
      simulate hand-over provision codify formalise formalize exercise sanitise sanitize scrutinise scrutinize
      proofread study survey debrief oversee mentor educate instruct advise warn caution remind delegate recruit hire
      calibrate inventory catalogue catalog reassess re-evaluate reevaluate reconsider retest re-test recheck re-check
      spot-check soak-test pen-test fuzz peer-review code-review pilot trial forecast estimate quantify justify
      apprise hand-off
    `,
  },
  {
    // Work that people and machines both do, so that the actor decides.
    name: 'act',
    verbs: `
      check verify validate update upgrade deploy add enable configure set install run perform fix address merge
      revert remove delete change include limit specify provide use apply migrate patch page respond act rollback undo
      read look inform notify stop pause disable build write create make take put keep give send open close finish
      complete finalise finalize conduct execute carry invest fail-over backup back scale size tune restrict protect
      secure guard isolate separate pin track record log measure watch observe test cover handle resolve clean clear
      choose pick select improve replace refactor simplify rewrite automate move copy introduce turn step switch show
      mark tag label leave let help learn start begin order buy pursue attempt try seek spend confirm ensure establish
      identify determine grant request require reproduce retain restart reboot drain cordon roll release publish ship
      push commit design describe treat catch detect revoke retire deprecate reinstall trim tighten fit lubricate loop
      answer attach sync port backport re-enable reenable reset note list state outline name reply supply
      walk edit tweak harden utilize utilise organise organize arrange bring collect research prepare practise
      practice learn
      listen draw wire solder mount charge tie pack load label count weigh rig double save store exit book fill hire
      explore leverage adjust adapt align
    `,
  },
  {
    // What safeguards do.
    name: 'guard',
    verbs: `
      catch detect alert warn notify flag page cover prevent stop block guard protect trigger fire spot surface reveal
      identify report raise include exercise verify check validate compare test alarm show uncover reflect mirror
      resemble find expose highlight cut limit enforce escalate fail-over kick pick ring sound
      trip work notice assert simulate contain indicate display tell point provide require ask prompt restrict
      sanitise sanitize
    `,
  },
  {
    // What happens to people and is no act, so that "we did not receive" stays a fact.
    name: 'undergo',
    verbs: `
      receive experience see lose recover encounter suffer get need want feel hear like succeed happen work respond
      load render reach resume sync process connect start return crash detect observe find
    `,
  },
  {
    // What a better course would have done.
    name: 'help',
    verbs: `
      prevent catch detect avoid help surface reveal allow enable save protect stop flag alert reduce mitigate shorten
      identify block warn show spot uncover highlight notify avert mean improve speed simplify ease forestall minimise
      minimize preclude resolve fix solve work suffice require need cost take contain limit curb dampen lessen soften
      halve narrow confine isolate spare eliminate obviate cushion
    `,
  },
  {
    // Harm and loss.
    name: 'harm',
    verbs: `
      lose leak expose exploit steal compromise corrupt kill crash break destroy damage breach access abuse harm
      affect impact disrupt devastate attack hijack inflate liquidate tamper forge intercept gain worsen escape spread
      overwhelm wipe ruin bankrupt injure die explode collapse experience result lead cause  withstand survive
      extend endanger threaten struggle face encounter fail flood burn drown sink
    `,
  },
  {
    // Thinking that a design can be said not to do: a script does not account for leap days.
    name: 'design-mind',
    verbs: `
      account consider anticipate expect foresee predict contemplate envision envisage factor imagine plan think cater
      allow provide
    `,
  },
  {
    // States of mind that are no step: what one believes, intends, minds.
    name: 'opinion',
    verbs: `
      believe mind care intend hesitate think feel want like wish regret doubt
    `,
  },
  {
    // Knowing and understanding.
    name: 'know',
    verbs: `
      know understand realise realize
    `,
  },
  {
    // Work that only people do, so that an unknown subject is one.
    name: 'human-duty',
    verbs: `
      communicate announce document review discuss prioritise prioritize evaluate assess investigate coordinate
      rehearse mention escalate debrief scrutinise scrutinize consult train brief declare challenge involve socialise
      socialize rethink revisit practise practice research budget question
    `,
  },
  {
    // Work that people owe and programs do as well: both allocate, define, report.
    name: 'machine-duty',
    verbs: `
      allocate define report implement specify provision call sign validate raise attend tell pay share assign
      distribute enforce engage adopt follow connect maintain explain mention simulate schedule acknowledge evaluate
      negotiate release examine prepare recognise recognize
    `,
  },
  {
    // Acts that people leave out by choice as often as by neglect, and that accounts tell without a judgement.
    name: 'choice',
    verbs: `
      write build make create design stop keep put use order show mark buy move ship push restart turn switch roll
      deploy attempt try pursue request grant send treat retain reset commit copy disable delete pause automate
      rewrite replace select pick introduce undo drain answer run hold permit allow win play finish
    `,
  },
  {
    // What is done to things that people look after.
    name: 'handle',
    verbs: `
      update upgrade renew configure enable include patch fix merge revert apply adopt remove track assign add deploy
      install migrate clean check verify validate restore pin protect secure limit cover handle change roll put keep
      read automate notify inform back run write measure follow log share ensure carry conduct perform establish
      identify replace provide design size tune watch address disable deactivate extend replenish recalibrate relay
      label map resize reschedule scope utilise utilize treat preregister equip paint
    `,
  },
  {
    // What only hands do, whatever it is done to.
    name: 'by-hand',
    verbs: `
      rotate merge renew patch upgrade double-check cross-check check watch revoke retire deprecate loop re-enable
      reenable reinstall look preregister proofread tighten
    `,
  },
  {
    // Looking after something by a rule: testing, covering, protecting.
    name: 'checking',
    verbs: `
      check verify validate test review inspect audit monitor ensure cover enforce protect limit restrict sanitise
      sanitize guard assert compare double-check cross-check examine track alert
    `,
  },
  {
    // What a person who is named can be said to owe, though for a "we" it stays a fact.
    name: 'answer',
    verbs: `
      respond open close confirm complete finish detect answer reply
    `,
  },
  {
    // What is done to people so that they know.
    name: 'inform',
    verbs: `
      tell show teach give call page notify alert brief ask warn pay engage inform consult invite train
    `,
  },
  {
    // What happens to people and is not an act of theirs.
    name: 'befall',
    verbs: `
      see detect find receive release publish ship choose respond start let give seek take finish complete close
      reboot learn change resolve open begin believe mind care hesitate know determine establish think turn confirm
      leave observe bring help reproduce remediate intend
    `,
  },
  {
    // What befalls people and machines alike.
    name: 'happen',
    verbs: `
      do go come seem become stay succeed appear fall last wish afford hit meet end suffer exist matter arrive pass
      reach exceed touch compromise store own originate happen occur stem belong contain depend mean return survive
      win lose work stick fit fail
    `,
  },
  {
    // What machines undergo: done to data, requests and parts while things run.
    name: 'processed',
    verbs: `
      process route send deliver load render return store match receive create generate populate propagate invoke
      trigger execute use affect impact support allow block record show parse serve sync persist cache emit register
      replicate fire index encode decode resolve call open close connect release publish delete set lose harm damage
      compromise expose access break need require involve find make see intend cross violate breach clear base plan
      start stop complete finish terminate attach detach mount schedule evict restart bind enable allocate initialise
      initialize pass accept reject increment signal instantiate honour honor respect preserve retain hit meet
      transfer transmit apply reuse compile link import export sign charge bill refund mint burn seize steal corrupt
      permit
    `,
  },
  {
    // What one does well to leave, so that leaving it is no omission.
    name: 'restraint',
    verbs: `
      override bypass circumvent defeat violate breach interrupt panic abandon ignore rush dare interfere blame refuse
      object prefer agree accept stem
    `,
  },
  {
    // Verbs that borrow their meaning from the word behind them.
    name: 'light',
    verbs: `
      make take get have do pay give put bother manage try carry perform conduct spend
    `,
  },
  {
    // Verbs that are an omission by themselves.
    name: 'slip',
    verbs: `
      miss forget overlook ignore skip omit bypass disregard discount neglect
    `,
  },
  {
    // What programs do with things by mistake: mark, treat, classify.
    name: 'sorted',
    verbs: `
      mark treat classify consider interpret identify flag route parse cache detect count match trigger
    `,
  },
  {
    // Seeing and hearing, which people and nobody else is expected to do.
    name: 'perceive',
    verbs: `
      see hear spot notice watch smell feel
    `,
  },
  {
    // How a try ends: said of a measure, it tells what came of it.
    name: 'outcome',
    verbs: `
      fix resolve help solve work succeed suffice mitigate improve cure change reproduce remedy stop eliminate restore
    `,
  },
];
