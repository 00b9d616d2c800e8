import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../src/core/questions/interview/answers';
import { ask } from '../../src/core/questions/offer/ask';
import type { Case } from '../../src/core/questions/offer/talk-state';
import { BANK } from '../../src/core/questions/bank';
import { hearCues } from '../../src/core/questions/offer/cues';
import { insertQuestion, toQuotedPaste } from '../../src/core/questions/interview/insert-question';
import { lintQuestion } from '../../src/core/questions/lint';
import { toReadBack } from '../../src/core/questions/interview/read-back';
import { readTeamQuestions } from '../../src/core/questions/team';
import { compareAccounts, readAccount } from '../../src/core/questions/accounts/compare';
import { findCallouts } from '../../src/core/text/markdown/callout';
import { isRefusal } from '../../src/core/text/edit/change';
import { runs } from './runs';

const piece = fc.constantFrom(
  'Text',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '> ',
  '> > ',
  '- item',
  '    ',
  '```',
  '> [!question|cues-01] What?',
  '> [!off-record]',
  '> > [!off-record]',
  '> [!question|followup-04] How?\n> By ear.',
  '---\ntype: interview\n---\n',
  '%%note%%',
  '| a | b |',
  '# Heading',
  '\u2028',
  'ë\u0301',
  '😀',
  '- 09:22 [[Ana]]: said',
  '^id',
  '06:38',
  '$$',
);
const note = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const place = fc.option(fc.nat({ max: 200 }), { nil: null });

describe('asking', () => {
  test('never loses or moves a typed letter, and adds exactly one question', () => {
    fc.assert(
      fc.property(note, place, fc.constantFrom('14:05', null), (text, at, time) => {
        const edit = insertQuestion(text, {
          id: 'cues-03',
          text: 'What was on your screen?',
          at: at === null ? null : Math.min(at, text.length),
          time,
        });
        if (isRefusal(edit)) return;
        const change = edit.changes[0];
        expect(edit.changes.length).toBe(1);
        expect(change && edit.text.slice(0, change.from) + edit.text.slice(change.from + change.insert.length)).toBe(
          text,
        );
        const ids = (each: string): string[] =>
          findCallouts(each)
            .filter(({ type }) => type === 'question')
            .map(({ metadata }) => metadata);
        expect(ids(edit.text).length).toBe(ids(text).length + 1);
        expect(edit.text.slice(0, edit.cursor)).toMatch(/> (?:\*14:05\* )?$/);
      }),
      runs(400, 20_000),
    );
  });

  test('what is typed where the cursor lands is the answer to that question', () => {
    fc.assert(
      fc.property(note, place, (text, at) => {
        const edit = insertQuestion(text, {
          id: 'held-04',
          text: 'Where were you lucky?',
          at: at === null ? null : Math.min(at, text.length),
          time: null,
        });
        if (isRefusal(edit)) return;
        const typed = `${edit.text.slice(0, edit.cursor)}Cy was awake.${edit.text.slice(edit.cursor)}`;
        const answers = readAnswers(typed)
          .filter(({ id }) => id === 'held-04')
          .map((answer) => answer.text);
        expect(answers).toContain('Cy was awake.');
      }),
      runs(300, 20_000),
    );
  });

  test('asking five times leaves five questions in the order in which they were asked', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BANK.map(({ id }) => id)), { minLength: 5, maxLength: 5 }), (ids) => {
        const text = ids.reduce((held, id) => {
          const edit = insertQuestion(held, { id, text: 'What?', at: null, time: null });
          return isRefusal(edit) ? held : edit.text;
        }, '---\ntype: interview\n---\n');
        expect(readAnswers(text).map(({ id }) => id)).toEqual(ids);
      }),
      runs(60, 2_000),
    );
  });

  test('a paste into an answer stays inside it', () => {
    fc.assert(
      fc.property(
        fc.string().filter((pasted) => !pasted.includes('\r')),
        (pasted) => {
          const held = `> [!question|cues-01] What?\n> ${toQuotedPaste('> ', pasted)}`;
          expect(findCallouts(held)[0]?.to).toBe(held.length);
        },
      ),
      runs(200, 10_000),
    );
  });
});

describe('what was said off the record', () => {
  const secret = 'TAINTED';
  const answer = fc.array(
    fc.constantFrom(
      'plain words',
      'at 06:38',
      `> [!off-record]\n> ${secret}`,
      `> [!off-record]\n> ${secret}\n> > ${secret}`,
      '',
      'more words',
    ),
    { maxLength: 6 },
  );

  test('is in no answer, no reading back and no comparison, wherever in an answer it stands', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 4 }), (answers) => {
        const text = answers
          .map(
            (lines, index) =>
              `> [!question|cues-0${index + 1}] What?\n${lines
                .flatMap((line) => line.split('\n'))
                .map((line) => `> ${line}`)
                .join('\n')}\n`,
          )
          .join('\n');
        const account = readAccount('A.md', 'Ana', text);
        expect(
          JSON.stringify([account, toReadBack(text, 'x'), compareAccounts([account, account], 'I.md', [])]),
        ).not.toContain(secret);
      }),
      runs(200, 20_000),
    );
  });
});

describe('the guide', () => {
  const answered = fc.array(
    fc.record({
      id: fc.constantFrom(...BANK.map(({ id }) => id)),
      text: fc.constantFrom('', 'Obviously.', 'I knew it.', 'We waited.', 'It began at nine.'),
    }),
    { maxLength: 8 },
  );
  const about = fc.record({
    answered,
    marks: fc.array(fc.constantFrom('confused', 'torn', 'luck', 'ask', 'somethingelse'), { maxLength: 5 }),
    form: fc.constantFrom('interview' as const, 'group' as const, 'reader' as const, 'self' as const),
    skipped: fc.array(fc.constantFrom('cues-01', 'story-01'), { maxLength: 2 }),
  });
  const toCase = (given: {
    answered: readonly { id: string; text: string }[];
    marks: readonly string[];
    form: Case['form'];
    skipped: readonly string[];
  }): Case => {
    const text = given.answered.map(({ id, text: words }) => `> [!question|${id}] Q?\n> ${words}\n`).join('\n');
    return {
      form: given.form,
      names: {},
      consentSettled: true,
      begun: false,
      told: false,
      foreign: false,
      ties: null,
      elsewhere: new Map(),
      marks: new Map(given.marks.map((mark) => [mark, 2])),
      gaps: [],
      pinned: null,
      own: [],
      here: readAnswers(text).map((each) => ({ answer: each, cues: hearCues(each.text) })),
      hidden: new Set(),
      skipped: new Set(given.skipped),
    };
  };

  test(
    'is the same for equal input, offers nothing twice, nothing asked and nothing skipped, and never without a ' +
      'reason',
    () => {
      fc.assert(
        fc.property(about, (given) => {
          const guide = ask(toCase(given));
          expect(ask(toCase(given))).toEqual(guide);
          const ids = guide.offers.map(({ question }) => question.id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(
            ids.filter(
              (id) => given.skipped.some((skipped) => skipped === id) || given.answered.some((each) => each.id === id),
            ),
          ).toEqual([]);
          expect(guide.offers.filter(({ because, text }) => because === '' || /[{}]/.test(text))).toEqual([]);
        }),
        runs(150, 10_000),
      );
    },
  );
});

describe('a team’s questions', () => {
  test('keep their ids whatever is added below them, and hints point into the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('- What now?', '- Did you?', '## Tools', '- What now? ^own-now', 'Text', '', '```'), {
          maxLength: 12,
        }),
        (lines) => {
          const text = lines.join('\n');
          const ids = readTeamQuestions(text).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(
            readTeamQuestions(`${text}\n- One more?`)
              .map(({ id }) => id)
              .slice(0, ids.length),
          ).toEqual(ids);
        },
      ),
      runs(150, 10_000),
    );
  });

  test('the lint reads any text in time that grows with it, and points inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { from, to } of lintQuestion({ text }))
          expect([from >= 0, from < to, to <= text.length]).toEqual([true, true, true]);
      }),
      runs(200, 10_000),
    );
  });
});
