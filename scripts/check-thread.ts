import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../src/domain/finding.ts';

/** What is checked. */
export interface ThreadTask {
  /** The content folder. */
  readonly content: string;
  /** Where the site will be served: `https://example.org/base/`. */
  readonly url: string;
}

/** What a build tells the thread: a page that it has made, and at last the folder with all of them. */
export type ToThread =
  | { readonly kind: 'page'; readonly file: string; readonly markup: Uint8Array }
  | { readonly kind: 'built'; readonly folder: string };

/** What the thread tells the build. */
export type FromThread =
  | { readonly kind: 'content' | 'pages'; readonly findings: readonly Finding[] }
  | { readonly kind: 'seen'; readonly bytes: number };

/** Checks content and pages beside a build, which takes as long as it would without. */
export interface CheckThread {
  /** Every finding on the content. */
  readonly content: Promise<readonly Finding[]>;
  /** Takes a page in, by its path below the folder of the build; resolves when there is room for the next. */
  add(file: string, markup: Uint8Array): Promise<void>;
  /** Every finding on the pages taken in and on what else stands in the folder of the build. Ends the thread. */
  pages(folder: string): Promise<readonly Finding[]>;
}

/** Bytes of pages that may wait to be looked at: a build that is faster than its check does not fill memory. */
const MOST_WAITING = 16_000_000;

/** Starts to check a content folder. An error on the thread rejects whatever is waited for, then or later. */
export function startCheck(task: ThreadTask): CheckThread {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: task });
  const tell = (said: ToThread): void => worker.postMessage(said);
  const failure = new Promise<never>((_, reject) => worker.once('error', reject));
  failure.catch(() => undefined);
  /** Only who waits for the thread keeps the process alive for it: a build that has failed ends at once. */
  const waitFor = async <T>(said: Promise<T>): Promise<T> => {
    worker.ref();
    try {
      return await Promise.race([said, failure]);
    } finally {
      worker.unref();
    }
  };
  let waiting = 0;
  worker.on('message', (said: FromThread) => {
    if (said.kind === 'seen') waiting -= said.bytes;
  });
  return {
    content: waitFor(told(worker, 'content')),
    async add(file, markup) {
      waiting += markup.byteLength;
      tell({ kind: 'page', file, markup });
      while (waiting > MOST_WAITING) await waitFor(once(worker, 'message'));
    },
    async pages(folder) {
      const findings = told(worker, 'pages');
      tell({ kind: 'built', folder });
      try {
        return await waitFor(findings);
      } finally {
        await worker.terminate();
      }
    },
  };
}

/** The findings of one kind, as soon as the thread tells them. */
function told(worker: Worker, kind: 'content' | 'pages'): Promise<readonly Finding[]> {
  return new Promise((resolve) => {
    const listen = (said: FromThread): void => {
      if (said.kind !== kind) return;
      worker.off('message', listen);
      resolve(said.findings);
    };
    worker.on('message', listen);
  });
}
