import type { JudgementChange } from './compare-judgements.ts';
import type { FileChange } from './compare-files.ts';
import type { RecordChange } from './compare-records.ts';
import { packSentence, type ReviewPack } from './review-pack.ts';

/** The pack as one HTML file that loads nothing and runs nothing. */
export function packHtml(pack: ReviewPack): string {
  const { records, unread, files, judgements, charts, base } = pack;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What the change does</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>What the change does</h1>
<p>Compared with <code>${escape(base)}</code>. ${escape(packSentence(pack))}</p>
${section('records', 'Records', [...records.map(recordHtml), ...unread.map(unreadHtml)])}
${section('files', 'Other files', files.map(fileHtml))}
${section('disputes', 'Disputes and findings', [
  ...judgements.opened.map(
    (words) => `<p><strong class="added">Opened</strong> ${escape(words)}</p>`,
  ),
  ...judgements.closed.map(
    (words) => `<p><strong class="removed">Closed</strong> ${escape(words)}</p>`,
  ),
])}
${section('grades', 'Grades', judgements.grades.map(judgementHtml))}
${section('coverage', 'What no record uses', judgements.coverage.map(judgementHtml))}
${section(
  'charts',
  'Charts',
  charts.map(
    ({ name, before, after, amount }) => `<h3>${escape(name)}: marks that differ: ${amount}</h3>
<div class="pair">${drawing(`${name} before`, before)}${drawing(`${name} after`, after)}</div>`,
  ),
)}
</main>
</body>
</html>
`;
}

function section(id: string, title: string, parts: readonly string[]): string {
  const body = parts.length === 0 ? '<p class="quiet">No change.</p>' : parts.join('\n');
  return `<section id="${id}">\n<h2>${title}</h2>\n${body}\n</section>`;
}

function recordHtml({ kind, name, fields }: RecordChange): string {
  const rows = fields.map(
    ({ path, before, after }) =>
      `<tr><th scope="row"><code>${escape(path)}</code></th><td>${value(before, 'del')}</td><td>${value(after, 'ins')}</td></tr>`,
  );
  return opening(kind, name, comparison('Field', rows));
}

function fileHtml({ kind, name, before, after }: FileChange): string {
  const row = `<tr><th scope="row">Lines</th><td><pre>${value(before, 'del')}</pre></td><td><pre>${value(after, 'ins')}</pre></td></tr>`;
  return opening(kind, name, comparison('Part', [row]));
}

function unreadHtml(name: string): string {
  return `<p><strong>Cannot be read</strong> <code>${escape(name)}</code>: not compared; the check says why.</p>`;
}

function opening(kind: RecordChange['kind'], name: string, body: string): string {
  return `<details${kind === 'changed' ? ' open' : ''}>
<summary><strong class="${kind}">${kind}</strong> <code>${escape(name)}</code></summary>
${body}
</details>`;
}

function comparison(first: string, rows: readonly string[]): string {
  return `<table><thead><tr><th scope="col">${first}</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}

function judgementHtml({ subject, before, after, why }: JudgementChange): string {
  const reasons = why.map((words) => `<li>${escape(words)}</li>`).join('');
  return `<p>${escape(subject)}: ${value(before, 'del')} → ${value(after, 'ins')}</p>${reasons === '' ? '' : `<ul>${reasons}</ul>`}`;
}

/** A drawing that keeps its size on a phone: there it is moved sideways, with the keyboard too. */
function drawing(title: string, svg: string | null): string {
  return `<figure><figcaption>${escape(title)}</figcaption>${svg === null ? '<p class="quiet">Nothing to draw.</p>' : `<div class="wide" role="group" aria-label="${escape(title)}" tabindex="0">${svg}</div>`}</figure>`;
}

function value(text: string | null, tag: 'ins' | 'del'): string {
  return text === null ? '<span class="quiet">none</span>' : `<${tag}>${escape(text)}</${tag}>`;
}

/** Content is text here, whatever it says; signs that turn text around are named. */
function escape(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
      (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
}

const STYLE = `
body { margin: 0; background: #fdfdfb; color: #1c1c1a; font: 16px/1.5 Georgia, serif; }
main { max-width: 90rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3, table, summary, figcaption, .quiet, strong { font-family: system-ui, sans-serif; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; table-layout: fixed; font-size: .9rem; }
th, td { border-top: 1px solid #c9c9c2; padding: .3rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
ins { background: #e2f2e4; color: #12401b; text-decoration: none; }
del { background: #fbe9e7; color: #6d1b12; }
.added { color: #12571f; } .removed { color: #8a1f13; } .changed { color: #4a3a00; } .quiet { color: #55554f; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 1rem; }
figure { margin: 0; overflow-wrap: anywhere; } .wide { overflow-x: auto; } .wide svg { display: block; width: 100%; min-width: 38rem; height: auto; }
pre { margin: 0; font: .85rem/1.4 ui-monospace, monospace; white-space: pre-wrap; }
:root { color-scheme: light; }
`;
