/** Runs the checker of the published files in the reader's browser. Hidden where there is no script. */
class VerifyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const output = this.querySelector('output');
    const { script, root } = this.dataset;
    if (!button || !output || script === undefined || root === undefined) return;
    button.addEventListener('click', () => {
      button.disabled = true;
      output.textContent = 'Reading …';
      void run(script, root, (done, of) => (output.textContent = `Document ${done} of ${of} …`))
        .catch((error: unknown) => `The check could not run: ${String(error)}`)
        .then((words) => {
          output.textContent = words;
          button.disabled = false;
        });
    });
    this.hidden = false;
  }
}

interface Checker {
  verify(read: unknown, progress: (done: number, of: number) => void): Promise<unknown>;
  fromAddress(root: string): unknown;
  outcome(result: unknown): string;
}

async function run(
  script: string,
  root: string,
  progress: (done: number, of: number) => void,
): Promise<string> {
  // Hashes need a secure context: https, or this machine.
  if (!isSecureContext) throw new Error('open this page by https or on 127.0.0.1');
  const { verify, fromAddress, outcome } = (await import(/* @vite-ignore */ script)) as Checker;
  return outcome(await verify(fromAddress(new URL(root, location.href).href), progress));
}

customElements.define('verify-button', VerifyButton);
