import ts from 'typescript';

/** Something in a bundle that a release must not hold, and where. */
export interface Trespass {
  readonly what: string;
  readonly near: string;
}

const NETWORK = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
  'requestUrl',
  'importScripts',
]);
const SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'parseFromString',
  'srcdoc',
  'setHTMLUnsafe',
  'sanitizeHTMLToDom',
]);
const CODE = new Set(['eval', 'Function']);

/**
 * Lists what a bundle does that the plugin promises not to do: run text as code, reach the network, parse HTML, look
 * behind in a pattern, load a module the app does not bring.
 */
export function scanBundle(code: string, allowedModules: ReadonlySet<string>): readonly Trespass[] {
  const source = ts.createSourceFile('main.js', code, ts.ScriptTarget.ES2021, true, ts.ScriptKind.JS);
  const found: Trespass[] = [];
  const visit = (node: ts.Node): void => {
    const what = findTrespass(node, allowedModules);
    if (what !== null) found.push({ what, near: node.getText(source).slice(0, 80) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function findTrespass(node: ts.Node, allowedModules: ReadonlySet<string>): string | null {
  if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node))
    return /\(\?<[=!]/.test(node.text) ? 'lookbehind' : null;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return findCall(node, allowedModules);
  if (ts.isPropertyAccessExpression(node)) return findName(node.name.text, node);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return findName(node.argumentExpression.text, node);
  return null;
}

function findCall(node: ts.CallExpression | ts.NewExpression, allowedModules: ReadonlySet<string>): string | null {
  const called = node.expression;
  const first = node.arguments?.[0];
  if (called.kind === ts.SyntaxKind.ImportKeyword) return 'dynamic import';
  if (!ts.isIdentifier(called)) return null;
  if (CODE.has(called.text)) return 'text run as code';
  if (NETWORK.has(called.text)) return 'network';
  if ((called.text === 'setTimeout' || called.text === 'setInterval') && first && ts.isStringLiteralLike(first))
    return 'text run as code';
  if (called.text === 'require')
    return first && ts.isStringLiteralLike(first) && allowedModules.has(first.text)
      ? null
      : 'module the app does not bring';
  return null;
}

function findName(name: string, node: ts.Node): string | null {
  if (SINKS.has(name)) return 'HTML parsed';
  if (NETWORK.has(name)) return 'network';
  if (name === 'write' || name === 'writeln')
    return /document\s*\.?\s*\[?.?write/.test(node.getText()) ? 'HTML parsed' : null;
  return CODE.has(name) ? 'text run as code' : null;
}
