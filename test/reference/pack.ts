/** The real rules, loaded once, with a world of descriptors for each subject they address. */
import { sha256 } from '../../src/files/hash.ts';
import { bundledRules, readPackFiles } from '../../src/files/pack.ts';
import type { Pack } from '../../src/model/rule.ts';
import { SUBJECTS } from '../../src/model/vocabulary.ts';
import { loadPack } from '../../src/pack/load.ts';
import type { World } from './descriptors.ts';
import { type Tables, worthTrying } from './worth-trying.ts';

export const packFiles = (await readPackFiles(bundledRules(), process.cwd())).files;

function load(): Pack {
  const { pack, diagnostics } = loadPack(packFiles, sha256);
  if (!pack)
    throw new Error(
      `the rules do not load: ${diagnostics.map(({ code, span, data }) => `${span?.file}:${span?.line} ${code} ${JSON.stringify(data)}`).join(', ')}`,
    );
  return pack;
}

export const pack: Pack = load();

export const tables: Tables = { units: pack.vocabulary.units, places: pack.places };

/** Every subject with what its descriptors are drawn from. */
export const worlds: readonly World[] = SUBJECTS.map((subject) => {
  const own = pack.vocabulary.subjects[subject];
  const addressed = pack.rules.filter((rule) => rule.subject === subject);
  return { subject: own, pool: worthTrying(own, addressed, tables) };
});
