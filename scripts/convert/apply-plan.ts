import type { Effects } from '../effects.ts';
import { pathFault } from '../content/content-paths.ts';
import type { Plan } from './plan.ts';
import { severalAtOnce } from './several-at-once.ts';

type Disk = Pick<Effects, 'list' | 'read' | 'write' | 'rename' | 'remove'>;

/** One line of the journal: move a staged file to its place, or remove one. */
type Move = { readonly from: string; readonly to: string } | { readonly remove: string };

/** A file that goes into the content folder byte for byte, read only when its turn comes. */
export interface Copy {
  /** Path below the content folder. */
  readonly to: string;
  read(): Promise<Uint8Array | null>;
}

/** The converter's last output, below the content folder. */
export const BASE = '.generated';
const STAGING = `${BASE}/.staging`;
const JOURNAL = `${BASE}/.journal.json`;

/**
 * Carries a plan out, all or nothing: everything is first written to a staging folder (a full disk fails here, with the old
 * content whole), then a journal makes the change final, then the files are renamed into place.
 * A run that was killed in the middle is finished by the next call of `recover`.
 */
export async function applyPlan(
  disk: Disk,
  content: string,
  { steps, base }: Plan,
  copies: readonly Copy[] = [],
): Promise<void> {
  await recover(disk, content);
  const removed: string[] = [];
  const staged: string[] = [];
  const stage = async ([to, bytes]: NewFile): Promise<void> => {
    const from = staged.push(to) - 1;
    await disk.write(`${content}/${STAGING}/${from}`, bytes);
  };
  try {
    const oldBase = (await disk.list(`${content}/${BASE}`)).files.filter(
      (file) => !file.startsWith('.'),
    );
    for (const step of steps) if (step.kind === 'delete') removed.push(step.path);
    for (const file of oldBase) if (!base.has(file)) removed.push(`${BASE}/${file}`);
    await severalAtOnce(newCopies(disk, content, copies), stage);
    await severalAtOnce(newRecords(steps), stage);
    await severalAtOnce(newBase(disk, content, { base, old: new Set(oldBase) }), stage);
    if (removed.length + staged.length > 0)
      await disk.write(`${content}/${JOURNAL}`, journalOf(movesOf(removed, staged)));
  } catch (cause) {
    await clear(disk, content);
    throw new Error(
      `Cannot write to ${content}: the old content was left as it was. Free some space or check the folder's permissions.`,
      { cause },
    );
  }
  if (removed.length + staged.length > 0) await finish(disk, content, movesOf(removed, staged));
}

/** One move for each file, made when it is asked for. */
function* movesOf(removed: readonly string[], staged: readonly string[]): Generator<Move> {
  for (const remove of removed) yield { remove };
  for (const [from, to] of staged.entries()) yield { from: `${STAGING}/${from}`, to };
}

/** A list of moves as JSON. It is written piece by piece: as one text it would take twice the memory. */
function journalOf(moves: Iterable<Move>): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let text = '[';
  let separator = '';
  for (const move of moves) {
    text += `${separator}${JSON.stringify(move)}`;
    separator = ',';
    if (text.length < PIECE) continue;
    pieces.push(encoder.encode(text));
    text = '';
  }
  pieces.push(encoder.encode(`${text}]`));
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Characters of a journal that are written at a time. */
const PIECE = 1 << 16;

/** Path below the content folder, and what is to stand there. */
type NewFile = readonly [to: string, bytes: string | Uint8Array];

async function* newCopies(
  disk: Disk,
  content: string,
  copies: readonly Copy[],
): AsyncGenerator<NewFile> {
  for (const { to, read } of copies) {
    const [bytes, known] = [await read(), await disk.read(`${content}/${to}`)];
    if (bytes && !(known && sameBytes(known, bytes))) yield [to, bytes];
  }
}

async function* newRecords(steps: Plan['steps']): AsyncGenerator<NewFile> {
  for (const step of steps) {
    if (step.kind === 'conflict') yield [`${step.path}.new`, step.text];
    else if (step.kind !== 'orphan' && step.kind !== 'delete') yield [step.path, step.text];
  }
}

async function* newBase(
  disk: Disk,
  content: string,
  { base, old }: { readonly base: Plan['base']; readonly old: ReadonlySet<string> },
): AsyncGenerator<NewFile> {
  for (const [file, text] of base) {
    const known = old.has(file) ? await disk.read(`${content}/${BASE}/${file}`) : null;
    if (known === null || new TextDecoder().decode(known) !== text) yield [`${BASE}/${file}`, text];
  }
}

/** Finishes, or throws away, what an interrupted run left behind. Safe to call at any time. */
export async function recover(disk: Disk, content: string): Promise<void> {
  const file = `${content}/${JOURNAL}`;
  const journal = await disk.read(file);
  if (!journal) return clear(disk, content);
  const staged = new Set((await disk.list(`${content}/${STAGING}`)).files);
  // What is no longer staged was moved before the run was interrupted.
  const left = readJournal(journal, file).filter(
    (move) => 'remove' in move || staged.has(move.from.slice(STAGING.length + 1)),
  );
  await finish(disk, content, left);
}

/** Makes all moves; from here on nothing is taken back. */
async function finish(disk: Disk, content: string, moves: Iterable<Move>): Promise<void> {
  for (const move of moves) {
    if ('remove' in move) await disk.remove(`${content}/${move.remove}`);
    else await disk.rename(`${content}/${move.from}`, `${content}/${move.to}`);
  }
  await disk.remove(`${content}/${JOURNAL}`);
  await clear(disk, content);
}

/** The moves of a journal. One that came with somebody's files must not reach beyond the content, or into what runs. */
function readJournal(bytes: Uint8Array, file: string): Move[] {
  const refuse = (cause?: unknown) =>
    new Error(`Cannot finish an interrupted run: ${file} is not the converter's. Delete it.`, {
      cause,
    });
  let moves: unknown;
  try {
    moves = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw refuse(error);
  }
  if (!Array.isArray(moves) || !moves.every(isMove)) throw refuse();
  return moves;
}

function isMove(move: unknown): move is Move {
  if (typeof move !== 'object' || move === null) return false;
  if ('remove' in move) return isTarget(move.remove);
  return (
    'from' in move &&
    'to' in move &&
    typeof move.from === 'string' &&
    /^\.generated\/\.staging\/\d+$/.test(move.from) &&
    isTarget(move.to)
  );
}

/** A path that the converter writes: a record, its base, a proposal or a document. */
function isTarget(path: unknown): path is string {
  if (typeof path !== 'string' || path.split('/').includes('..')) return false;
  const fault = pathFault(path);
  return fault === null || fault.rule === 'unmerged-proposal';
}

/** Removes what was staged, and what a kill left of a file that was being written. */
async function clear(disk: Disk, content: string): Promise<void> {
  for (const file of (await disk.list(`${content}/${STAGING}`)).files)
    await disk.remove(`${content}/${STAGING}/${file}`);
  for (const file of (await disk.list(`${content}/${BASE}`)).files)
    if (/^\.[^/]+\.tmp$/.test(file)) await disk.remove(`${content}/${BASE}/${file}`);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
