/**
 * Defaults from a configuration file. The command's own options are the one table: each long option is a key, what it
 * takes tells its type, and its own parser judges the value, so that help, command line and file cannot disagree.
 */
import type { Command, Option } from 'commander';
import { CONFIG_FILE, type ConfigKey, readConfig, type Setting } from '../app/config.ts';
import { RepeatableOption } from './options.ts';
import type { Session } from './session.ts';
import { useLanguage } from './session.ts';
import { UsageError } from './usage.ts';

/** Adds `--config` and `--no-config`, and before the command runs gives it what the file says and the call does not. */
export function addConfig(command: Command, session: Session): void {
  const zh = session.lang === 'zh';
  command
    .option(
      '--config <file>',
      zh
        ? `各选项的缺省值取自此文件（缺省：自当前文件夹逐级向上找 ${CONFIG_FILE}）`
        : `defaults for these options (default: ${CONFIG_FILE} here or in a folder above)`,
    )
    .option('--no-config', zh ? '不读配置文件' : 'read no configuration file')
    .hook('preAction', async () => {
      const { config, lang, quiet } = command.opts<Chosen>();
      if (config === false) return;
      const options = command.options.filter(isConfigurable);
      const settings = await readConfig(session.io.cwd, config, options.map(keyOf));
      for (const setting of settings) {
        if (config === undefined && DECIDE.includes(setting.name)) throw mustBeNamed(setting);
        const option = options.find((each) => keyName(each) === setting.name);
        if (option && !isDecided(option, command)) apply(setting, option, command);
      }
      const chosen = command.opts<{ lang?: string }>().lang;
      if (lang === undefined && chosen !== undefined) useLanguage(session, chosen);
      if (config === undefined && !quiet) tellFound(settings, session);
    });
}

interface Chosen {
  readonly config?: string | false;
  readonly lang?: string;
  readonly quiet?: true;
}

/** What makes a 符合 out of something else: it must come from whoever runs the check, not from a file that lay about. */
const DECIDE = ['determinations', 'waivers'];

const mustBeNamed = ({ name, span }: Setting): UsageError =>
  new UsageError({
    zh: `${span.file}:${span.line}:${span.column} ${name} 会改变结论，不从自动找到的配置文件采用；请在命令中给出 --${name}，或用 --config 指明此文件`,
    en: `${span.file}:${span.line}:${span.column} ${name} changes conclusions and is not taken from a file that was only found; give --${name}, or name the file with --config`,
  });

/** A file that nobody named may have come with the filings: whoever reads the conclusion is told that it had a say. */
function tellFound(settings: readonly Setting[], { io, lang }: Session): void {
  const [first] = settings;
  if (!first) return;
  const [file, names] = [first.span.file, settings.map(({ name }) => name)];
  io.err(
    lang === 'zh'
      ? `注意：本次采用配置文件 ${file} 中的 ${names.join('、')}（不采用：--no-config）。\n`
      : `note: ${names.join(', ')} as in ${file} (--no-config to ignore it).\n`,
  );
}

/** Whether the environment or the terminal has colours is no matter of a project. */
const NEVER = ['config', 'color', 'help', 'quiet'];

const isConfigurable = (option: Option): boolean => !option.negate && !NEVER.includes(option.name());

const keyName = (option: Option): string => option.name().replaceAll('-', '_');

const keyOf = (option: Option): ConfigKey => ({
  name: keyName(option),
  kind: option.isBoolean() ? 'flag' : option instanceof RepeatableOption ? 'list' : 'text',
  path: /<(?:file|folder|path)>/.test(option.flags),
});

/** Given in the call, or contradicted by something that is: what a person typed wins. */
function isDecided(option: Option, command: Command): boolean {
  const given = (name: string): boolean => command.getOptionValueSource(name) === 'cli';
  const own = option.attributeName();
  const others = command.options.filter((other) => given(other.attributeName()));
  const excludes = (a: Option, b: string): boolean => conflictsOf(a).includes(b);
  return (
    given(own) ||
    others.some((other) => excludes(other, own) || excludes(option, other.attributeName())) ||
    (isOutput(option) && others.some(isOutput))
  );
}

/** `-f` and `-o` belong together: one of them in the call replaces both of the file. */
const isOutput = (option: Option): boolean => ['format', 'output'].includes(option.name());

const conflictsOf = (option: Option): readonly string[] =>
  'conflictsWith' in option && Array.isArray(option.conflictsWith) ? option.conflictsWith : [];

function apply({ value, span }: Setting, option: Option, command: Command): void {
  const set = (parsed: unknown): void => {
    command.setOptionValueWithSource(option.attributeName(), parsed, 'config');
  };
  if (typeof value === 'boolean') {
    if (value) set(true);
    return;
  }
  let parsed: unknown;
  for (const text of value) parsed = parse(option, text, parsed, `${span.file}:${span.line}:${span.column}`);
  if (value.length > 0) set(parsed);
}

/** The option's own parser; its objection is told with the place in the file. */
function parse(option: Option, text: string, before: unknown, place: string): unknown {
  const { argChoices } = option;
  if (argChoices && !argChoices.includes(text)) {
    throw new UsageError({
      zh: `${place} ${keyName(option)} 不能取 ${text}，可取：${argChoices.join('、')}`,
      en: `${place} ${keyName(option)} cannot be ${text}; it is one of ${argChoices.join(', ')}`,
    });
  }
  if (!option.parseArg || argChoices) return text;
  try {
    return option.parseArg(text, before);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError({ zh: `${place} ${error.text.zh}`, en: `${place} ${error.text.en}` });
  }
}
