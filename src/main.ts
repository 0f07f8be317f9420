/** The only wiring: the real process as Io, the program, the exit code; a thread of it; and what the build asks of it. */
import { prepare } from './app/workspace.ts';
import { processIo } from './cli/io.ts';
import { makeJob, memoryOf } from './cli/jobs.ts';
import { run } from './cli/program.ts';
import { serve } from './files/threads.ts';

export const main = (): Promise<number> => run(process.argv.slice(2), processIo());

/** Where a thread begins. */
export const thread = (): void => serve(makeJob, memoryOf);

export { prepare };
