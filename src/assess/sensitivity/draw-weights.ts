/** Draws one set of weights into `into`. */
export type DrawWeights = (into: Float64Array) => void;

/** Run (a): each weight times a factor drawn evenly from the spread. */
export function drawSpread(
  weights: readonly number[],
  [least, most]: readonly [number, number],
  random: () => number,
): DrawWeights {
  return (into) => {
    weights.forEach((weight, i) => {
      into[i] = weight * (least + (most - least) * random());
    });
  };
}

/**
 * Run (b): any weighting, all equally likely. Independent exponentials, -ln(1 - U), are proportional to a flat Dirichlet draw;
 * scores do not depend on the sum of the weights.
 */
export function drawAny(random: () => number): DrawWeights {
  return (into) => {
    for (let i = 0; i < into.length; i++) into[i] = -Math.log(1 - random());
  };
}
