/** Words for diagnostics: every code has its message in both languages, and a code without one does not compile. */
import type { Diagnostic, DiagnosticCode, DiagnosticData, Severity } from '../model/diagnostic.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { DECISION_MESSAGES } from './decision-messages.ts';
import { DESCRIPTOR_MESSAGES } from './descriptor-messages.ts';
import { FILE_MESSAGES, JSON_MESSAGES } from './file-messages.ts';
import type { Messages } from './messages.ts';
import { PACK_MESSAGES, RULE_MESSAGES } from './pack-messages.ts';
import { positionOf } from './position.ts';
import { visible } from './safe.ts';
import { SOURCE_MESSAGES } from './source-messages.ts';
import { TABLE_MESSAGES } from './table-messages.ts';

const DIAGNOSTICS: Messages = {
  ...FILE_MESSAGES,
  ...JSON_MESSAGES,
  ...TABLE_MESSAGES,
  ...DESCRIPTOR_MESSAGES,
  ...PACK_MESSAGES,
  ...RULE_MESSAGES,
  ...SOURCE_MESSAGES,
  ...DECISION_MESSAGES,
};

const SEVERITIES: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  notice: { zh: '提示', en: 'notice' },
};

/** The pieces of `file:line:column  错误[code] message`. */
export interface Described {
  /** `file:line:column` or `file.xlsx 表“建筑” B3`, then the JSON Pointer; empty for something that has no file. */
  readonly position: string;
  readonly severity: string;
  readonly code: DiagnosticCode;
  readonly message: string;
}

export function describeDiagnostic(diagnostic: Diagnostic, lang: Language): Described {
  const { span, pointer, severity, code } = diagnostic;
  const where = span ? visible(positionOf(span)[lang]) : '';
  const inside = pointer ? visible(pointer) : '';
  return {
    position: [where, inside].filter((piece) => piece !== '').join(' '),
    severity: SEVERITIES[severity][lang],
    code,
    message: messageOf(diagnostic)[lang],
  };
}

/** The message in both languages. */
export function messageOf({ code, data }: Diagnostic): Bilingual {
  const message = DIAGNOSTICS[code] as (data: DiagnosticData[DiagnosticCode]) => Bilingual;
  return message(data);
}

/** One line: `file:line:column  错误[code] message`. */
export function diagnosticLine(diagnostic: Diagnostic, lang: Language): string {
  const { position, severity, code, message } = describeDiagnostic(diagnostic, lang);
  return `${position === '' ? '' : `${position}  `}${severity}[${code}] ${message}`;
}
