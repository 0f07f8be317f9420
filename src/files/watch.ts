/** Tells when files change, are made or go away, whatever way an editor saves; the only home of chokidar. */
import { dirname, resolve, sep } from 'node:path';
import { isFolder } from './discover.ts';
import { IS_DESCRIPTOR } from './walk.ts';

export interface Watching {
  /** Waits for a change and until all is quiet again: what changed, each path once; undefined when closed. */
  readonly next: () => Promise<readonly string[] | undefined>;
  readonly close: () => Promise<void>;
}

/** Editors write in several steps. */
const QUIET = 150;

/**
 * Watches files, and folders with everything below them. Of a file the folder is watched, since an editor may put a new
 * file in its place. Ready when it resolves: no later change is lost.
 */
export async function watchPaths(
  paths: readonly string[],
  except: readonly string[] = [],
): Promise<Watching> {
  // Loaded only by whoever watches.
  const { watch } = await import('chokidar');
  const roots = await Promise.all(
    paths.map(async (path) => ({ path: resolve(path), folder: await isFolder(path) })),
  );
  const folders = roots.filter(({ folder }) => folder).map(({ path }) => path);
  const files = new Set(roots.filter(({ folder }) => !folder).map(({ path }) => path));
  const own = new Set(except.map((path) => resolve(path)));
  const tops = new Set([...folders, ...[...files].map((path) => dirname(path))]);
  const isWanted = (path: string): boolean =>
    tops.has(path) || files.has(path) || folders.some((folder) => isBelow(path, folder));
  const watcher = watch([...tops], {
    ignoreInitial: true,
    ignored: (given) => own.has(resolve(given)) || !isWanted(resolve(given)),
  });
  const changes = collectChanges();
  watcher.on('all', (event, path) => {
    const isFile = event === 'add' || event === 'change' || event === 'unlink';
    if (isFile && (files.has(resolve(path)) || isRead(path))) changes.add(path);
  });
  // A folder that may not be read: the check itself says so.
  watcher.on('error', () => {});
  await new Promise<void>((ready) => watcher.on('ready', () => ready()));
  return {
    next: changes.next,
    close: async () => {
      changes.end();
      await watcher.close();
    },
  };
}

/** Below the folder, and neither hidden nor a draft that is to be renamed. */
function isBelow(path: string, folder: string): boolean {
  if (!path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)) return false;
  const names = path.slice(folder.length).split(sep);
  return (
    !names.some((name) => name.startsWith('.') || name === 'node_modules') &&
    !/(~|\.(part|tmp|swp))$/i.test(path)
  );
}

/** A log that grows beside the filings is no change. */
const isRead = (path: string): boolean => IS_DESCRIPTOR.test(path) || /\.ya?ml$/i.test(path);

/** Gathers paths until nothing more comes for a while. */
function collectChanges() {
  const changed = new Set<string>();
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  let wake: (() => void) | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => wake?.(), QUIET);
  };
  return {
    add: (path: string): void => {
      changed.add(path);
      settle();
    },
    end: (): void => {
      ended = true;
      clearTimeout(timer);
      wake?.();
    },
    next: async (): Promise<readonly string[] | undefined> => {
      if (!ended) {
        const woken = new Promise<void>((resolved) => {
          wake = resolved;
        });
        if (changed.size > 0) settle();
        await woken;
      }
      const paths = [...changed];
      changed.clear();
      return ended ? undefined : paths;
    },
  };
}

/** Lets a little time pass. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolved) => {
    setTimeout(resolved, milliseconds);
  });
