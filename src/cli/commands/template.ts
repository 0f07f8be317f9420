/** `hegui template`: the empty form for a filing. */
import { Option } from 'commander';
import { type FormPart, formPartNamed, formPartNames, rulesConcerning } from '../../app/template.ts';
import type { Workspace } from '../../app/workspace.ts';
import { SUBJECTS, type Subject, type SubjectVocabulary } from '../../model/vocabulary.ts';
import { factsReadBy } from '../../report/rule-facts.ts';
import { type Form, formOf } from '../../sheet/form.ts';
import { formAsCsv, formAsJson } from '../../sheet/write-text.ts';
import { formAsXlsx } from '../../sheet/write-xlsx.ts';
import { fold } from '../../support/text.ts';
import { SUBJECT_LABELS } from '../../vocabulary/describe.ts';
import { suggestions } from '../../vocabulary/names.ts';
import type { CommandSpec } from '../command.ts';
import { collect, rulesOption } from '../options.ts';
import { type Destination, deliver, forceOption, outputOption } from '../output.ts';
import { type CommonOptions, open, type Session } from '../session.ts';
import { UsageError, unknownName } from '../usage.ts';

const FORMATS = ['xlsx', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

interface TemplateFlags extends CommonOptions, Destination {
  readonly subject: string;
  readonly kind?: readonly string[];
  readonly format?: Format;
  readonly all?: boolean;
}

export const templateCommand: CommandSpec = {
  name: 'template',
  summary: { zh: '生成空白申报表（Excel、CSV、JSON）', en: 'make an empty form (Excel, CSV, JSON)' },
  examples: [
    'hegui template --kind 建筑 --kind 锅炉 -o 申报表.xlsx',
    'hegui template --kind 充换电站 --format json',
    'hegui template --subject 地区 --format csv > 指标.csv',
  ],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .option('--subject <subject>', zh ? '项目、企业或地区' : 'project, enterprise or region', 'project')
      .option(
        '--kind <name>',
        zh
          ? '只要这种组成部分（建筑、锅炉等）或设施类型，可多次（缺省：全部）'
          : 'only this list of parts (buildings, boilers …) or kind of facility; may be repeated (default: all)',
        collect,
      )
      .addOption(
        new Option(
          '--format <format>',
          zh ? '格式（缺省：按文件名，否则 xlsx）' : 'format (default: by the file name, else xlsx)',
        ).choices(FORMATS),
      )
      .addOption(outputOption(zh))
      .addOption(forceOption(zh))
      .option(
        '--all',
        zh ? '列出全部事实（缺省：约束性条款所需）' : 'every fact (default: what binding clauses need)',
      )
      .addOption(rulesOption(zh))
      .action(async (flags: TemplateFlags) => {
        const format = formatOf(flags);
        if (format === 'xlsx' && flags.output === undefined && session.io.terminal) {
          throw new UsageError({
            zh: 'Excel 文件不能显示在终端，请用 -o 文件.xlsx',
            en: 'a workbook cannot be shown in a terminal; give -o FILE.xlsx',
          });
        }
        const form = formFor(flags, await open(session, flags));
        const content = await render(form, format, session);
        await deliver(content, flags, session.io);
      });
  },
};

function formatOf({ format, output = '' }: TemplateFlags): Format {
  const extension = output.slice(output.lastIndexOf('.') + 1).toLowerCase();
  return format ?? FORMATS.find((each) => each === extension) ?? 'xlsx';
}

function formFor({ subject: named, kind: names = [], all }: TemplateFlags, workspace: Workspace): Form {
  const { vocabulary } = workspace.program.pack;
  const subject = subjectOf(named);
  const own = vocabulary.subjects[subject];
  const chosen =
    names.length === 0
      ? [...own.parts.values()].map((part): FormPart => ({ part, kinds: [] }))
      : names.map((name) => partOf(name, own));
  const wanted = all
    ? 'all'
    : new Set(rulesConcerning(subject, chosen, workspace).flatMap((rule) => factsReadBy(rule)));
  return formOf(vocabulary, { subject, lists: [...new Set(chosen.map(({ part }) => part))], wanted });
}

function subjectOf(name: string): Subject {
  const labels = (subject: Subject): readonly string[] => [
    subject,
    ...Object.values(SUBJECT_LABELS[subject]),
  ];
  const found = SUBJECTS.find((subject) => labels(subject).some((label) => fold(label) === fold(name)));
  if (found) return found;
  throw unknownName({ zh: '对象', en: 'subject' }, name, SUBJECTS.flatMap(labels));
}

function partOf(name: string, own: SubjectVocabulary): FormPart {
  const found = formPartNamed(name, own);
  if (found) return found;
  const known = suggestions(formPartNames(own));
  throw unknownName({ zh: '组成部分或设施类型', en: 'list of parts or kind of facility' }, name, known);
}

function render(form: Form, format: Format, { lang }: Session): string | Promise<Uint8Array> {
  switch (format) {
    case 'xlsx':
      return formAsXlsx(form);
    case 'csv':
      return formAsCsv(form);
    case 'json':
      return formAsJson(form, lang);
  }
}
