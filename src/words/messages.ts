/** What every part of the message catalogue is made of. */
import type { DiagnosticCode, DiagnosticData } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/text.ts';
import { said } from './safe.ts';

/** One message for each code: what is wrong, then what to do. */
export type Messages<C extends DiagnosticCode = DiagnosticCode> = {
  readonly [K in C]: (data: DiagnosticData[K]) => Bilingual;
};

/** A part of the catalogue; all parts together must be `Messages`. */
export type SomeMessages = Partial<Messages>;

/** The message with a question for the nearest right name behind it, if there is one. */
export function withGuess(message: Bilingual, nearest: string | undefined): Bilingual {
  if (nearest === undefined) return message;
  return {
    zh: `${message.zh}${said`是否为“${nearest}”？`}`,
    en: `${message.en}${said` Did you mean "${nearest}"?`}`,
  };
}

const LISTED = 12;

/** Names as a list short enough to read. */
export function listed(names: readonly string[], lang: 'zh' | 'en'): string {
  const shown = names.slice(0, LISTED).map((name) => said`${name}`);
  const rest = names.length - shown.length;
  if (lang === 'zh') return `${shown.join('、')}${rest > 0 ? ` 等 ${names.length} 个` : ''}`;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Bytes as a person reads them. */
export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 102.4) / 10} KB`;
  return `${Math.round(bytes / 104857.6) / 10} MB`;
}
