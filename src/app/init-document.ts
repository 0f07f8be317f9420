/** Puts a new paper into a rule pack: its clauses with their hashes, to be accounted for one by one. */
import { decode } from '../files/decode.ts';
import { sha256 } from '../files/hash.ts';
import { readPackFiles, readShared } from '../files/pack.ts';
import { readBytes, reasonOf } from '../files/read.ts';
import { writeNew } from '../files/write.ts';
import { type Diagnostic, diagnostic, isError } from '../model/diagnostic.ts';
import { loadPack, type PackFile } from '../pack/load.ts';
import { documentHash, ledgerSkeleton, scalar } from '../sources/ledger.ts';
import { documentYaml, RULE_TEMPLATE, type TitlePage } from '../sources/scaffold.ts';
import { splitSource } from '../sources/split.ts';
import { numbering } from './numbering.ts';

export interface NewDocument extends TitlePage {
  readonly id: string;
  /** Plain text of the paper. */
  readonly text: string;
  /** Folder of the rule pack; made when it is not there. */
  readonly rules: string;
}

export interface Initialised {
  /** Written, in this order; empty when anything is wrong. */
  readonly written: readonly string[];
  readonly clauses: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Nothing is written unless the pack loads with the new paper in it. */
export async function initDocument(plan: NewDocument, cwd: string): Promise<Initialised> {
  const { bytes, diagnostics: unread } = await readBytes(plan.text);
  const { text, diagnostics: faults } = bytes
    ? decode(bytes, plan.text)
    : { text: undefined, diagnostics: unread };
  if (text === undefined) return { written: [], clauses: 0, diagnostics: faults };
  const present = await packFiles(plan.rules, cwd);
  const added = filesOf(plan, text).filter(
    ({ path }) => path !== 'pack.yaml' || !present.files.some((file) => file.path === path),
  );
  const found = [
    ...faults,
    ...present.diagnostics,
    ...conflicts(plan, present.files),
    ...numbering(plan.text, text),
  ];
  const { diagnostics } = loadPack([...present.files, ...added], sha256);
  const all = found.some(isError) ? found : [...found, ...diagnostics];
  const clauses = splitSource(text).clauses.length;
  if (all.some(isError)) return { written: [], clauses, diagnostics: all };
  return { clauses, ...(await write(added, all)) };
}

async function packFiles(folder: string, cwd: string) {
  try {
    return await readPackFiles(folder, cwd);
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return { files: await readShared(cwd), diagnostics: [] };
    const data = { reason: reasonOf(error) };
    const span = { file: folder, line: 1, column: 1 };
    return { files: [], diagnostics: [diagnostic('file-unreadable', data, { span })] };
  }
}

function filesOf(plan: NewDocument, text: string): readonly PackFile[] {
  const folder = plan.rules.replace(/[\\/]+$/, '');
  const name = folder.split(/[\\/]/).at(-1) ?? plan.id;
  const at = (path: string, content: string): PackFile => ({
    path,
    file: `${folder}/${path}`,
    text: content,
  });
  const home = `documents/${plan.id}`;
  return [
    at('pack.yaml', `name: ${scalar(name)}\nversion: 0.1.0\n`),
    at(`${home}/document.yaml`, documentYaml(plan, documentHash(text, sha256))),
    at(`${home}/ledger.yaml`, ledgerSkeleton(text, sha256)),
    at(`${home}/rules/rules.yaml`, RULE_TEMPLATE),
  ];
}

function conflicts({ id }: NewDocument, present: readonly PackFile[]): readonly Diagnostic[] {
  const taken = present.find(({ path }) => path.startsWith(`documents/${id}/`));
  return taken ? [diagnostic('file-exists', { path: taken.file })] : [];
}

async function write(
  files: readonly PackFile[],
  before: readonly Diagnostic[],
): Promise<Pick<Initialised, 'written' | 'diagnostics'>> {
  const written: string[] = [];
  for (const { file, text } of files) {
    try {
      await writeNew(file, text);
      written.push(file);
    } catch (error) {
      const reason = reasonOf(error);
      const fault =
        reason === 'EEXIST'
          ? diagnostic('file-exists', { path: file })
          : diagnostic('file-unwritable', { path: file, reason });
      return { written, diagnostics: [...before, fault] };
    }
  }
  return { written, diagnostics: before };
}
