import type { WordClass } from './word-class';

/**
 * Verbs by who can do them. `mind`: only people (or what people designed) notice, expect, consider. `duty`: work that
 * people owe and machines do not do by themselves. `act`: people and machines both do it, so the subject decides.
 * `guard`: what safeguards do. `undergo`: what happens to people and is not an act, so that "we did not receive" stays
 * a fact. From verb classes of cognition and communication in common grammars, and from operations vocabulary.
 */
export const VERBS: readonly WordClass[] = [
  {
    name: 'mind',
    verbs: `notice realise realize recognise recognize consider anticipate foresee predict appreciate remember understand grasp suspect envision envisage imagine
      spot overlook account contemplate reckon factor foretell recall comprehend question bother perceive expect think know mind prepare plan intend
      acknowledge figure weigh heed internalise internalize believe aware connect care hesitate ponder fathom discern`,
  },
  {
    name: 'duty',
    verbs: `communicate announce inform document review discuss prioritise prioritize evaluate assess analyse analyze investigate examine inspect audit coordinate collaborate escalate train
      double-check doublecheck sanity-check cross-check crosscheck budget agree assign consult test unit-test load-test smoke-test renew rotate declare rehearse onboard brief share distribute staff vet
      approve schedule negotiate warn-people cover-off follow adopt decommission adhere comply triage clarify publicise publicize socialise socialize mention
      raise report tell ask call contact involve engage invite explain research maintain practise practice drill monitor implement allocate decide define specify sign vet validate plan prepare test-run stress-test
      pay attend supervise enforce challenge revisit benchmark profile simulate hand-over provision codify formalise formalize
      exercise sanitise sanitize scrutinise scrutinize proofread study survey debrief oversee mentor educate instruct advise warn caution remind delegate recruit hire calibrate inventory catalogue catalog
      reassess re-evaluate reevaluate reconsider retest re-test recheck re-check spot-check soak-test pen-test fuzz peer-review code-review pilot trial forecast estimate quantify justify apprise reproduce-first hand-off`,
  },
  {
    name: 'act',
    verbs: `check verify validate update upgrade deploy add enable configure set install run perform fix address merge revert remove delete change include limit specify provide use apply migrate patch
      page respond act rollback undo read look inform notify stop pause disable build write create make take put keep give send open close finish complete finalise finalize conduct execute carry invest
      fail-over backup back scale size tune restrict protect secure guard isolate separate pin track record log measure watch observe test cover handle resolve clean clear choose pick select improve replace refactor simplify
      rewrite automate move copy introduce turn step switch show mark tag label leave let help learn start begin order buy pursue attempt try seek spend confirm ensure establish identify determine grant request require
      reproduce retain restart reboot drain cordon roll release publish ship push commit design describe treat recognise-early catch detect
      revoke retire deprecate reinstall trim tighten fit lubricate loop answer attach sync port backport label sanitize-input re-enable reenable reset note list state outline name reply supply`,
  },
  {
    name: 'guard',
    verbs:
      'catch detect alert warn notify flag page cover prevent stop block guard protect trigger fire spot ' +
      'surface reveal identify report raise include exercise verify check validate compare test alarm show ' +
      'uncover reflect mirror resemble find expose highlight cut limit enforce escalate account consider exist ' +
      'fail-over kick pick ring sound trip work notice assert simulate contain indicate display tell point ' +
      'provide require ask prompt restrict sanitise sanitize',
  },
  {
    name: 'undergo',
    verbs:
      'receive experience see lose recover encounter suffer get need want feel hear have-to like succeed ' +
      'happen work respond load render reach resume sync process connect start return crash detect observe ' +
      'find',
  },
  {
    name: 'help',
    verbs:
      'prevent catch detect avoid help surface reveal allow enable save protect stop flag alert reduce ' +
      'mitigate shorten identify block warn show spot uncover highlight notify avert mean improve speed ' +
      'simplify ease forestall minimise minimize preclude resolve fix solve work suffice require need cost ' +
      'take contain limit curb dampen lessen soften halve narrow confine isolate spare eliminate obviate ' +
      'cushion',
  },
  {
    name: 'occur',
    verbs:
      'occur happen arise exist matter materialise materialize go affect impact escalate spread persist begin ' +
      'start fail break last take',
  },
  {
    name: 'harm',
    verbs:
      'lose leak expose exploit steal compromise corrupt kill crash break destroy drain damage breach access ' +
      'abuse harm affect impact disrupt devastate attack hijack inflate liquidate tamper forge intercept gain ' +
      'worsen escape spread overwhelm wipe ruin bankrupt injure die explode collapse experience result lead ' +
      'cause put withstand survive be-able extend endanger threaten struggle face encounter see download',
  },
];
