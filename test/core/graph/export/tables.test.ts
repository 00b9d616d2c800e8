import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import { toMapDrawing } from '../../../../src/core/graph/drawing/map';
import { toPage } from '../../../../src/core/graph/export/page';
import { toSvg } from '../../../../src/core/graph/export/svg';
import { toEdgesCsv, toGraphMl, toNodesCsv } from '../../../../src/core/graph/export/tables';
import { whoKnows } from '../../../../src/core/graph/inquiry/who-knows';
import { QUEUE_MODEL, nodeOf, noteOf } from '../vault';

const answer = whoKnows(QUEUE_MODEL, nodeOf(QUEUE_MODEL, 'Payments queue'));

const COLOURS = {
  line: 'grey',
  text: 'black',
  muted: 'grey',
  background: 'white',
  ofKind: new Map([['person', 'purple']]),
  font: '"Inter", sans-serif',
};

const WORDS = { sentence: 'Who knows? <b>Nobody</b> & “all”.', day: '2026-11-04', notes: 24 };

/** Titles that a careless export would let act. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</title></svg><script>alert(1)</script>',
  '<![CDATA[x]]>',
  ']]><script/>',
  '&lt;b&gt;&amp;',
  '<!--',
  '--><script>',
  'javascript:alert(1)',
  '=1+1',
  '+cmd',
  '-2',
  '@sum',
  'a,b',
  'a"b',
  'line\nbreak',
  '\u0000\u0008bell',
  '${1}',
  '{{x}}',
  '<?xml?>',
  '<foreignObject><body onload=alert(1)>',
  '\ud800 half a pair',
  '<a href="javascript:alert(1)">',
];

const hostile = toModel(
  HOSTILE.map((title, at) => ({
    ...noteOf('person', title, { links: at === 0 ? {} : { 'person.ask-me-about': [`n${at - 1}`] } }),
    path: `n${at}.md`,
    links: at === 0 ? [] : [{ to: `n${at - 1}.md`, exists: true, relation: 'person.ask-me-about', offset: -1 }],
  })),
);

const hostilePicture = {
  nodes: [...hostile.paths.keys()],
  edges: Array.from({ length: hostile.edgeCount }, (_, edge) => edge),
};

const hostileDrawing = toMapDrawing(
  hostile,
  {
    nodes: hostilePicture.nodes,
    x: hostilePicture.nodes.map((at) => at % 5),
    y: hostilePicture.nodes.map((at) => Math.floor(at / 5)),
  },
  hostilePicture.edges,
  new Set([0]),
);

/** The stand-in's XML reader does not know that a name may hold a dot. */
function readable(xml: string): string {
  return xml.replace(/attr\.(name|type)=/g, '$1=');
}

test('is two tables that a graph database can take in', () => {
  expect(toNodesCsv(QUEUE_MODEL, answer.picture).split('\r\n').slice(0, 3)).toEqual([
    'id,title,kind,date,left',
    'Payments queue.md,Payments queue,system,,false',
    'Ana Reyes.md,Ana Reyes,person,,false',
  ]);
  const edges = toEdgesCsv(QUEUE_MODEL, answer.picture).trimEnd().split('\r\n');
  expect(edges[0]).toBe('source,target,relation,offset');
  expect(edges).toContain('Slow queue.md,Ana Reyes.md,mentions,100');
  expect(edges).toHaveLength(answer.picture.edges.length + 1);
});

test('is GraphML that an XML reader understands, with every note and link once', () => {
  const xml = new new Window().DOMParser().parseFromString(
    readable(toGraphMl(QUEUE_MODEL, answer.picture)),
    'text/xml',
  );
  expect(xml.querySelectorAll('node')).toHaveLength(answer.picture.nodes.length);
  expect(xml.querySelectorAll('edge')).toHaveLength(answer.picture.edges.length);
});

test('stay text in the picture and in GraphML', () => {
  for (const [text, type] of [
    [toSvg(toPage(hostileDrawing, WORDS), COLOURS), 'image/svg+xml'],
    [readable(toGraphMl(hostile, hostilePicture)), 'text/xml'],
  ] as const) {
    expect(text.length).toBeGreaterThan(1000);
    const names = new Set(
      [...new new Window().DOMParser().parseFromString(text, type).querySelectorAll('*')].map(
        (element) => element.localName,
      ),
    );
    for (const name of ['parsererror', 'script', 'img', 'foreignObject', 'a', 'b', 'body'])
      expect(names.has(name), name).toBe(false);
    expect(text).not.toMatch(/<(?:script|img|foreignObject|a |!\[CDATA|!--)/);
  }
});

test('stay in their cell, and no spreadsheet takes one for a formula', () => {
  const lines = toNodesCsv(hostile, hostilePicture);
  expect(lines).toContain("'=1+1");
  expect(lines).toContain('"a""b"');
  expect(lines).not.toMatch(/(?:^|,)[=+@-]/m);
});

test.each(['＝1+1', '＋cmd', '－2', '＠sum', ' =1+1', '\u200b=1+1', '−2', '\t=1', '|calc'])(
  '“%s” begins no formula either',
  (title) => {
    const model = toModel([{ ...noteOf('person', title), path: 'n.md' }]);
    expect(toNodesCsv(model, { nodes: [0], edges: [] })).toContain(`'${title}`);
  },
);
