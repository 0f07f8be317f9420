/** What a verb of the command line is. */
import type { Command } from 'commander';
import type { Bilingual } from '../model/text.ts';
import type { Session } from './session.ts';

/** A verb: one file under `commands/` and one line in `program.ts`. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: Bilingual;
  /** Working calls, shown under the help; each is run by a test. */
  readonly examples: readonly string[];
  readonly build: (command: Command, session: Session) => void;
}
