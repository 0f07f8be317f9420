/** Holds the map in `rooms.ts` against the code: directions, cycles, homes of packages, lengths, dead entries. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ENTRANCES, GENERATED, GLOBALS, HOMES, LONGEST_FILE, ROOMS } from './rooms.ts';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

const IMPORT = /^(?:import|export)\b[^;']*?from '([^']+)'|\bimport\('([^']+)'\)/gm;

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

interface SourceFile {
  /** Path below `src`, with `/`. */
  readonly path: string;
  readonly room: string | undefined;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => {
    const full = join(entry.parentPath, entry.name);
    const path = relative(SOURCE, full).replaceAll('\\', '/');
    const text = readFileSync(full, 'utf8');
    const imports = [...withoutComments(text).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
    return { path, room: path.includes('/') ? path.split('/')[0] : undefined, text, imports };
  });

const target = (file: SourceFile, specifier: string): string => posix.join(dirname(file.path), specifier);
const relativeImports = (file: SourceFile): readonly string[] =>
  file.imports.filter((specifier) => specifier.startsWith('.')).map((specifier) => target(file, specifier));

describe('rooms', () => {
  test('every folder is on the map and every room on the map exists', () => {
    const found = new Set(files.flatMap(({ room }) => room ?? []));
    expect([...found].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  test.each(files.filter(({ room }) => room).map((file) => [file.path, file] as const))(
    '%s imports only rooms it may',
    (_path, file) => {
      const allowed = [file.room, ...(ROOMS[file.room ?? ''] ?? [])];
      const strangers = relativeImports(file).filter((path) => !allowed.includes(path.split('/')[0] ?? ''));
      expect(strangers).toEqual([]);
    },
  );

  test('every arrow on the map is used', () => {
    const unused = Object.entries(ROOMS).flatMap(([room, allowed]) => {
      const used = new Set(
        files
          .filter((file) => file.room === room)
          .flatMap(relativeImports)
          .map((path) => path.split('/')[0]),
      );
      return allowed.filter((other) => !used.has(other)).map((other) => `${room} → ${other}`);
    });
    expect(unused).toEqual([]);
  });

  test('the entrances open only their rooms, and nobody imports them', () => {
    const top = files.filter(({ room }) => room === undefined);
    expect(top.map(({ path }) => path).sort()).toEqual(Object.keys(ENTRANCES).sort());
    for (const file of top) {
      const rooms = new Set(relativeImports(file).map((path) => path.split('/')[0]));
      expect([...rooms].sort()).toEqual([...(ENTRANCES[file.path] ?? [])].sort());
    }
    const importers = files.filter((file) => relativeImports(file).some((path) => path in ENTRANCES));
    expect(importers.map(({ path }) => path)).toEqual([]);
  });

  test('no import goes in a circle', () => {
    const graph = new Map(files.map((file) => [file.path, relativeImports(file)]));
    expect(findCycle(graph)).toEqual([]);
  });
});

describe('outside', () => {
  test.each(Object.entries(HOMES))('%s is imported only at home', (name, homes) => {
    const importers = files.filter((file) => file.imports.some((specifier) => belongsTo(specifier, name)));
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter(({ room }) => !homes.includes(room ?? '')).map(({ path }) => path)).toEqual([]);
  });

  test('no package without a home', () => {
    const known = Object.keys(HOMES);
    const homeless = files.flatMap(({ imports, path }) =>
      imports
        .filter(
          (specifier) => !specifier.startsWith('.') && !known.some((name) => belongsTo(specifier, name)),
        )
        .map((specifier) => `${path}: ${specifier}`),
    );
    expect(homeless).toEqual([]);
  });

  test.each(Object.entries(GLOBALS))('%s is named only where it may', (name, homes) => {
    const users = files.filter(({ text }) => withoutComments(text).includes(name)).map(({ path }) => path);
    expect(users.filter((path) => !homes.includes(path))).toEqual([]);
  });
});

const written = files.filter(({ path }) => !GENERATED.includes(path));
test.each(written.map(({ path, text }) => [path, text] as const))(
  `%s has at most ${LONGEST_FILE} lines`,
  (_path, text) => {
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(LONGEST_FILE);
  },
);

const belongsTo = (specifier: string, name: string): boolean =>
  name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`);

/** One circle of imports, or nothing. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
