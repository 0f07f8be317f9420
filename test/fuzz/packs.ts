/** Small packs made of the real ones: a document with its clauses and a few of its rules, over the shipped vocabulary. */
import { parse, stringify } from 'yaml';
import { sha256 } from '../../src/files/hash.ts';
import { loadPack, type PackFile, type PackLoading } from '../../src/pack/load.ts';
import { parseYaml, type YamlReading } from '../../src/yaml/tree.ts';
import { packFiles } from '../reference/pack.ts';
import type { Random } from '../reference/random.ts';

const SHARED = packFiles.filter(({ path }) => /^(vocabulary\/|places\.yaml$)/.test(path));

/** A ledger that accounts for no statement may list any rules. */
function withoutStatements(text: string): string {
  const { clauses } = parse(text) as { clauses: { path: string; heading: string; sha256: string }[] };
  return stringify({
    clauses: clauses.map(({ path, heading, sha256: hash }) => ({ path, heading, sha256: hash })),
  });
}

interface Paper {
  readonly files: readonly PackFile[];
  /** The path of a file of rules, and the text of each rule of it. */
  readonly rules: readonly { readonly path: string; readonly texts: readonly string[] }[];
}

const PAPERS: readonly Paper[] = packFiles
  .filter(({ path }) => path.endsWith('/document.yaml'))
  .map((document) => {
    const folder = document.path.slice(0, -'document.yaml'.length);
    const files = packFiles.flatMap((file): readonly PackFile[] => {
      if (file.path === document.path) return [file];
      return file.path === `${folder}ledger.yaml` ? [{ ...file, text: withoutStatements(file.text) }] : [];
    });
    const rules = packFiles
      .filter(({ path }) => path.startsWith(`${folder}rules/`))
      .map(({ path, text }) => ({
        path,
        texts: text.split(/^(?=- )/m).filter((each) => each.startsWith('- ')),
      }));
    return { files, rules };
  });

/** One file of a pack, under the path that it has in it. */
export interface OneFile {
  readonly path: string;
  readonly text: string;
}

const HEADER = /^# ([a-z0-9/_-]+\.yaml)\n/;

/** As one input: its first line is a comment that names its path. */
export const written = ({ path, text }: OneFile): string => `# ${path}\n${text}`;

export function someFile(random: Random): OneFile {
  const paper = random.pick(PAPERS);
  if (random.chance(0.2)) return random.pick([...SHARED, ...paper.files]);
  const { path, texts } = random.pick(paper.rules.filter((each) => each.texts.length > 0));
  return { path, text: Array.from({ length: 1 + random.below(3) }, () => random.pick(texts)).join('') };
}

const parsed = new Map<string, YamlReading>();

/** A file that nobody changed is read once. */
function parseOnce(text: string, file: string): YamlReading {
  const known = parsed.get(file);
  if (known) return known;
  const reading = parseYaml(text, file);
  parsed.set(file, reading);
  return reading;
}

/** The pack around a file: that of its document, else of the first one, with the file in the place of its own. */
export function packWith(input: string, name: string): PackLoading {
  const path = HEADER.exec(input)?.[1] ?? PAPERS[0]?.rules[0]?.path ?? '';
  const paper =
    PAPERS.find(({ files }) => files.some((file) => path.split('/')[1] === file.path.split('/')[1])) ??
    PAPERS[0];
  const { texts = [], path: rules = '' } = paper?.rules[0] ?? {};
  const base = [
    ...SHARED,
    ...(paper?.files ?? []),
    { path: rules, file: rules, text: texts.slice(0, 3).join('') },
  ];
  const files = [...base.filter((file) => file.path !== path), { path, file: name, text: input }];
  return loadPack(files, sha256, (text, file) =>
    file === name ? parseYaml(text, file) : parseOnce(text, file),
  );
}
