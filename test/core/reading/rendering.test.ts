import { describe, expect, test } from 'vitest';
import {
  AUDIENCES,
  listSections,
  toRendering,
  type Audience,
  type Rendering,
} from '../../../src/core/reading/rendering';
import { findSpokenHeadings } from '../../../src/core/text/markdown/headings';
import { atlasOf } from '../atlas/cards';
import { GROUP } from './vault';

const PATH = 'Incidents/Stalled queue.md';
const TEXT = GROUP[PATH] ?? '';
const LINKS = atlasOf(GROUP).card(PATH)?.links ?? [];

function render(audience: Audience, text = TEXT, links = LINKS): Rendering {
  const chosen = new Set(
    listSections(text)
      .filter(({ offered }) => offered(audience))
      .map(({ id }) => id),
  );
  return toRendering({
    title: 'Stalled queue',
    text,
    links,
    audience,
    chosen,
    explained: new Map([['Ledger', 'Keeps who owes what.']]),
    link: 'Stalled queue',
    day: '2026-03-05',
  });
}

describe('an incident written for a reader', () => {
  test('for leadership has the story in plain words, the words it uses, and asks what it is needed for', () => {
    expect(render('leadership').note).toBe(`---
type: rendering
of: ["[[Stalled queue]]"]
audience: [leadership]
date: 2026-03-05
---

# Stalled queue

> [!reader] What does this reader need it for?
> 

## Story

For forty minutes the queue stood still and every lamp was green. The consumer had lost its lease.

## Moments

- 09:00 The lag gauge stops moving.
- 09:24 Ana Reyes: restarts the consumer on a hunch.
- 09:41 The lease is found in the wrong region.

## Who knew what

Bo knew that a lease outlives its consumer by an hour. See Ledger.

## Words used here

- **Lease**: the right to read the queue.
- **Lag**: how far behind the reader is.
- **Ledger**: Keeps who owes what.
`);
  });

  test.each(AUDIENCES)('for %s holds nothing that was said off the record', (audience) => {
    expect(JSON.stringify(render(audience))).not.toContain('TAINTED');
  });

  test('what is internal stays for those who have their hands on it, and is left out for everybody else', () => {
    expect(AUDIENCES.filter((audience) => render(audience).note.includes('INSIDE'))).toEqual(['hands-on']);
  });

  test('says what was left out, without a word of it', () => {
    expect(render('public').leftOut).toEqual([
      'What was said off the record',
      'Parts marked as internal',
      'The section “Who knew what”',
      'The section “Words used here”',
      'The properties, marks, comments and block ids',
      'Where links lead: they are plain words now',
    ]);
  });

  test('for those who have their hands on it links stay links', () => {
    expect(render('hands-on').note).toContain('[[Ana Reyes]]: restarts the consumer');
  });

  test('keeps no comment, kept phrase, mark or block id', () => {
    const { note } = render(
      'hands-on',
      '## Story\n\nIt was so. %%keep: should have%%\n\n%%\nsecret\n%%\n\n- Then. #mark/torn ^x1\n',
      [],
    );
    expect(note).toContain('## Story\n\nIt was so.\n\n- Then.\n');
    expect(note).not.toMatch(/secret|keep:|mark\/|\^x1/);
  });
});

describe('the words of a rendering', () => {
  test('mean themselves: a title, a heading and an explanation make no link, tag or HTML of their own', () => {
    const text = '---\ntype: incident\n---\n\n## Who held [[Ledger|the *lease*]], 2 * 3\n\nWords about the Ledger.\n';
    const { note } = toRendering({
      title: 'Why <b>two</b> [[leases]] %% and #tags',
      text,
      links: [],
      audience: 'leadership',
      chosen: new Set(listSections(text).map(({ id }) => id)),
      explained: new Map([['Ledger', 'Keeps [[who]] owes <i>what</i>, %% #always.']]),
      link: 'Stall',
      day: '2026-03-05',
    });
    const headings = findSpokenHeadings(note).map((heading) => heading.text);
    expect(headings.slice(1)).toEqual(['Who held the lease, 2 * 3', 'Words used here']);
    expect(note).toContain('# Why \\<b>two\\</b> \\[\\[leases\\]\\]');
    expect(note).toContain('- **Ledger**: Keeps \\[\\[who\\]\\] owes \\<i>what\\</i>');
  });
});
