/** Writes the vocabulary as a page to read: what may be stated, in which unit or values, and what proves it. */
import type { Unit, UnitTable } from '../model/unit.ts';
import { type Fact, type Part, SUBJECTS, type Subject, type Vocabulary } from '../model/vocabulary.ts';
import { type Exact, formatExact } from '../support/exact.ts';
import { code, table, text } from '../support/markdown.ts';
import { boundsText, SUBJECT_LABELS, unitSuffix } from './describe.ts';

/** A Markdown page in both languages. */
export function vocabularyPage(vocabulary: Vocabulary): string {
  const sections = [
    INTRODUCTION,
    ...SUBJECTS.map((subject) => subjectSection(vocabulary, subject)),
    unitSection(vocabulary.units),
  ];
  return `${sections.join('\n\n')}\n`;
}

const INTRODUCTION = `# 词汇表 Vocabulary

申报描述（JSON）可以写的全部事项。本页由 \`npm run generate\` 据 \`vocabulary/\` 生成，请勿手工修改。

Everything that a descriptor may state. Made from \`vocabulary/\` by \`npm run generate\`; do not edit.

- 键、中文名、别名都可以用，全角半角、大小写、空格不论；选项也一样。 Key, Chinese name or alias may be written, whatever the width, case or spaces; the same goes for values.
- 未填或 \`null\` 是未知，不是“否”，也不是零；列表 \`[]\` 是没有。 Left out or \`null\` is unknown, neither false nor zero; a list \`[]\` means none.
- 数字按本项单位计；其他单位写成文本，如 \`"2.1万㎡"\`。 A bare number is in the unit given here; another unit is written as text, such as \`"2.1万㎡"\`.
- 是否：\`true\` \`false\` 或 \`"是"\` \`"否"\`；日期：\`"2025-03-01"\`；地点：名称或 GB/T 2260 代码（文本）。 Yes or no: \`true\` \`false\`; dates: \`"2025-03-01"\`; places: name or GB/T 2260 code, as text.
- 要写明依据时：\`{ "value": 20000, "evidence": "建设工程规划许可证" }\`（或“值”“证据”）。 With evidence: \`{ "value": …, "evidence": "…" }\`.
- \`subject\`（主体）必填：${SUBJECTS.map((subject) => `\`${subject}\` ${SUBJECT_LABELS[subject].zh}`).join('、')}。 \`subject\` is always there.`;

function subjectSection({ subjects }: Vocabulary, subject: Subject): string {
  const { facts, parts } = subjects[subject];
  const { zh, en } = SUBJECT_LABELS[subject];
  return [
    `## ${zh} ${capital(en)} \`${subject}\``,
    factTable(facts.values()),
    ...[...parts.values()].flatMap((part) => partSection(part)),
  ].join('\n\n');
}

const partSection = (part: Part): readonly string[] => [
  `### ${text(part.label.zh)} ${text(capital(part.label.en))} ${code(part.key)}`,
  [`${text(part.definition.zh)}。 ${text(capital(part.definition.en))}.`, ...aliasLine(part)].join('\n'),
  factTable(part.facts.values()),
];

const aliasLine = ({ aliases }: Part): readonly string[] =>
  aliases.length === 0 ? [] : [`别名 Aliases: ${aliases.map(text).join('、')}`];

const factTable = (facts: Iterable<Fact>): string =>
  table(
    ['键 Key', '中文 Chinese', '别名 Aliases', '填什么 What to give', '含义 Meaning', '证明 Proof'],
    [...facts].map((fact) => [
      code(fact.key),
      text(fact.label.zh),
      fact.aliases.map(text).join('、'),
      whatToGive(fact),
      `${text(fact.definition.zh)}<br>${text(fact.definition.en)}`,
      `${text(fact.proof.zh)}<br>${text(fact.proof.en)}`,
    ]),
  );

function whatToGive({ type, inherits }: Fact): string {
  const above = inherits ? ['未填的取主体的填报 (left out: as the subject states)'] : [];
  switch (type.kind) {
    case 'boolean':
      return ['是否 yes or no', ...above].join('<br>');
    case 'choice':
    case 'grade': {
      const values = type.values.map(
        ({ key, label, aliases }) => `${code(key)} ${[label.zh, ...aliases].map(text).join('、')}`,
      );
      const head = type.kind === 'grade' ? '等级，由低到高 a grade, lowest first:' : '其一 one of:';
      return [head, ...values, ...above].join('<br>');
    }
    case 'quantity': {
      const unit = unitSuffix(type);
      const bounds = boundsText(type);
      return [
        unit === '' ? '数值（无单位） a pure number' : `数量 quantity, ${text(unit)}`,
        ...(type.whole ? ['整数 whole number'] : []),
        ...(bounds === '' ? [] : [text(bounds)]),
        ...above,
      ].join('<br>');
    }
    case 'date':
      return ['日期 date', ...above].join('<br>');
    case 'place':
      return ['地点 place', ...above].join('<br>');
    case 'text':
      return ['文字（不参与判定） text, never judged', ...above].join('<br>');
  }
}

function unitSection({ byName, dimensions, conventions }: UnitTable): string {
  const units = [...new Set(byName.values())];
  const rows = [...dimensions].map(([key, label]) => [
    `${text(label.zh)} ${text(label.en)}`,
    units
      .filter(({ dimension }) => dimension === key)
      .map(unitText)
      .join('<br>'),
  ]);
  const customs = conventions.map(({ from, to, factor, least, most, note }) => [
    `1 ${text(unitSymbol(from, byName))} ≈ ${rounded(factor)} ${text(unitSymbol(to, byName))}`,
    `${rounded(least)} – ${rounded(most)}`,
    `${text(note.zh)}<br>${text(note.en)}`,
  ]);
  return [
    '## 单位 Units',
    '单位前可加 十、百、千、万、亿；同一量纲内的换算是精确的。 Any unit may have 十 百 千 万 亿 before it; conversion inside one dimension is exact.',
    table(['量纲 Dimension', '单位（其他写法）＝基准单位数 Units (other spellings) = base units'], rows),
    ...(customs.length === 0
      ? []
      : [
          '### 惯例换算 Conversions by custom',
          '两种换算结论不同时由人工认定。 Where conventions in use would give different verdicts, a person decides.',
          table(['惯例 Custom', '使用范围 In use', '说明 Note'], customs),
        ]),
  ].join('\n\n');
}

const unitSymbol = (name: string, byName: ReadonlyMap<string, Unit>): string =>
  byName.get(name)?.symbol ?? name;

function unitText({ symbol, names, scale }: Unit): string {
  const others = names.length === 0 ? '' : ` (${names.map(text).join('、')})`;
  return `${text(symbol)}${others} = ${formatExact(scale)}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Conversions by custom are approximate anyway. */
const rounded = (value: Exact): string => formatExact(value, 4).replace('≈', '');
