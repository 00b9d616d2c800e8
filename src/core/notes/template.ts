import { findFrontmatter } from '../text/markdown/frontmatter';
import { isSame, parseProperties } from '../text/properties/prove';
import { toYamlScalar } from '../text/properties/yaml-scalar';
import { walkLines } from '../text/place/lines';
import { toLineBreak, type ParseYaml, type Refusal } from '../text/edit/change';

/** What fills one blank. An empty text or list, or nothing, means that the blank goes away with its property. */
export type Filling = string | boolean | readonly string[] | null;

/** Every blank a template may hold, by name; names that are not here belong to somebody else and stay as they are. */
export type Fillings = ReadonlyMap<string, Filling>;

const BLANK = /\{\{([a-z][a-z-]*)\}\}/g;
const ONLY_BLANK = /^\{\{([a-z][a-z-]*)\}\}$/;
const VALUE_LINE = /^([ \t]*(?:- )?(?:[^:"'#\n]+:[ \t]+|"(?:[^"\\\n]|\\.)*":[ \t]+)?)(.*?)[ \t]*$/;

/**
 * Fills the named blanks (`{{title}}`, `{{systems}}` …) of a template. Nothing in it is run, and what a filling holds
 * is never filled again. The properties are read before and after: unless exactly the blanks changed, it refuses.
 */
export function fillTemplate(
  template: string,
  fillings: Fillings,
  parseYaml: ParseYaml,
): { readonly text: string } | Refusal {
  const quoted = quoteBareBlanks(template);
  const before = parseProperties(quoted, parseYaml);
  if (!before) return { refused: 'unreadable' };
  const frontmatter = findFrontmatter(quoted);
  const split = frontmatter?.yaml ?? { from: 0, to: 0 };
  const lineBreak = toLineBreak(quoted);
  const yaml = [...walkLines(quoted.slice(split.from, split.to))]
    .slice(0, -1)
    .flatMap((line) => fillYamlLine(line.text, fillings))
    .map((line) => line + lineBreak)
    .join('');
  const bodyFrom = frontmatter?.block.to ?? 0;
  const text =
    quoted.slice(0, split.from) + yaml + quoted.slice(split.to, bodyFrom) + fillBody(quoted.slice(bodyFrom), fillings);
  const after = parseProperties(text, parseYaml);
  const meant = new Map(
    [...before].map(([key, value]) => [key, fillValue(value, fillings)] as const).filter(([, value]) => value !== GONE),
  );
  const proven = after !== null && isSame([...meant], [...after]);
  return proven ? { text } : { refused: 'unproven' };
}

const GONE = Symbol('gone');

/** People write `started: {{started}}` as the core templates do; YAML would read a map of a map. */
function quoteBareBlanks(template: string): string {
  const yaml = findFrontmatter(template)?.yaml;
  if (!yaml) return template;
  const inside = template
    .slice(yaml.from, yaml.to)
    .replace(
      /^([ \t]*(?:- |[^ \t\n:"'#][^:"'#\n]*:[ \t]+))(\{\{(?:[^"\\\r\n]*[^"\\\r\n \t])?)[ \t]*(\r?)$/gm,
      (_whole, lead: string, value: string, end: string) => `${lead}"${value}"${end}`,
    );
  return template.slice(0, yaml.from) + inside + template.slice(yaml.to);
}

function fillYamlLine(line: string, fillings: Fillings): string[] {
  const parts = VALUE_LINE.exec(line);
  const lead = parts?.[1] ?? '';
  const value = unquote(parts?.[2] ?? '');
  if (!parts || value === null || !hasBlank(value, fillings)) return [line];
  const only = fillings.get(ONLY_BLANK.exec(value)?.[1] ?? '');
  if (only === undefined) return [lead + toYamlScalar(fillText(value, fillings))];
  if (only === null || only === '' || (typeof only === 'object' && only.length === 0)) return [];
  if (typeof only !== 'object') return [lead + toYamlScalar(only)];
  if (/^[ \t]*- $/.test(lead)) return only.map((item) => lead + toYamlScalar(item));
  const indent = /^[ \t]*/.exec(lead)?.[0] ?? '';
  return [lead.trimEnd(), ...only.map((item) => `${indent}  - ${toYamlScalar(item)}`)];
}

function unquote(value: string): string | null {
  if (/^"(?:[^"\\]|\\.)*"$/.test(value)) return value.slice(1, -1).replace(/\\(["\\])/g, '$1');
  if (/^'(?:[^']|'')*'$/.test(value)) return value.slice(1, -1).replace(/''/g, "'");
  return /^["'[|>&*!]/.test(value) || / #/.test(value) ? null : value;
}

function hasBlank(text: string, fillings: Fillings): boolean {
  return [...text.matchAll(BLANK)].some((hit) => fillings.has(hit[1] ?? ''));
}

function fillText(text: string, fillings: Fillings): string {
  return text.replace(BLANK, (whole, name: string) =>
    fillings.has(name) ? toText(fillings.get(name) ?? null) : whole,
  );
}

function toText(filling: Filling): string {
  if (filling === null || filling === false) return '';
  return typeof filling === 'object' ? filling.join(', ') : filling === true ? 'yes' : filling;
}

function fillValue(value: unknown, fillings: Fillings): unknown {
  if (typeof value === 'string') {
    const only = fillings.get(ONLY_BLANK.exec(value)?.[1] ?? '');
    if (only === undefined) return fillText(value, fillings);
    return only === null || only === '' || (typeof only === 'object' && only.length === 0) ? GONE : only;
  }
  if (!Array.isArray(value)) return value;
  const items = value.flatMap((item: unknown) => {
    const filled = fillValue(item, fillings);
    return filled === GONE ? [] : Array.isArray(filled) ? filled.map((each: unknown) => each) : [filled];
  });
  return items.length === 0 && value.length > 0 ? null : items;
}

/** A line of the body that held nothing but blanks which stayed empty goes away; every other line stays. */
function fillBody(body: string, fillings: Fillings): string {
  return body
    .split('\n')
    .flatMap((line) => {
      const filled = fillText(line, fillings);
      return filled.trim() === '' && line.trim() !== '' && hasBlank(line, fillings) ? [] : [filled];
    })
    .join('\n');
}
