// The door of every npm command: `node scripts/run.mjs check`. Plain JavaScript, so that a Node that is too old for the rest
// can still say so.
import { fileURLToPath } from 'node:url';

const [, , command, ...rest] = process.argv;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// From these versions on, Node reads TypeScript as it is.
const isOld = major < 22 || (major === 22 && minor < 18) || (major === 23 && minor < 6);

if (isOld) {
  console.error(
    `Cannot run with Node ${process.versions.node}, expected 22.18 or newer. Run "npm ci" in this folder: it brings one, and "npm run" uses it.`,
  );
  process.exitCode = 1;
} else if (command !== undefined) {
  const script = new URL(`./${command}.ts`, import.meta.url);
  process.argv = [process.argv[0] ?? 'node', fileURLToPath(script), ...rest];
  try {
    await import(script.href);
  } catch (error) {
    console.error(told(error));
    process.exitCode = 1;
  }
}

/** What whoever runs the command can mend is said in words; a fault of the program shows where it lies. */
function told(error) {
  if (!(error instanceof Error) || !error.message.startsWith('Cannot ')) return error;
  const because = error.cause instanceof Error ? `\n  Because: ${error.cause.message}` : '';
  return `${error.message}${because}`;
}
