/** What every command is given: the world, the reader's language, and how to finish. */
import { openWorkspace, type Workspace } from '../app/workspace.ts';
import type { Language } from '../model/text.ts';
import { makeStyle, type Style } from '../report/style.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

export interface Session {
  readonly io: Io;
  readonly colour: 'on' | 'off';
  /** Of the call or the locale; a configuration file may say otherwise before the command runs. */
  lang: Language;
  style: Style;
  /** Set by the command that ran. */
  exitCode: ExitCode;
}

/** Options that every command understands. */
export interface CommonOptions {
  readonly lang?: string;
  readonly color?: boolean;
  readonly rules?: string;
}

/** The language asked for, else that of the locale; anything but Chinese reads English. */
function languageOf(argv: readonly string[], locale: string): Language {
  const given = argv.flatMap((arg, i) =>
    arg === '--lang' ? [argv[i + 1]] : arg.startsWith('--lang=') ? [arg.slice(7)] : [],
  );
  const wanted = given.at(-1) ?? locale;
  return /^zh/i.test(wanted) ? 'zh' : 'en';
}

/** Colour on a terminal, unless NO_COLOR or `--no-color` says otherwise; FORCE_COLOR for a pipe. */
function wantsColour({ env, terminal }: Io, argv: readonly string[]): boolean {
  if (argv.includes('--no-color') || env.NO_COLOR) return false;
  return terminal || (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0');
}

export function startSession(argv: readonly string[], io: Io): Session {
  const lang = languageOf(argv, io.locale);
  const colour = wantsColour(io, argv) ? 'on' : 'off';
  return { io, colour, lang, style: makeStyle({ lang, width: io.width, colour }), exitCode: 0 };
}

export function useLanguage(session: Session, wanted: string): void {
  session.lang = /^zh/i.test(wanted) ? 'zh' : 'en';
  session.style = makeStyle({ lang: session.lang, width: session.io.width, colour: session.colour });
}

export const open = (session: Session, options: CommonOptions): Promise<Workspace> =>
  openWorkspace(session.io.cwd, options.rules);
