/** How a report may look: language, width, detail and colour; the only home of chalk. */
import { Chalk } from 'chalk';
import type { Bilingual, Language } from '../model/text.ts';
import type { Exact } from '../support/exact.ts';

/** What a colour stands for; the words say the same, so nothing is lost without colour. */
export type Tone = 'bad' | 'open' | 'good' | 'weak' | 'strong';

export type Detail = 'failing' | 'normal' | 'all';

export interface Style {
  readonly lang: Language;
  /** No line is wider than this many columns. */
  readonly width: number;
  /** `all` lists every clause, `failing` only what keeps the conclusion from being compliant. */
  readonly detail: Detail;
  /** Thresholds nearer than this share of themselves are listed; absent: none are. */
  readonly margin?: Exact;
  /** Colours one line; call it after wrapping. */
  readonly paint: (tone: Tone, text: string) => string;
  readonly say: (text: Bilingual) => string;
}

export interface StyleOptions {
  readonly lang: Language;
  readonly width: number;
  readonly colour: 'on' | 'off';
  readonly detail?: Detail;
  readonly margin?: Exact;
}

/** Below this nothing can be laid out. */
const LEAST_WIDTH = 40;

export function makeStyle({ lang, width, colour, detail = 'normal', margin }: StyleOptions): Style {
  const tones = colour === 'on' ? colours() : undefined;
  return {
    lang,
    width: Math.max(LEAST_WIDTH, Math.floor(width)),
    detail,
    ...(margin === undefined ? {} : { margin }),
    paint: (tone, text) => tones?.[tone](text) ?? text,
    say: (text) => text[lang],
  };
}

function colours(): Readonly<Record<Tone, (text: string) => string>> {
  const chalk = new Chalk({ level: 1 });
  return {
    bad: chalk.red.bold,
    open: chalk.yellow,
    good: chalk.green,
    weak: chalk.dim,
    strong: chalk.bold,
  };
}
