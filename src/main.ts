/** The only wiring: the real process as Io, the program, the exit code. */
import { processIo } from './cli/io.ts';
import { run } from './cli/program.ts';

export const main = (): Promise<number> => run(process.argv.slice(2), processIo());
