/** Bundles the program with all packages it uses, so that what is installed needs nothing else. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chunkOf, lazyPackages } from './lazy.js';

const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/** The outside packages that came into the bundles. */
export async function bundle(root) {
  const source = join(root, 'src');
  const out = join(root, 'dist', 'hegui');
  const define = { HEGUI_BUILD: JSON.stringify(identityOf(root)), 'import.meta.url': 'programUrl' };
  const packages = new Set();
  const program = await build({
    ...COMMON,
    define,
    format: 'cjs',
    entryPoints: [join(source, 'main.ts')],
    outfile: join(out, 'program.cjs'),
    plugins: [lazyPackages(source, packages)],
    banner: {
      js: '(function(exports,require,module,__filename){const programUrl=require("node:url").pathToFileURL(__filename).href;',
    },
    footer: { js: '})' },
  });
  const launch = await build({
    ...COMMON,
    define: { ...define, 'import.meta.url': '""' },
    format: 'cjs',
    entryPoints: [join(source, 'launch.ts')],
    outfile: join(out, 'launch.cjs'),
    plugins: [lazyPackages(source, new Set())],
  });
  const beside = await Promise.all([...packages].map((name) => bundlePackage(name, source, out)));
  // The library needs nothing of Node.
  const api = await build({
    ...COMMON,
    platform: 'browser',
    target: 'es2023',
    format: 'esm',
    entryPoints: [join(source, 'api.ts')],
    outfile: join(root, 'dist', 'api.js'),
  });
  inAscii(join(out, 'program.cjs'));
  return [program, launch, api, ...beside].flatMap(({ metafile }) => Object.keys(metafile.inputs));
}

const bundlePackage = (name, source, out) =>
  build({
    ...COMMON,
    logOverride: { 'import-is-undefined': 'silent' },
    format: 'cjs',
    stdin: { contents: reexport(name), resolveDir: source },
    outfile: join(out, chunkOf(name)),
  });

/** Its default export too, where it has one. */
const reexport = (name) =>
  `import * as all from ${JSON.stringify(name)}; export * from ${JSON.stringify(name)}; export default all['default'];`;

/** Of everything that decides what the program does. */
function identityOf(root) {
  const hash = createHash('sha256');
  const folders = ['src', 'build'].map((name) => join(root, name));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  );
  for (const file of [...files, join(root, 'package.json'), join(root, 'package-lock.json')]) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** A text without other characters is read without being decoded, and takes half the memory. */
function inAscii(file) {
  const text = readFileSync(file, 'utf8');
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, text.replace(/[^\0-\x7f]/g, escaped));
}
