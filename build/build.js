/** `npm run build`: types, bundles, the bundled rules as the program will find them, and the code of a check. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';
import { thirdParty } from './third-party.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const DIST = join(ROOT, 'dist');
const require = createRequire(import.meta.url);

rmSync(DIST, { recursive: true, force: true });
const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
execFileSync(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.build.json')], { stdio: 'inherit' });
const inputs = await bundle(ROOT);
writeFileSync(join(DIST, 'THIRD-PARTY.md'), thirdParty(ROOT, inputs));
await require(join(DIST, 'hegui', 'launch.cjs')).prepare();
keepCode();

/** A check keeps the code that it has run; it is done here once, and what it keeps comes with the program. */
function keepCode() {
  const kept = mkdtempSync(join(tmpdir(), 'hegui-build-'));
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'bin', 'hegui.js'), 'check', join(ROOT, 'build', 'sample.json'), '--no-config'],
      { env: { ...process.env, HEGUI_CACHE: kept }, encoding: 'utf8' },
    );
    const name = readdirSync(kept).find((each) => each.startsWith('code-'));
    if (!name) throw new Error(`the sample was not checked (${status}): ${stderr}`);
    writeFileSync(join(DIST, 'hegui', 'program.code'), readFileSync(join(kept, name)).subarray(24));
  } finally {
    rmSync(kept, { recursive: true, force: true });
  }
}
