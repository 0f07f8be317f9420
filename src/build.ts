/** Last step of the build: what can be worked out before the first run. */
import { storeParsedRules } from './app/parsed-rules.ts';

await storeParsedRules();
