/** Opens the descriptor that an interview goes on with, and checks what came of it as `check` would. */
import { type Interview, newInterview, resume, type Setting } from '../ask/interview.ts';
import { withoutMarks } from '../ask/written.ts';
import { readJson } from '../descriptor/json.ts';
import { readDescriptor } from '../descriptor/read.ts';
import { decode } from '../files/decode.ts';
import { sha256 } from '../files/hash.ts';
import { readBytes } from '../files/read.ts';
import { type Diagnostic, isError } from '../model/diagnostic.ts';
import type { Result } from '../model/report.ts';
import { once } from '../support/once.ts';
import { checkInput, checking } from './check-files.ts';

export type Opening =
  | { readonly kind: 'open'; readonly interview: Interview }
  | { readonly kind: 'unread'; readonly diagnostics: readonly Diagnostic[] };

export interface OpeningOptions {
  readonly setting: Setting;
  /** What nobody knew before is asked once more. */
  readonly again: boolean;
}

/** Everything that is wrong with the descriptor, each with its line and column, where anything is. */
export async function openInterview(
  file: string | undefined,
  { setting, again }: OpeningOptions,
): Promise<Opening> {
  if (file === undefined) return { kind: 'open', interview: newInterview };
  const { bytes, diagnostics } = await readBytes(file);
  if (!bytes) return { kind: 'unread', diagnostics };
  const { text, diagnostics: encoding } = decode(bytes, file);
  if (text === undefined || encoding.some(isError)) return { kind: 'unread', diagnostics: encoding };
  const reading = readDescriptor(text, file, setting.reader);
  if (!reading.descriptor) return { kind: 'unread', diagnostics: reading.diagnostics };
  const written = readJson(text, file).value as Interview['written'];
  const turn = resume(again ? withoutMarks(written) : written, setting);
  return turn.kind === 'taken'
    ? { kind: 'open', interview: turn.interview }
    : { kind: 'unread', diagnostics: turn.diagnostics };
}

/** The descriptor as a file. */
export const textOf = ({ written }: Interview): string => `${JSON.stringify(written, null, 2)}\n`;

export function resultOf(interview: Interview, label: string, setting: Setting): Result {
  const text = textOf(interview);
  const reading = readDescriptor(text, label, setting.reader);
  const hash = once(() => sha256(text));
  return checkInput(
    { kind: 'input', label, reading, hash, notices: [] },
    setting,
    checking(setting, setting.dates),
  );
}
