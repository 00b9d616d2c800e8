import type { WordClass } from '../../word-class';

/**
 * Traces of people's work, and the things that run. From the nouns that follow "our" and "the" in engineering and
 * safety writing.
 */
export const WORK: readonly WordClass[] = [
  {
    // What people do or hand in (a change, a fix, a plan), so that what it did not include is something people left
    // out.
    name: 'work',
    nouns: `
      pr pull-request pull merge-request commit patch fix hotfix refactor refactoring rewrite redesign design
      migration rollout change changeset review analysis investigation plan project proposal ticket task upgrade
      release audit report announcement decision assessment evaluation estimate specification rfc work workaround
      remediation follow-up effort testing training handover meeting discussion estimation initiative sprint
      postmortem retrospective experiment exercise maintenance rollback test-plan approach methodology requirement
      strategy implementation reviewers communication procedure policy organisation documentation bugfix handoff
      hand-off description roll-out cutover preparation agenda briefing rehearsal drill forecast rotation renewal
      paper study preregistration
    `,
    words: `
      pr prs mr mrs cleanup refactor planning maintenance onboarding rollout analysis analyses design
    `,
  },
  {
    // What people keep up to date by hand.
    name: 'artefact',
    nouns: `
      doc runbook playbook page status-page certificate cert config configuration setting dashboard ticket script
      policy procedure process plan schedule list inventory dependency library readme wiki changelog manual guide
      diagram contract key password credential license licence domain alert rule threshold test suite permission role
      template checklist roster rota calendar account contact subscription invoice path case scenario edge-case
      behaviour behavior possibility risk impact effect consequence issue bug problem endpoint flag class parameter
      limit version assumption requirement feature component upgrade knowledge-base outage incident step flaw defect
      vulnerability warning report recommendation finding lesson code note notice bulletin advisory memo letter permit
      referral prescription logbook chart
    `,
    words: `
      documentation docs certs knowledge code settings setup consequences readme communication infrastructure status
    `,
  },
  {
    // What runs by itself.
    name: 'machine',
    nouns: `
      service server node pod cluster host instance database replica cache queue broker load-balancer balancer router
      switch switches container process daemon job worker scheduler controller disk volume network kernel api request
      response packet connection socket thread transaction block validator query index table row record file message
      event webhook token session cookie browser app application website site system subsystem loader parser compiler
      driver bot agent binary function method handler module package plugin proxy gateway cdn dns resolver registry vm
      machine region zone storage bucket cpu memory generator pump valve engine motor circuit breaker line unit sdk
      extension endpoint hub vault strategy contract wallet peer keeper oracle chain fork testnet devnet mainnet
      algorithm command loop operation value variable field column key object build deployment resource
    `,
    words: `
      dns nfs kubernetes k8s redis postgres mysql mongodb nginx kafka elasticsearch rabbitmq traffic hardware software
      it this that which firmware linux windows kubelet systemd terraform flux helm
    `,
  },
  {
    // What is counted or measured, so that it does nothing by itself.
    name: 'measured',
    nouns: `
      value number count rate level metric price balance amount size score counter percentage temperature voltage
      pressure reading signal webhook board total byte packet request event message heartbeat slot block
    `,
  },
];
