import type { Finding } from '../../src/domain/finding.ts';
import { pathFault } from '../content/content-paths.ts';
import type { Effects } from '../effects.ts';
import type { SeedFile } from './convert-documents.ts';
import { MAX_SEED_BYTES, MAX_SEEDS } from './max-seed-bytes.ts';

/** Endings of files that are read as documents. */
const DOCUMENT = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;

/** Whether a file is read as a document, by its name. */
export function isDocument(file: string): boolean {
  return DOCUMENT.test(file) && !/(?:^|\/)\./.test(file);
}

/**
 * The documents among the files of a folder, one at a time: a long run holds the bytes of one only. What is no document or
 * cannot be read becomes a finding.
 */
export async function* readSeeds(
  effects: Effects,
  folder: string,
  files: readonly string[],
  findings: Finding[],
): AsyncGenerator<SeedFile> {
  const finding = (file: string, message: string, remedy: string) =>
    findings.push({
      rule: 'unreadable-seed',
      severity: 'error',
      place: { file: `${folder}/${file}` },
      message,
      remedy,
    });
  const documents = files.filter(isDocument).length;
  if (documents > MAX_SEEDS) {
    findings.push({
      rule: 'unreadable-seed',
      severity: 'error',
      place: { file: folder },
      message: `Unexpected number of documents: ${documents}, expected at most ${MAX_SEEDS}. None is read.`,
      remedy: 'Choose the articles that the site is about, or make several sites.',
    });
    return;
  }
  for (const file of files) {
    if (/(?:^|\/)\./.test(file)) continue;
    if (!DOCUMENT.test(file)) {
      finding(
        file,
        'Unexpected kind of file, expected .txt, .md or .html.',
        'Convert it to one of these, or move it elsewhere.',
      );
      continue;
    }
    const fault = pathFault(`seeds/${file}`);
    if (fault) {
      findings.push({ ...fault, severity: 'error', place: { file: `${folder}/${file}` } });
      continue;
    }
    const size = await effects.size(`${folder}/${file}`);
    if (size > MAX_SEED_BYTES) {
      finding(
        file,
        `Unexpected size of ${(size / 1e6).toFixed(1)} MB, expected at most ${MAX_SEED_BYTES / 1e6} MB.`,
        'Keep the article and drop what surrounds it, or split the file.',
      );
      continue;
    }
    try {
      const bytes = await effects.read(`${folder}/${file}`);
      if (bytes) yield { file, bytes };
    } catch (error) {
      finding(
        file,
        `Unexpected failure to read the file: ${error instanceof Error ? error.message : String(error)}.`,
        "Check the file's permissions.",
      );
    }
  }
}
