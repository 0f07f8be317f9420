/** A rule pack with errors: everything that is wrong, and that nothing was run. */
import type { PackError } from '../app/workspace.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Session } from './session.ts';

export function reportPackError({ diagnostics }: PackError, { io, lang, style }: Session): ExitCode {
  io.err(renderDiagnostics(diagnostics, style));
  const count = diagnostics.length;
  io.err(
    lang === 'zh'
      ? `规则包有 ${count} 处问题，未执行。\n`
      : `${count} problem(s) in the rule pack; nothing was run.\n`,
  );
  return EXIT.wrongInput;
}
