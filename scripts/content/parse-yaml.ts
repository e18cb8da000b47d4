import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Node } from 'yaml';
import { findHidden } from '../../src/text/hidden-characters.ts';

/** YAML as a plain value, with the place of each key. Lines count from the first line of the file. */
export interface ParsedYaml {
  readonly value: unknown;
  /** Line and column of the value at a path of keys; of its nearest parent when the key is absent. */
  locate(path: readonly PropertyKey[]): YamlPlace;
  /** Line and column of the key itself. */
  locateKey(path: readonly PropertyKey[]): YamlPlace;
}

interface YamlPlace {
  readonly line: number;
  readonly column: number;
}

/** A fault of a file's form, with its place. */
export interface YamlFault extends YamlPlace {
  /** Default `frontmatter`. */
  readonly rule?: 'hidden-characters';
  readonly message: string;
  readonly remedy: string;
}

/** Brackets on one line, those of its quotes among them; so many open ones would keep a parser busy. */
const MAX_BRACKETS = 1000;
/** Faults told of one file: the first ones cause the others. */
const MAX_FAULTS = 5;

/**
 * Reads YAML as data. Never throws; refuses what readers of YAML understand differently or what grows when it is read:
 * tags, anchors, aliases, merge keys, one key twice, hidden characters.
 * @param firstLine Line of the file on which the YAML begins.
 */
export function parseYaml(
  text: string,
  firstLine: number,
): { ok: true; yaml: ParsedYaml } | { ok: false; faults: YamlFault[] } {
  const lineCounter = new LineCounter();
  lineCounter.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lineCounter.addNewLine(index + 1);
  const at = (offset: number): YamlPlace => {
    const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
    return { line: line + firstLine - 1, column: col };
  };
  const hidden = findHidden(text, 'yaml');
  if (hidden) {
    const message = `Unexpected hidden character ${hidden.name}, expected only characters that can be seen.`;
    const remedy = `Remove it, or write it inside double quotation marks as "\\u${hidden.name.slice(2).toLowerCase()}".`;
    return {
      ok: false,
      faults: [{ rule: 'hidden-characters', ...at(hidden.index), message, remedy }],
    };
  }
  for (const match of text.matchAll(/[^\n]+/g)) {
    if ((match[0].match(/[[{]/g)?.length ?? 0) > MAX_BRACKETS)
      return { ok: false, faults: [{ ...at(match.index), ...TOO_DEEP }] };
  }
  // Unique keys are looked for below: the library takes quadratic time for them.
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
  });
  const faults = [...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
    ...at(pos[0]),
    ...wordsOf(code, message),
  }));
  let value: unknown = null;
  if (faults.length === 0) {
    try {
      value = document.toJS() as unknown;
    } catch (error) {
      // Aliases that lead nowhere, or a depth beyond what the machine can follow.
      faults.push({
        ...at(0),
        ...(error instanceof RangeError ? TOO_DEEP : wordsOf('', String(error))),
      });
    }
  }
  if (faults.length === 0) {
    visit(document, {
      Node: (_key, node) => {
        const fault = faultOf(node);
        if (fault) faults.push({ ...at(node.range?.[0] ?? 0), ...fault });
      },
      Map: (_key, map) => {
        const seen = new Set<string>();
        for (const { key } of map.items) {
          const name = isScalar(key) ? String(key.value) : '';
          if (seen.has(name) && isNode(key)) {
            const message = `Unexpected second key "${name}", expected each key once.`;
            faults.push({ ...at(key.range?.[0] ?? 0), message, remedy: 'Keep one of the two.' });
          }
          seen.add(name);
        }
      },
    });
  }
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, MAX_FAULTS) };
  const nodeAt = (path: readonly PropertyKey[]): Node | null => {
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) && node.range ? node : null;
  };
  const locate = (path: readonly PropertyKey[]): YamlPlace => {
    for (let length = path.length; length > 0; length--) {
      const node = nodeAt(path.slice(0, length));
      if (node?.range) return at(node.range[0]);
    }
    return { line: firstLine, column: 1 };
  };
  return {
    ok: true,
    yaml: {
      value,
      locate,
      locateKey(path) {
        const parent = nodeAt(path.slice(0, -1));
        const pair = isMap(parent)
          ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
          : undefined;
        return isNode(pair?.key) && pair.key.range ? at(pair.key.range[0]) : locate(path);
      },
    },
  };
}

function faultOf(node: {
  tag?: string;
  anchor?: string;
}): Pick<YamlFault, 'message' | 'remedy'> | null {
  if (node.anchor !== undefined) {
    return {
      message: `Unexpected YAML anchor "&${node.anchor}", expected plain values.`,
      remedy: 'Write the value out at each place instead of naming it.',
    };
  }
  return node.tag === undefined
    ? null
    : {
        message: `Unexpected YAML tag "${node.tag}", expected plain values.`,
        remedy: 'Remove the word that begins with an exclamation mark.',
      };
}

/** The library's words, said to an editor. */
function wordsOf(code: string, message: string): Pick<YamlFault, 'message' | 'remedy'> {
  if (message.includes('call stack')) return TOO_DEEP;
  const [first = message] = message.split('\n', 1);
  const known = WORDS[code];
  return {
    message: `Unexpected YAML: ${known?.[0] ?? first.replace(/\.$/, '')}.`,
    remedy:
      known?.[1] ??
      'Correct the YAML at this place; compare with a neighbouring file of the same folder.',
  };
}

const TOO_DEEP = {
  message: 'Unexpected depth of lists or groups within each other, expected a few levels.',
  remedy: 'Remove the brackets or indents that open one list inside another.',
};

/** What the library's codes mean to whoever wrote the line, and what to do. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  BAD_INDENT: [
    'a line that is indented otherwise than its neighbours, or a bracket that is not closed',
    'Give all keys of one group the same number of spaces before them; close what is open.',
  ],
  TAB_AS_INDENT: [
    'a tab at the start of the line',
    'Replace tabs at the start of the line by spaces.',
  ],
  MISSING_CHAR: [
    'the end of what is open, such as a quotation mark or a bracket, is missing',
    'Close the quotation mark or bracket in or above this line; write a quotation mark inside text as \\".',
  ],
  UNEXPECTED_TOKEN: [
    'a sign that cannot stand here',
    'Put text that begins or goes on with a sign in double quotation marks.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'a second key inside a value: text with a colon, or a next line that is indented too far',
    'Put text that holds a colon and a space in double quotation marks; begin each key at the margin of its group.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a key that goes over more than one line',
    'Write "key: value" on one line; put long text in double quotation marks.',
  ],
  BAD_SCALAR_START: [
    'text that begins with a sign of YAML',
    'Put the text in double quotation marks.',
  ],
  MULTIPLE_DOCS: ['a second document', 'Remove the line of dots or hyphens inside.'],
};
