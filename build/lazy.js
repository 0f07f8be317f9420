/**
 * Makes every outside package, and every part of Node, load when it is first used: an import becomes a table of getters,
 * each of which replaces itself by the value. What a call does not need then costs it nothing, and the source can say
 * `import` as everywhere. Packages are bundled one by one beside the program, those of every call inside it.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Of every call. */
const INSIDE = new Set(['commander']);

const NAMESPACE = 'lazy';

export const chunkOf = (specifier) =>
  `${specifier
    .replace(/\.js$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')}.cjs`;

/** Adds to `packages` what has to be bundled beside the program. */
export function lazyPackages(source, packages) {
  const { resolve } = createRequire(`${source}/main.ts`);
  return {
    name: 'lazy-packages',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer, namespace }) => {
        const isBuiltin = path.startsWith('node:');
        if (namespace === NAMESPACE) {
          if (isBuiltin) return { path, external: true };
          if (INSIDE.has(path)) return undefined;
          packages.add(path);
          return { path: `./${chunkOf(path)}`, external: true };
        }
        // What commander runs other programs with takes longer to load than all the rest of it.
        if (path === 'node:child_process') return { path, namespace: NAMESPACE };
        if (!importer.startsWith(source) || kind === 'entry-point') return undefined;
        return { path, namespace: NAMESPACE, pluginData: { dynamic: kind === 'dynamic-import' } };
      });
      build.onLoad({ filter: /./, namespace: NAMESPACE }, async ({ path }) => {
        const at = path.startsWith('node:') ? path : pathToFileURL(resolve(path)).href;
        return { contents: getters(path, Object.keys(await import(at))), resolveDir: source };
      });
    },
  };
}

/** A default export is a function or a class. */
const getters = (path, names) => `
const load = () => require(${JSON.stringify(path)});
const lazy = (name) => Object.defineProperty(exports, name, {
  configurable: true,
  enumerable: true,
  get() {
    const value = load()[name];
    Object.defineProperty(exports, name, { value, enumerable: true });
    return value;
  },
});
${
  names.includes('default') && !path.startsWith('node:')
    ? `exports = module.exports = function (...given) {
  const { default: real } = load();
  return new.target ? Reflect.construct(real, given) : real(...given);
};`
    : ''
}
${names
  .filter((name) => name !== 'default' && name !== 'module.exports')
  .map((name) => `lazy(${JSON.stringify(name)});`)
  .join('\n')}
`;
