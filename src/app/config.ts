/** A configuration file: YAML with one key for each option, read without knowing what the options mean. */
import { decode } from '../files/decode.ts';
import { findUpward, pathFrom } from '../files/find-up.ts';
import { readBytes } from '../files/read.ts';
import { type Diagnostic, isError } from '../model/diagnostic.ts';
import type { Span } from '../model/span.ts';
import { Problems, readFields, readFlag, readText } from '../yaml/fields.ts';
import { parseYaml, type YamlNode } from '../yaml/tree.ts';

export const CONFIG_FILE = 'hegui.config.yaml';

/** What may stand in the file. */
export interface ConfigKey {
  readonly name: string;
  /** `flag`: true or false; `list`: one text or several. */
  readonly kind: 'flag' | 'text' | 'list';
  /** A path is taken from where the file stands, not from where the person stands. */
  readonly path: boolean;
}

export interface Setting {
  readonly name: string;
  readonly span: Span;
  readonly value: boolean | readonly string[];
}

/** The configuration file is wrong: nothing runs. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`the configuration has errors, the first one: ${JSON.stringify(diagnostics[0] ?? null)}`);
    this.diagnostics = diagnostics;
  }
}

/** The settings of `given`, else of the nearest file upward; none without a file. Throws ConfigError. */
export async function readConfig(
  cwd: string,
  given: string | undefined,
  keys: readonly ConfigKey[],
): Promise<readonly Setting[]> {
  const found = given ?? (await findUpward(cwd, CONFIG_FILE));
  if (found === undefined) return [];
  const file = given ?? pathFrom(found, found, cwd);
  const text = await textOf(file);
  if (text.trim() === '') return [];
  const { root, diagnostics } = parseYaml(text, file);
  if (diagnostics.length > 0) throw new ConfigError(diagnostics);
  if (!root) return [];
  const problems = new Problems();
  const fields = readFields(
    root,
    { owner: CONFIG_FILE, required: [], optional: keys.map(({ name }) => name) },
    problems,
  );
  // In the order of the file: an `output` goes with the `format` before it.
  const settings = [...fields].flatMap(([name, node]): readonly Setting[] => {
    const key = keys.find((each) => each.name === name);
    return key ? [{ name, span: node.span, value: settingOf(node, key, problems) }] : [];
  });
  if (problems.list.length > 0) throw new ConfigError(problems.list);
  return settings.map((setting) => {
    const isPath = keys.some(({ name, path }) => path && name === setting.name);
    if (!isPath || typeof setting.value === 'boolean') return setting;
    return { ...setting, value: setting.value.map((path) => pathFrom(file, path, cwd)) };
  });
}

function settingOf(node: YamlNode, { name, kind }: ConfigKey, problems: Problems): Setting['value'] {
  if (kind === 'flag') return readFlag(node, name, problems);
  const nodes = kind === 'list' && node.kind === 'sequence' ? node.items : [node];
  return nodes.flatMap((each) => readText(each, name, problems) ?? []);
}

async function textOf(file: string): Promise<string> {
  const { bytes, diagnostics } = await readBytes(file);
  if (!bytes) throw new ConfigError(diagnostics);
  const decoded = decode(bytes, file);
  if (decoded.text === undefined || decoded.diagnostics.some(isError)) {
    throw new ConfigError(decoded.diagnostics);
  }
  return decoded.text;
}
