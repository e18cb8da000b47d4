/**
 * Checks a published dossier without trusting it: finds every quote again, recomputes every hash, and names each place that
 * does not hold. Needs nothing but this file, in Node 20 or newer and in browsers.
 *
 *   node verify.mjs FOLDER      a built site on this machine
 *   node verify.mjs ADDRESS     a site that is served, such as http://127.0.0.1:4321/
 *
 * Where a document is published in excerpts only, its quotes are looked up in these, and its file's hash cannot be recomputed.
 */

/** @typedef {(path: string) => Promise<Uint8Array | null>} Read  Bytes of a file of the site, by path from its root; null when missing. */

/**
 * @param {Read} read
 * @param {(done: number, of: number) => void} [progress]
 * @returns {Promise<{ faults: string[], quotes: number, documents: number, excerpts: number, files: number }>}
 */
export async function verify(read, progress = () => {}) {
  const faults = [];
  const counts = { quotes: 0, documents: 0, excerpts: 0, files: 0 };
  const all = await json(read, 'data/all.json', faults);
  if (!all) return { faults, ...counts };
  const sources = new Map();
  let done = 0;
  for (const source of all.sources) {
    sources.set(source.id, await openSource(read, source, faults, counts));
    progress(++done, all.sources.length);
  }
  for (const { where, source, evidence } of passages(all)) {
    counts.quotes++;
    const opened = sources.get(source);
    if (!opened) faults.push(`${where}: quotes ${source}, which is no source.`);
    else checkPassage(where, opened, evidence, faults);
  }
  await checkTables(read, faults, counts);
  await checkCharts(read, all, faults, counts);
  return { faults, ...counts };
}

/** The text of a source as code points with their place, and the page that must carry its marks. */
async function openSource(read, source, faults, counts) {
  const page = await text(read, `sources/${source.id}/index.html`, faults);
  if (source.text === null) {
    counts.excerpts++;
    return {
      id: source.id,
      page,
      parts: (source.excerpts ?? []).map((part) => ({
        start: part.start,
        points: Array.from(part.text),
      })),
    };
  }
  const path = `data/${source.text}`;
  const bytes = await read(path);
  if (!bytes) {
    faults.push(`${path}: missing.`);
    return { id: source.id, page, parts: [] };
  }
  counts.documents++;
  const hash = await sha256(bytes);
  if (hash !== source.seed.sha256)
    faults.push(
      `${path}: SHA-256 is ${hash}, the record of ${source.id} says ${source.seed.sha256}.`,
    );
  return {
    id: source.id,
    page,
    parts: [{ start: 0, points: Array.from(new TextDecoder(source.encoding).decode(bytes)) }],
  };
}

/** Every passage that any record or signal rests on. */
function* passages(all) {
  for (const record of all.figures)
    for (const evidence of record.evidence)
      yield { where: `figures/${record.id}`, source: record.source, evidence };
  for (const record of all.events)
    for (const evidence of record.evidence)
      yield { where: `events/${record.id}`, source: evidence.source, evidence };
  for (const record of all.questions)
    for (const position of record.positions)
      for (const evidence of position.evidence)
        yield { where: `questions/${record.id}`, source: evidence.source, evidence };
  for (const signal of all.signals)
    for (const evidence of signal.evidence)
      yield {
        where: `signals/${signal.source}/${signal.criterion}`,
        source: signal.source,
        evidence,
      };
}

function checkPassage(where, { id, page, parts }, { exact, prefix, suffix, start, end }, faults) {
  const at = `${id}, characters ${start} to ${end}`;
  const part = parts.find((one) => start >= one.start && end <= one.start + one.points.length);
  if (!part) return void faults.push(`${where}: ${at} is not published.`);
  const from = start - part.start;
  const found = part.points.slice(from, end - part.start).join('');
  if (found !== exact)
    return void faults.push(
      `${where}: at ${at} the document says “${found}”, the quote says “${exact}”.`,
    );
  const before = part.points.slice(0, from).join('');
  const after = part.points.slice(end - part.start).join('');
  if (!before.endsWith(prefix))
    faults.push(`${where}: “${prefix}” does not stand before the quote at ${at}.`);
  if (!after.startsWith(suffix))
    faults.push(`${where}: “${suffix}” does not stand after the quote at ${at}.`);
  if (page !== null && !page.includes(`id="${id}-${start}-${end}"`))
    faults.push(
      `sources/${id}/: does not mark the passage ${start} to ${end}, which ${where} rests on.`,
    );
}

/** The tables have the sizes and hashes that their description states. */
async function checkTables(read, faults, counts) {
  const description = await json(read, 'data/datapackage.json', faults);
  for (const { path, bytes: size, hash } of description?.resources ?? []) {
    const file = `data/${path}`;
    const bytes = await read(file);
    if (!bytes) {
      faults.push(`${file}: missing.`);
      continue;
    }
    counts.files++;
    if (bytes.length !== size)
      faults.push(`${file}: ${bytes.length} bytes, datapackage.json says ${size}.`);
    const found = `sha256:${await sha256(bytes)}`;
    if (found !== hash) faults.push(`${file}: ${found}, datapackage.json says ${hash}.`);
  }
}

/** Each chart's hash follows from its title and its rows, and each of its quotes stands in the records. */
async function checkCharts(read, all, faults, counts) {
  const known = new Set([...passages(all)].map(({ evidence }) => evidence.exact));
  const list = await json(read, 'embed/index.json', faults);
  for (const id of list?.charts ?? []) {
    const chart = await checkChart(read, `embed/${id}.json`, `embed/${id}.csv`, faults, counts);
    for (const { quote } of chart?.rows ?? [])
      if (quote !== null && !known.has(quote))
        faults.push(`embed/${id}.json: “${quote}” is the quote of no record.`);
  }
  for (const state of list?.pinned ?? []) {
    const folder = `embed/pinned/${state}`;
    const [jsonFile, csvFile] = [`${folder}/chart.json`, `${folder}/chart.csv`];
    const chart = await checkChart(read, jsonFile, csvFile, faults, counts);
    if (chart && !state.endsWith(`/${chart.hash}`))
      faults.push(`${jsonFile}: says ${chart.hash}, which is not its address.`);
  }
}

/** A chart whose hash is that of what it says, and whose table is the one that it names. */
async function checkChart(read, jsonFile, csvFile, faults, counts) {
  const chart = await json(read, jsonFile, faults);
  const csv = await read(csvFile);
  if (!csv) faults.push(`${csvFile}: missing.`);
  if (!chart || !csv) return null;
  counts.files += 2;
  // Where the site stands is no part of what it says.
  const rows = chart.rows.map(({ address: _address, ...row }) => JSON.stringify(row));
  const says = new TextEncoder().encode([chart.title, ...rows].join('\n'));
  const hash = (await sha256(says)).slice(0, 12);
  if (hash !== chart.hash) faults.push(`${jsonFile}: hash ${chart.hash}, its values make ${hash}.`);
  const table = `sha256:${await sha256(csv)}`;
  if (table !== chart.csv) faults.push(`${csvFile}: ${table}, ${jsonFile} says ${chart.csv}.`);
  return chart;
}

async function text(read, path, faults) {
  const bytes = await read(path);
  if (!bytes) faults.push(`${path}: missing.`);
  return bytes && new TextDecoder().decode(bytes);
}

async function json(read, path, faults) {
  const content = await text(read, path, faults);
  try {
    return content && JSON.parse(content);
  } catch (error) {
    faults.push(`${path}: ${error.message}`);
    return null;
  }
}

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads a site that is served. @param {string} root  @returns {Read} */
export function fromAddress(root) {
  return async (path) => {
    const response = await fetch(new URL(path, root));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  };
}

/** The outcome in words. */
export function outcome({ faults, quotes, documents, excerpts, files }) {
  const checked = `${quotes} quotes in ${documents} whole documents and ${excerpts} in excerpts, ${files} files`;
  return faults.length === 0
    ? `All holds: ${checked}.`
    : `${faults.length} faults (${checked}):\n${faults.join('\n')}`;
}

if (
  typeof process !== 'undefined' &&
  process.argv[1] &&
  import.meta.url.endsWith(process.argv[1].split(/[\\/]/).pop() ?? '-')
) {
  const { readFile } = await import('node:fs/promises');
  const { join: path } = await import('node:path');
  const [place] = process.argv.slice(2);
  if (!place) {
    console.error('Usage: node verify.mjs FOLDER or ADDRESS');
    process.exit(2);
  }
  const fromFolder = (file) =>
    readFile(path(place, file)).then(
      (bytes) => new Uint8Array(bytes),
      () => null,
    );
  const result = await verify(
    /^https?:/.test(place) ? fromAddress(place.replace(/\/*$/, '/')) : fromFolder,
  );
  console.log(outcome(result));
  process.exitCode = result.faults.length === 0 ? 0 : 1;
}
