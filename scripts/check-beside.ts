import { spawn } from 'node:child_process';

/**
 * Checks a content folder in a process of its own and prints the findings: the preview goes on answering meanwhile. One check at a
 * time; what changes during one is checked by the next.
 */
export function checkBeside(content: string): () => void {
  let isRunning = false;
  let isWaiting = false;
  const run = (): void => {
    if (isRunning) {
      isWaiting = true;
      return;
    }
    isRunning = true;
    const child = spawn(process.execPath, ['scripts/check.ts', '--content', content], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('exit', () => {
      isRunning = false;
      if (isWaiting) {
        isWaiting = false;
        run();
      }
    });
  };
  return run;
}
