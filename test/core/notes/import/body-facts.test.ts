import { expect, test } from 'vitest';
import { findBodyFacts, toPropertyOfOurs } from '../../../../src/core/notes/import/body-facts';

const told = (text: string): readonly string[] =>
  findBodyFacts(text).map(({ ours, theirs, value, line }) => `${line} ${theirs} → ${ours}: ${value}`);

test('a fact stands under a heading of either form, in a row of a table and in a line in bold', () => {
  expect(
    told('## Date\n\n2026-11-04\n\nAuthors\n===\nAna\n\n| Service | queue \\| cache |\n\n- **Owner:** Bo\n- x\n'),
  ).toEqual([
    '0 Date → started: 2026-11-04',
    '4 Authors → authors: Ana',
    '8 Service → systems: queue \\| cache',
    '10 Owner → authors: Bo',
  ]);
});

test('nothing is a fact in code, in a comment, in a quote or off the record', () => {
  expect(
    told(
      '```\n| Date | 2026-11-04 |\n**Owner:** Bo\n# Date\n```\n\n%%\n**Owner:** Bo\n%%\n\n> **Owner:** Bo\n\n' +
        '> [!off-record]\n> | Owner | Bo |\n\n    | Owner | Bo |\n',
    ),
  ).toEqual([]);
});

test('a heading right above another has no value, and neither does one above words off the record', () => {
  expect(told('## Date\n## Impact\n\n## Owner\n\n> [!off-record]\n> Bo\n')).toEqual([
    '0 Date → started: ',
    '1 Impact → story: ',
    '3 Owner → authors: ',
  ]);
});

// What write-ups call things, from many teams; each stands alone so that a word that is lost is seen.
test.each([
  [
    'started',
    'Date; Start; Started; Started at; Start time; Start date; Incident date; Date of incident; Outage start; ' +
      'Impact start; Begin',
  ],
  ['noticed', 'Detected; Detected at; Detection time; Noticed; Acknowledged; Time detected'],
  [
    'ended',
    'End; Ended; Ended at; End time; Resolved; Resolved at; Resolution time; Mitigated at; Outage end; Impact end',
  ],
  ['authors', 'Author; Authors; Owner; Owners; Written by; Postmortem owner; Post-mortem owner; Editor; Editors'],
  [
    'systems',
    'System; Systems; Service; Services; Affected services; Affected systems; Affected service; ' +
      'Services affected; Components; Component; Services involved; Systems involved',
  ],
  [
    'responders',
    'Responders; Participants; Incident commander; People involved; Who was involved; Attendees; Team members',
  ],
  ['contributors', 'Contributing factors; Contributors; Contributing causes; Causes; Triggers; Trigger'],
  ['zone', 'Timezone; Time zone; Zone; TZ'],
  ['related', 'Related; Related incidents; Similar incidents; See also'],
  ['stage', 'Status; Stage; State'],
])('%s has many names: %s', (ours, names) => {
  expect(names.split('; ').map((name) => [name, toPropertyOfOurs(name)])).toEqual(
    names.split('; ').map((name) => [name, ours]),
  );
});

test.each([
  ['moments', 'Timeline; Time line; Chronology; Sequence of events; Incident timeline; Events'],
  [
    'story',
    'Impact; Summary; Overview; What happened; Description; Executive summary; Narrative; Abstract; Incident summary',
  ],
  ['context', 'Background; Context; Architecture'],
  [
    'contributors',
    'Trigger; Triggers; Causes; Five whys; 5 whys; Analysis; Root cause; Root causes; Underlying reason; ' +
      'Direct factors; Contributing factor; Root cause analysis',
  ],
  ['kept-from-worse', 'What went well; Mitigation; Mitigating factors; Where we got lucky; Resolution'],
  ['hard', "What went wrong; What didn't go well; What could have gone better; Difficulties"],
  [
    'parked',
    'Action items; Actions; Follow up; Followup; Follow-ups; Follow-up actions; Remediation; Next steps; ' +
      'Corrective actions; TODO',
  ],
  ['open-questions', 'Open questions; Questions; Unknowns'],
  ['words', 'Glossary; Terms'],
  ['diagrams', 'Diagrams; Graphs; Screenshots; Dashboards'],
])('the section %s has many headings: %s', (ours, headings) => {
  expect(headings.split('; ').map((heading) => told(`## ${heading}\n`)[0])).toEqual(
    headings.split('; ').map((heading) => `0 ${heading} → ${ours}: `),
  );
});

test.each([
  ['Start_time', 'started'],
  ['**Start** time', 'started'],
  ['`Date`', 'started'],
  ['Date (UTC)', 'started'],
  ['2. Date', 'started'],
  [' 12 Start date ', 'started'],
  ['Time-zone', 'zone'],
  ['Update', null],
  ['Dates', null],
  ['Start 2', null],
  [`${' '.repeat(201)}Date`, 'started'],
  [`Date (${'x'.repeat(201)})`, null],
])('numbers, marks and brackets around a name say nothing: %j', (name, ours) => {
  expect(toPropertyOfOurs(name)).toBe(ours);
});

test.each([
  ['## Date:\n2026-11-04\n', ['0 Date → started: 2026-11-04']],
  ['## Date: 2026-11-04\n\nWords.\n', ['0 Date → started: 2026-11-04']],
  ['## Owner: \n\n  Ana  \n', ['0 Owner → authors: Ana']],
  ['## The root cause\n', []],
  ['## Root cause of it\n', []],
  ['## Timeline: the night\n', []],
  ['# Date\n# Owner\nBo\n', ['0 Date → started: ', '1 Owner → authors: Bo']],
])('a heading tells by its name, what stands behind its colon, or the line below: %j', (text, facts) => {
  expect(told(text)).toEqual(facts);
});

test.each([
  ['**Owner:** Bo', ['0 Owner → authors: Bo']],
  ['**Owner**: **Bo**  ', ['0 Owner → authors: Bo']],
  ['**Owner** Bo', []],
  ['**Owner:**', []],
  ['**Owner:** ** **', []],
  ['Owner: Bo', []],
  ['Owner: Bo **', []],
  ['Owner | Bo |', []],
  ['| Owner | |', []],
  ['| Owner | Bo | Cy |', ['0 Owner → authors: Bo']],
  ['| **Owner:** | *Bo* |', ['0 Owner → authors: Bo']],
  ['- | Owner | Bo |', ['0 Owner → authors: Bo']],
  [`**Owner:** ${'x'.repeat(400)}`, [`0 Owner → authors: ${'x'.repeat(297)}`]],
])('a line tells by a cell or by bold words with a colon: %j', (text, facts) => {
  expect(told(`${text}\n`)).toEqual(facts);
});
