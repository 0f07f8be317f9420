/**
 * Files made from the vocabulary, the report's shape and the pages' assets are committed, so that a clone has them at once;
 * this holds them against their source. `npm run generate` writes them anew.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { acceptedFor } from '../src/app/analysis.ts';
import { openWorkspace } from '../src/app/workspace.ts';
import { ambiguitiesPage } from '../src/report/ambiguities.ts';
import { reportSchema } from '../src/report/report-schema.ts';
import { vocabularyPage } from '../src/vocabulary/page.ts';
import { descriptorSchema } from '../src/vocabulary/schema.ts';
import { descriptorTypes } from '../src/vocabulary/types.ts';
import { assetsModule } from './html/assets-module.ts';

const root = new URL('../', import.meta.url);
const { pack } = (await openWorkspace(fileURLToPath(root))).program;
const { vocabulary } = pack;
const accepted = await acceptedFor({ cwd: fileURLToPath(root) });
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

test.each([
  ['rules/schemas/descriptor.schema.json', json(descriptorSchema(vocabulary))],
  ['rules/schemas/report.schema.json', json(reportSchema)],
  ['rules/VOCABULARY.md', vocabularyPage(vocabulary)],
  ['rules/AMBIGUITIES.md', ambiguitiesPage(pack, accepted, 'zh')],
  ['src/model/descriptor-input.ts', descriptorTypes(vocabulary)],
  ['src/html/assets.ts', assetsModule()],
])('%s is up to date (else: npm run generate)', (path, text) => {
  const file = fileURLToPath(new URL(path, root));
  if (process.env.GENERATE === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(readFileSync(file, 'utf8')).toBe(text);
});
