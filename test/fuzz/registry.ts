/** Everything that is fuzzed; adding a target is a file and an entry here. */
import type { Target } from './target.ts';
import { batch } from './targets/batch.ts';
import { calls } from './targets/call.ts';
import { csv } from './targets/csv.ts';
import { descriptor } from './targets/descriptor.ts';
import { ndjson } from './targets/ndjson.ts';
import { round } from './targets/round.ts';
import { rules } from './targets/rules.ts';
import { spelling } from './targets/spelling.ts';
import { workbook } from './targets/workbook.ts';

export const TARGETS: readonly Target[] = [
  descriptor,
  ndjson,
  batch,
  csv,
  workbook,
  rules,
  round,
  spelling,
  calls,
];
