/** Files in, advice out: each input is checked as ever, and what it breaks is advised on. */
import type { Advice } from '../model/advice.ts';
import type { Unread } from '../model/report.ts';
import type { Fact } from '../model/vocabulary.ts';
import { advise } from '../reason/advise.ts';
import { type CheckOptions, checkInput, checking, filesOf } from './check-files.ts';
import { readInputs } from './inputs.ts';
import { portionsOf } from './portions.ts';
import type { Workspace } from './workspace.ts';

export type Advised = ({ readonly kind: 'advice' } & Advice) | Unread;

export async function* adviseEach(
  paths: readonly string[],
  workspace: Workspace,
  { dates, kept }: { readonly dates: CheckOptions; readonly kept: (fact: Fact) => boolean },
): AsyncGenerator<Advised> {
  const { program, reader } = workspace;
  const options = checking(workspace, dates);
  const { files, unread } = await filesOf(paths);
  for await (const portion of portionsOf(files)) {
    for await (const input of readInputs(portion, reader)) {
      const checked = checkInput(input, workspace, options);
      const descriptor = input.kind === 'input' ? input.reading.descriptor : undefined;
      if (checked.kind === 'unread') yield checked;
      else if (descriptor) {
        const { report } = checked;
        yield { kind: 'advice', checked, ...advise({ program, descriptor, report, options: dates, kept }) };
      }
    }
  }
  yield* unread;
}
