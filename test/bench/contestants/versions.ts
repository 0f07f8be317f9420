/** Versions of the packages that take part, as they are installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Read from the working directory: the benchmarks are run from the project's root. */
export function versionOf(name: string): string {
  const file = join(process.cwd(), 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
