// Checks content and then the pages that are built from it, on a thread beside the build: see check-thread.ts.
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { checkLoaded } from './content/check-content.ts';
import { loadContent } from './content/load-content.ts';
import { realEffects } from './effects.ts';
import { addRest, pageChecker, type PageChecker } from './pages/check-pages.ts';
import type { FromThread, ThreadTask, ToThread } from './check-thread.ts';

if (parentPort) await work(parentPort, workerData as ThreadTask);

async function work(port: MessagePort, task: ThreadTask): Promise<void> {
  const tell = (said: FromThread): void => port.postMessage(said);
  const checker = await checkContent(task, tell);
  const seen = new Set<string>();
  const finish = async (folder: string): Promise<void> => {
    await addRest(realEffects, checker, folder, seen);
    tell({ kind: 'pages', findings: checker.findings(folder) });
  };
  port.on('message', (asked: ToThread) => {
    if (asked.kind === 'built') void finish(asked.folder);
    else {
      checker.add(asked.file, asked.markup);
      seen.add(asked.file);
      tell({ kind: 'seen', bytes: asked.markup.byteLength });
    }
  });
}

/** Tells what is wrong with the content, and judges it for the pages to come. */
async function checkContent(
  { content, url }: ThreadTask,
  tell: (said: FromThread) => void,
): Promise<PageChecker> {
  const loaded = await loadContent(realEffects, content);
  tell({ kind: 'content', findings: await checkLoaded(realEffects, content, loaded) });
  return pageChecker(realEffects, content, url, loaded);
}
