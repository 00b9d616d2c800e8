import type { WordClass } from './word-class';

/**
 * Who acts. Drawn from the roles that incident guides and job titles of operations, engineering, aviation, energy and
 * hospitals name; people who use the service stand apart, since what they did not notice is impact and not explanation.
 */
export const PEOPLE: readonly WordClass[] = [
  { name: 'human-pronoun', words: 'we i he she us who me him her myself ourselves' },
  { name: 'they', words: 'they them you one' },
  { name: 'nobody', words: 'nobody no-one noone none' },
  { name: 'anybody', words: 'anybody anyone somebody someone everybody everyone' },
  {
    name: 'human',
    nouns: `team engineer developer operator admin administrator sysadmin employee responder maintainer contributor reviewer author manager director executive
      pilot technician colleague teammate member analyst tester owner committer moderator volunteer contractor consultant vendor supplier partner specialist expert architect programmer coder
      dispatcher officer captain nurse doctor surgeon clinician mechanic electrician designer scientist researcher auditor inspector regulator organisation organization
      company department squad crew dba sre person colleague human coworker shift stakeholder commander liaison intern newcomer student trainee successor predecessor staffer
      agent-on-duty coder deployer founder signer trader approver keyholder shipbuilder technologist leadership board committee council group-lead product-owner provider carrier registrar subcontractor surveyor foreman superintendent helpdesk paramedic pharmacist physician anaesthetist midwife seafarer helmsman signaller
      accountant adviser advisor apprentice attendant bookkeeper caretaker cashier chemist clerk co-pilot coach cardiologist counsellor courier coxswain curator custodian dentist economist fitter geologist housekeeper hygienist instructor investigator janitor lawyer lieutenant lineman locksmith mariner obstetrician oncologist paralegal patrolman physicist physiotherapist plumber policeman professor purser radiographer radiologist receptionist recruiter rigger sailor salesman sergeant skipper solicitor stevedore strategist teacher teller therapist treasurer underwriter warden watchkeeper watchman welder workman
      firefighter steward trustee regulator authority agency manufacturer airline ministry government hospital incident-commander tech-lead team-lead lead-engineer sysop deputy oncaller on-caller`,
    words:
      'planners supervisors coordinators leaders lead leads people staff management leadership personnel ' +
      'on-call oncall qa ops devops support security-team folks guys men crewmen crewmember humans everyone ' +
      'dev devs sres hr finance ic pm cto ceo vp business committee sre-team secops infosec soc noc netops ' +
      'sysops police techs helpdesk treasury procurement headquarters hq',
  },
  {
    name: 'user',
    nouns:
      'user customer client visitor reader subscriber player attendee consumer tenant member-of-the-public ' +
      'patient passenger shopper buyer merchant integrator end-user miner validator node-operator student-user',
    words: 'public citizens travellers',
  },
  {
    name: 'attacker',
    nouns:
      'attacker adversary hacker intruder exploiter actor criminal thief exploit malware virus worm attack ' +
      'hijacker impostor scammer phisher bot exploitation compromise',
    words: 'third-party malicious',
  },
  { name: 'possessive', words: 'my our your his her their its' },
];
