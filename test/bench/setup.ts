/** The bundled rules as the benchmarks take them, and the world that the corpus is drawn from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/files/hash.ts';
import type { Pack } from '../../src/model/rule.ts';
import { loadPack, type PackFile } from '../../src/pack/load.ts';
import { parseDay } from '../../src/quantity/date.ts';
import { writtenPlaces, writtenZones } from './corpus/places.ts';
import type { Setting } from './rules/setting.ts';

/** The day of the check for descriptors that give no filing date; those that give one give none that is later. */
export const TODAY = '2026-03-01';

/** Read from the working directory: the benchmarks are compiled elsewhere, and run from the project's root. */
export function loadRules(): Pack {
  const root = join(process.cwd(), 'rules');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files = names
    .filter((name) => name.endsWith('.yaml'))
    .map((name): PackFile => {
      const path = name.replaceAll('\\', '/');
      return { path, file: `rules/${path}`, text: readFileSync(join(root, name), 'utf8') };
    });
  const { pack, diagnostics } = loadPack(files, sha256);
  if (!pack) throw new Error(`the rules do not load: ${JSON.stringify(diagnostics[0])}`);
  return pack;
}

export const settingOf = ({ places }: Pack): Setting => ({
  today: parseDay(TODAY) ?? 0,
  places,
  written: writtenPlaces(places),
  zones: writtenZones(places),
});
