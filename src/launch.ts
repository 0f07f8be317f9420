/** Starts the program out of its bundle. */
import { loadProgram } from './files/script.ts';

/** What `main.ts` exports. */
interface Program {
  readonly main: () => Promise<number>;
  readonly thread: () => void;
  readonly prepare: () => Promise<void>;
}

export async function launch(): Promise<void> {
  const { exports, keepCode } = loadProgram<Program>();
  process.exitCode = await exports.main();
  // What a check has run is what the next one will run.
  if (process.argv[2] === 'check') keepCode();
}

export const launchThread = (): void => loadProgram<Program>().exports.thread();

export const prepare = (): Promise<void> => loadProgram<Program>().exports.prepare();
