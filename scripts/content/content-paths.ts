import { ID_PATTERN, slugify } from '../../src/domain/ids.ts';
import type { RuleId } from '../../src/domain/rule-ids.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';

/** Why a file must not lie in the content folder. */
export interface PathFault {
  readonly rule: RuleId;
  readonly message: string;
  readonly remedy: string;
}

/** What file systems and sync programs leave behind; nobody reads them. */
const LITTER = /(?:^|\/)(?:\.gitkeep|\.DS_Store|Thumbs\.db|desktop\.ini)$/;
const DOCUMENT = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;
/** Names that some systems take for devices (Windows, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST_NAME = 120;

/**
 * What is wrong with a path below the content folder; null for the few kinds of file that belong there. Everything else is
 * refused, so that content can bring no code, no settings and no pictures.
 */
export function pathFault(path: string): PathFault | null {
  if (LITTER.test(path)) return null;
  const [top = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? top;
  if (/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\\]/.test(path)) {
    return {
      rule: 'file-name',
      message: `Unexpected hidden character or backslash in the name ${JSON.stringify(name)}, expected letters, digits and hyphens.`,
      remedy: 'Rename the file.',
    };
  }
  if (top === '.generated')
    return COLLECTIONS.some((one) => one === rest[0]) && rest.length === 2 && name.endsWith('.mdx')
      ? null
      : other('the converter’s own records');
  if (COLLECTIONS.some((one) => one === top)) return recordFault(top, rest);
  if (top === 'seeds') return DOCUMENT.test(name) ? null : other('documents: .txt, .md or .html');
  if (top === 'overrides' || top === 'track-record')
    return rest.length === 1 ? idFault(name, '.yaml') : other(`.yaml files directly below ${top}`);
  if (top === 'method')
    return rest.length === 1 && name.endsWith('.yaml')
      ? null
      : other('.yaml files directly below method');
  if (rest.length === 0 && (name === 'site.yaml' || name.endsWith('.md'))) return null;
  return other(
    'sources, figures, events, entities, questions, overrides, track-record, method, seeds and site.yaml',
  );
}

function recordFault(collection: string, rest: readonly string[]): PathFault | null {
  const name = rest.at(-1) ?? '';
  if (rest.length === 1 && name.endsWith('.mdx.new')) {
    return {
      rule: 'unmerged-proposal',
      message:
        "Unexpected proposal of the converter, expected it to be merged: it differs from a person's edit.",
      remedy: 'Take over what is right into the file of the same name, then delete this one.',
    };
  }
  if (rest.length !== 1) return other(`.mdx files directly below ${collection}`);
  return idFault(name, '.mdx');
}

function idFault(name: string, ending: string): PathFault | null {
  const id = name.endsWith(ending) ? name.slice(0, -ending.length) : null;
  if (id === null) return other(`${ending} files`);
  if (ID_PATTERN.test(id) && !DEVICE.test(id) && id.length <= LONGEST_NAME) return null;
  const better = slugify(id, LONGEST_NAME);
  return {
    rule: 'file-name',
    message: `Unexpected file name "${name.slice(0, LONGEST_NAME)}", expected at most ${LONGEST_NAME} lower-case letters, digits and hyphens.`,
    remedy: `Rename the file${better && better !== id && !DEVICE.test(better) ? `, for example to ${better}${ending}` : ''}.`,
  };
}

function other(wanted: string): PathFault {
  return {
    rule: 'content-is-data',
    message: `Unexpected file, expected only ${wanted} here.`,
    remedy: 'Move it out of the content folder, or remove it.',
  };
}
