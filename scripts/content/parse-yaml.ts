import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Node } from 'yaml';
import { findHidden } from '../../src/text/hidden-characters.ts';
import { TOO_DEEP, yamlWords } from './yaml-words.ts';

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
  // Where the library cannot go on, it tells of all that follows; the first fault is the cause.
  const causes = [...document.errors, ...document.warnings].slice(0, 1);
  const faults = causes.map(({ pos, code, message }): YamlFault => {
    const { offset, words } = yamlWords(code, message, text, pos[0]);
    return { ...at(offset), ...words };
  });
  let value: unknown = null;
  if (faults.length === 0) {
    try {
      value = document.toJS() as unknown;
    } catch (error) {
      // Aliases that lead nowhere, or a depth beyond what the machine can follow.
      faults.push({
        ...at(0),
        ...(error instanceof RangeError ? TOO_DEEP : yamlWords('', String(error), text, 0).words),
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
