import type { WordClass } from '../../word-class';

/**
 * What people put in place so that trouble is seen, kept small or undone, and the conditions of their work. From the
 * section names of public runbooks, testing handbooks and safety literature.
 */
export const SAFEGUARDS: readonly WordClass[] = [
  {
    // Safeguards, whatever is said about them.
    name: 'safeguard',
    nouns: `
      alert alarm monitor metric dashboard test check healthcheck health-check validation verification review reviewer
      audit runbook playbook guide guideline procedure checklist policy standard backup safeguard guardrail guard
      protection breaker canary rollback failover fallback limit limiter ratelimit rate-limit quota throttle timeout
      retry backoff linter assertion invariant probe watchdog sensor detector drill rehearsal dry-run simulation
      inspection sign-off signoff approval gate interlock fuse firewall filter sandbox postmortem retrospective
      instruction specification spec sla slo walkthrough handover briefing escalation notification warning oversight
      control countermeasure precaution contingency mitigation failsafe fail-safe fencing integration-test unit-test
      smoke-test regression-test load-test e2e-test reconciliation replication back-up redundancy audit-trail reminder
      peer-review kill-switch dead-man-switch feature-flag killswitch undo rate-limiter threshold suite restriction
      blocklist allowlist whitelist denylist pager siren annunciator lookout lifeboat sprinkler extinguisher barrier
      railing helmet placard bulkhead backstop tripwire precondition safety-net circuit-breaker health-probe preflight
      pre-flight precheck pre-check double-check crosscheck cross-check spot-check gameday game-day tabletop sop
      confirmation ceiling cap quarantine backpressure back-pressure trial practice-run staging second-opinion rule
      prompt gauge lower-bound upper-bound proof-of-concept dead-man-alarm cross-read sign-out countersign call-out
      toolbox-talk buddy-check harness seatbelt life-jacket handrail kill-cord drogue parachute tether stopper chock
      wheel-chock lanyard handling error-handling exit-criterion acceptance-test preflight-check
    `,
    words: `
      alerting monitoring observability visibility logging telemetry tracing instrumentation testing tests qa coverage
      ci checking reviewing auditing documentation documenting docs doc redundancy throttling limiting rate-limiting
      ratelimiting training governance supervision isolation segregation sanitisation sanitization validating
      verifying linting pinning staging alarms due-diligence failovers backups scanning tooling automation diagnostics
      introspection profiling versioning bounds-checking bounds benchmarking change-management change-control escaping
      sanity encryption authentication authorization authorisation mfa 2fa siem edr ids waf dlp rbac segmentation
      vetting screening signage ventilation enforcement eyes dry kill spare spares gradual phased lockout traceability
      auditability hardening quality-assurance resilience safety preparedness handling rollbacks rehearsals
      notifications insurance
    `,
  },
  {
    // Safeguards that look and speak up, so that "did not catch" is said about them and not about a machine.
    name: 'watcher',
    nouns: `
      alert alarm monitor test check review reviewer audit linter probe watchdog sensor detector inspection validation
      verification scan scanner canary gate suite pipeline analyser analyzer detection safeguard guardrail guard
      filter firewall antivirus dashboard procedure checklist policy walkthrough healthcheck health-check backup drill
      validator protection mechanism unit-test integration-test smoke-test load-test regression-test qa-plan plan
      breaker limit limiter control step rule threshold pager lookout annunciator fuzzer log
    `,
    words: `
      alerting monitoring observability testing tests coverage ci qa cicd ci/cd logging telemetry pagerduty nagios
      prometheus datadog sentry auditing linting tooling antivirus defenses defences grafana review reviews
      static-analysis rollout staging analysis cd opsgenie newrelic splunk zabbix cloudwatch alertmanager siem edr ids
      waf fuzzing probing
    `,
  },
  {
    // Conditions of work that explain only when they are called lacking: hands, tools, plans, means.
    name: 'resource',
    nouns: `
      resource tool mechanism capability engineer person hand process plan owner budget priority indication signal
      clue insight context channel environment expert maintainer volunteer reviewer contact example inventory list
      overview map diagram strategy roadmap definition criterion requirement incentive agreement contract scenario
      data-point hint step facility spare investigation consultation inquiry notice announcement clearance look
      secondary stand-in understudy guidance practice method convention ownership stakeholder evaluation assessment
      discussion conversation fan cable battery
    `,
    words: `
      time capacity headroom staff staffing manpower people personnel knowledge understanding awareness experience
      expertise familiarity skill skills information communication coordination collaboration ownership feedback
      attention clarity alignment funding bandwidth sleep rest situational-awareness confidence preparation planning
      analysis research rigor rigour care follow-up followup follow-through foresight caution discipline transparency
      criteria remediation maintenance revision provisioning consideration thought view access involvement support
      accountability scrutiny diligence granularity detail details equipment supplies slack insight comprehension
      consistency standardization standardisation separation practice upkeep housekeeping evaluation cross-checking
      money cash infrastructure support margin lead-time daylight manning captain manager manpower sponsor sponsorship
      crewing
    `,
  },
  {
    // What people know or share; called missing it explains, where a missing thing may only be lost.
    name: 'knowledge',
    words: `
      knowledge understanding awareness experience expertise familiarity communication coordination collaboration
      ownership clarity preparation planning rigor rigour accountability guidance staffing transparency context
      visibility insight training skill skills foresight idea clue
    `,
  },
  {
    // Ways of doing something.
    name: 'means',
    nouns: `
      way means ability facility provision option method opportunity chance possibility capability mechanism
    `,
  },
  {
    // Nouns before "of" that name no thing of their own.
    name: 'of-kind',
    words: `
      piece pair kind sort form type level amount degree suite set means way range layer number lot bit
    `,
  },
];
