import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { doOverlap } from '../../../../src/core/graph/drawing/drawing';
import { NO_PLAN } from '../../../../src/core/graph/drawing/plan/plan';
import { toDrawing } from '../../../../src/core/graph/drawing/to-drawing';
import { toPage } from '../../../../src/core/graph/export/page';
import { toSvg } from '../../../../src/core/graph/export/svg';
import { DRAWN_QUESTIONS, ask, toDemoModel } from '../drawing/samples';

const model = toDemoModel();
const THEME = {
  line: 'grey',
  text: 'black',
  muted: 'dimgrey',
  background: 'white',
  ofKind: new Map<string, string>(),
  font: 'Inter, sans-serif',
};

function pageOf(question: (typeof DRAWN_QUESTIONS)[number], number = 5): ReturnType<typeof toPage> {
  const told = ask(model, question, number);
  const drawing = toDrawing(model, told.plan ?? NO_PLAN, 640);
  return toPage(drawing, { sentence: told.sentence, day: '2026-11-04', notes: model.count });
}

test.each(DRAWN_QUESTIONS)(
  'the picture of %s carries its sentence, its legend, its day, and every name in full',
  (question) => {
    const page = pageOf(question);
    const svg = new new Window().DOMParser().parseFromString(toSvg(page, THEME), 'image/svg+xml');
    const told = ask(model, question, 5);
    expect(svg.querySelector('title')?.textContent.replace(/\s/g, '')).toBe(told.sentence.replace(/\s/g, ''));
    const texts = [...svg.querySelectorAll('text')].map((text) =>
      [...text.querySelectorAll('tspan')].map((row) => row.textContent).join(' '),
    );
    for (const { label } of page.drawing.nodes) expect(texts).toContain(label?.lines.join(' '));
    expect(
      texts.some((text) => text.startsWith('2026-11-04 · ') && text.endsWith(`made from ${model.count} notes`)),
    ).toBe(true);
    for (const sign of page.signs) expect(texts).toContain(sign.text.lines.join(' '));
    expect(svg.documentElement.getAttribute('font-family')).toBe('Inter, sans-serif');
  },
);

test.each(DRAWN_QUESTIONS)('nothing on the page of %s lies on anything else or beyond its edge', (question) => {
  const { width, height, title, at, drawing, signs, foot } = pageOf(question);
  const whole = { ...at, width: drawing.width, height: drawing.height };
  const boxes = [title.box, whole, ...signs.map(({ text }) => text.box), foot.box];
  boxes.forEach((box, place) => {
    expect([box.x >= 0, box.y >= 0, box.x + box.width <= width, box.y + box.height <= height]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(boxes.slice(place + 1).filter((other) => doOverlap(box, other, -0.5))).toEqual([]);
  });
});

test('who is not here is drawn in outline, as on the screen, and dashes and arrows stay', () => {
  const svg = toSvg(pageOf('away', 9), THEME);
  expect(svg).toContain('fill="white" stroke="black" stroke-width="2"');
  expect(svg).toContain('stroke-dasharray="9 6"');
  expect(toSvg(pageOf('who-knows'), THEME)).toMatch(/<path d="M[\d. ]+L[\d. ]+L[\d. ]+Z" fill="grey"\/>/);
});
