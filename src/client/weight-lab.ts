/**
 * Lets a reader move the weights of the criteria and see the scores change. Improves a finished table: each row carries its
 * scores in `data-scores` (JSON, null for what is not stated), each criterion its weight in an `<input type="range">`.
 */
class WeightLab extends HTMLElement {
  connectedCallback(): void {
    const inputs = [...this.querySelectorAll<HTMLInputElement>('input[type="range"]')];
    const rows = [...this.querySelectorAll<HTMLElement>('[data-scores]')].map((row) => ({
      row,
      scores: JSON.parse(row.dataset['scores'] ?? '[]') as (number | null)[],
    }));
    const update = (): void => {
      const weights = inputs.map((input) => Number(input.value));
      const scored = rows.map(({ row, scores }) => ({ row, score: scoreOf(scores, weights) }));
      for (const { row, score } of scored) {
        const cell = row.querySelector('[data-score]');
        if (cell) cell.textContent = score === null ? 'no weight left' : String(Math.round(score));
      }
      scored.sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
      for (const { row } of scored) row.parentElement?.append(row);
      inputs.forEach((input, i) =>
        input.setAttribute('aria-valuetext', `weight ${weights[i] ?? 0}`),
      );
    };
    this.addEventListener('input', update);
    this.querySelector('form')?.addEventListener('reset', () => requestAnimationFrame(update));
    this.hidden = false;
  }
}

/** The weighted mean of what is known, 0 to 100; null when every known criterion has lost its weight. */
function scoreOf(scores: readonly (number | null)[], weights: readonly number[]): number | null {
  let sum = 0;
  let known = 0;
  scores.forEach((score, i) => {
    const weight = weights[i] ?? 0;
    if (score === null) return;
    sum += score * weight;
    known += weight;
  });
  return known === 0 ? null : (100 * sum) / known;
}

customElements.define('weight-lab', WeightLab);
