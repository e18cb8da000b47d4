import { applyPlan } from '../../scripts/convert/apply-plan.ts';
import { realEffects } from '../../scripts/effects.ts';
import { killPlan } from './kill-plan.ts';

// A converter in its last step, for a test that kills it: applies the plan to the folder that it is given.
const folder = process.argv[2] ?? '';
process.stdout.write('ready');
await applyPlan(realEffects, folder, killPlan('new'));
