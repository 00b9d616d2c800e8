import type { WordClass } from '../../word-class';

/**
 * Who acts. Drawn from the roles that incident guides and job titles of operations, engineering, aviation, energy and
 * hospitals name; people who use the service stand apart, since what they did not notice is impact and not explanation.
 */
export const PEOPLE: readonly WordClass[] = [
  {
    // Roles, crews and bodies of people whose work is told about.
    name: 'human',
    nouns: `
      team engineer developer operator admin administrator sysadmin employee responder maintainer contributor reviewer
      author manager director executive pilot technician colleague teammate member analyst tester owner committer
      moderator volunteer contractor consultant vendor supplier partner specialist expert architect programmer coder
      dispatcher officer captain nurse doctor surgeon clinician mechanic electrician designer scientist researcher
      auditor inspector regulator organisation organization company department squad crew dba sre person human
      coworker shift stakeholder commander liaison intern newcomer student trainee successor predecessor staffer
      deployer founder signer trader approver keyholder shipbuilder technologist leadership board committee council
      product-owner provider carrier registrar subcontractor surveyor foreman superintendent helpdesk paramedic
      pharmacist physician anaesthetist midwife seafarer helmsman signaller accountant adviser advisor apprentice
      attendant bookkeeper caretaker cashier chemist clerk co-pilot coach cardiologist counsellor courier coxswain
      curator custodian dentist economist fitter geologist housekeeper hygienist instructor investigator janitor
      lawyer lieutenant lineman locksmith mariner obstetrician oncologist paralegal patrolman physicist
      physiotherapist plumber policeman professor purser radiographer radiologist receptionist recruiter rigger sailor
      salesman sergeant skipper solicitor stevedore strategist teacher teller therapist treasurer underwriter warden
      watchkeeper watchman welder workman firefighter steward trustee authority agency manufacturer airline ministry
      government hospital incident-commander tech-lead team-lead lead-engineer sysop deputy oncaller on-caller
      organiser organizer crewmember judge builder diver climber baker mason gardener porter guide cook miller farmer
      shepherd printer painter tailor glazier roofer translator proofreader editor scribe gatekeeper lifeguard starter
      marshal timekeeper referee umpire ranger warden climber caver sailor rower cyclist captain mate boatswain stoker
      fireman ticket-collector usher stagehand violinist producer foreman beekeeper brewer butcher potter weaver smith
      carpenter joiner surveyor bricklayer plasterer crane-driver
    `,
    words: `
      planners supervisors coordinators leaders lead leads people staff management leadership personnel on-call oncall
      qa ops devops support security-team folks guys men crewmen crewmember humans everyone dev devs sres hr finance
      ic pm cto ceo vp business committee sre-team secops infosec soc noc netops sysops police techs helpdesk treasury
      procurement headquarters hq engineering marketing operations
    `,
  },
  {
    // Those who use what others run; what they did not see is impact.
    name: 'user',
    nouns: `
      user customer client visitor guest reader subscriber player attendee consumer tenant
      patient passenger shopper buyer
      merchant integrator end-user miner validator viewer competitor
    `,
    words: `
      public citizens travellers customers
    `,
  },
  {
    // Those who mean harm, and what they bring.
    name: 'attacker',
    nouns: `
      attacker adversary hacker intruder exploiter actor criminal thief exploit malware virus worm attack hijacker
      impostor scammer phisher bot exploitation compromise
    `,
    words: `
      third-party malicious
    `,
  },
  {
    // Names that people share with machines: a controller is a person on a night shift and a program in a cluster.
    name: 'shared-name',
    nouns: `
      controller driver operator worker conductor guard supervisor coordinator planner leader scheduler agent provider
    `,
  },
  {
    // Where people work; before a shared name it says that a person is meant.
    name: 'work-place',
    words: `
      night day shift duty track train tram bus truck crane tower ward relief plant site field on-duty on-site
    `,
  },
  {
    // The second half of a pull request and its likes.
    name: 'request',
    nouns: `
      request
    `,
  },
  {
    // The first half of a pull request and its likes.
    name: 'change-word',
    words: `
      pull merge change
    `,
  },
];
