/** `hegui init`: begins a new paper in a rule pack. */
import { Option } from 'commander';
import { initDocument } from '../../app/init-document.ts';
import { isError } from '../../model/diagnostic.ts';
import { AUTHORITIES, type Authority } from '../../model/document.ts';
import { isIsoDate } from '../../quantity/date.ts';
import { renderDiagnostics } from '../../report/diagnostics.ts';
import type { CommandSpec } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import type { CommonOptions, Session } from '../session.ts';
import { UsageError } from '../usage.ts';

interface InitFlags extends CommonOptions {
  readonly rules: string;
  readonly title: string;
  readonly titleEn?: string;
  readonly issuer: string;
  readonly issuerEn?: string;
  readonly number?: string;
  readonly date?: string;
  readonly place: string;
  readonly authority: Authority;
}

export const initCommand: CommandSpec = {
  name: 'init',
  summary: {
    zh: '为新的政策文件搭好条款台账和规则文件',
    en: 'begin a new policy paper: ledger, rules, hashes',
  },
  examples: [
    'hegui init document trial-2024 paper.txt --rules my-rules --title 绿色建筑试行办法 --issuer 赣州市人民政府 --place 赣州市 --authority local-government --date 2024-05-01',
  ],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .command('document')
      .description(
        zh
          ? '把纯文本切成条款，写入规则包'
          : 'cut the plain text of a paper into clauses and write them into a rule pack',
      )
      .argument('<id>', zh ? '文件编号（小写字母、数字、连字符）' : 'id of the paper (a-z, 0-9, hyphens)')
      .argument('<text>', zh ? '纯文本文件' : 'plain text file')
      .requiredOption(
        '--rules <folder>',
        zh ? '规则包文件夹（没有则新建）' : 'rule pack folder (made when absent)',
      )
      .requiredOption('--title <title>', zh ? '文件标题' : 'title of the paper')
      .option('--title-en <title>', zh ? '英文标题（缺省：同中文）' : 'English title (default: the title)')
      .requiredOption('--issuer <name>', zh ? '发文机关' : 'issuing organ')
      .option(
        '--issuer-en <name>',
        zh ? '发文机关英文名（缺省：同中文）' : 'its English name (default: the same)',
      )
      .requiredOption('--place <place>', zh ? '适用地域（名称或代码）' : 'place it binds (name or code)')
      .addOption(
        new Option('--authority <kind>', zh ? '效力层级' : 'what kind of paper it is')
          .choices(AUTHORITIES)
          .makeOptionMandatory(),
      )
      .option(
        '--number <number>',
        zh ? '文号（缺省：文号待核）' : 'document number (default: to be verified)',
      )
      .option(
        '--date <date>',
        zh ? '施行日期 YYYY-MM-DD（缺省：日期待核）' : 'date it binds from (default: to be verified)',
      )
      .action(async (id: string, text: string, flags: InitFlags) => runInit({ id, text, flags }, session));
  },
};

interface Call {
  readonly id: string;
  readonly text: string;
  readonly flags: InitFlags;
}

async function runInit({ id, text, flags }: Call, session: Session): Promise<void> {
  const { title, titleEn, issuer, issuerEn, number, date, place, authority, rules } = flags;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new UsageError({
      zh: `文件编号只用小写字母、数字和连字符：${id}`,
      en: `an id has a-z, 0-9 and hyphens only: ${id}`,
    });
  }
  if (date !== undefined && !isIsoDate(date)) {
    throw new UsageError({ zh: `--date 须为 YYYY-MM-DD：${date}`, en: `--date takes YYYY-MM-DD: ${date}` });
  }
  const plan = {
    id,
    text,
    rules,
    title: { zh: title, en: titleEn ?? title },
    issuer: { zh: issuer, en: issuerEn ?? issuer },
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    place,
    authority,
  };
  const { io, style } = session;
  const { written, clauses, diagnostics } = await initDocument(plan, io.cwd);
  if (diagnostics.length > 0) io.err(renderDiagnostics(diagnostics, style));
  for (const file of written) io.out(`${file}\n`);
  if (diagnostics.some(isError)) session.exitCode = EXIT.wrongInput;
  else io.out(nextSteps({ id, clauses, rules }, session));
}

function nextSteps(
  { id, clauses, rules }: { readonly id: string; readonly clauses: number; readonly rules: string },
  { lang }: Session,
): string {
  return lang === 'zh'
    ? `共 ${clauses} 个条款。接下来：
  1. 在 ledger.yaml 中逐句写明去向（去掉行首“#”）：规则编号，或没有规则的理由
  2. 在 rules/rules.yaml 中写规则
  3. hegui test --rules ${rules}                    示例是否得出应有的结论
  4. hegui coverage --rules ${rules}                还有哪些条款没有交代
  5. hegui sources verify <文件夹> --rules ${rules}   用 <文件夹>/${id}.txt 核验引文和数字
详细步骤见规则包说明 HOW-TO.md。
`
    : `${clauses} clauses. Next:
  1. in ledger.yaml say of every sentence what became of it (take off the "#"): rules, or a reason
  2. write the rules in rules/rules.yaml
  3. hegui test --rules ${rules}                    whether the examples get their verdicts
  4. hegui coverage --rules ${rules}                which clauses nobody has accounted for
  5. hegui sources verify <folder> --rules ${rules}   proves quotes and numbers against <folder>/${id}.txt
HOW-TO.md in the bundled rules folder takes you through it.
`;
}
