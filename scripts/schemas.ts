import { realEffects } from './effects.ts';
import { jsonSchemas } from './schemas/json-schemas.ts';

// Writes public/schemas/ anew; a test tells when that was forgotten.
for (const [file, text] of jsonSchemas()) await realEffects.write(`public/schemas/${file}`, text);
