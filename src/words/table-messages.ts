/** Messages about tables: their sheets, headings, rows and cells. */
import type { DiagnosticData } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/text.ts';
import { listed, type SomeMessages, size, withGuess } from './messages.ts';
import { placeOf } from './position.ts';
import { said } from './safe.ts';

export const TABLE_MESSAGES = {
  'table-unreadable': ({ reason }) => UNREADABLE_TABLES[reason],
  'table-too-large': ({ what, limit }) => {
    const shown = what === 'content' ? size(limit) : String(limit);
    const { zh, en } = LARGE_THINGS[what];
    return {
      zh: `${zh}，上限为 ${shown}。请拆成多个文件。`,
      en: `${en}; the limit is ${shown}. Split the file.`,
    };
  },
  'table-quotes': () => ({
    zh: 'CSV 的双引号不配对：含逗号、换行的内容应整格加双引号，其中的双引号写两个。请用表格软件重新另存。',
    en: 'the double quotes of this CSV do not match. Save it again from a spreadsheet program.',
  }),
  'table-without-headings': ({ expected }) => ({
    zh: `找不到标题行。标题应为词表中的名称，如${listed(expected, 'zh')}；空白表用 hegui template 生成。`,
    en: `there is no row of headings. They are names of the vocabulary, such as ${listed(expected, 'en')}; hegui template makes an empty form.`,
  }),
  'table-without-entries': () => ({
    zh: '表中还没有填写任何一行。请在标题下方逐行填写后再检查。',
    en: 'no row is filled in yet. Fill in rows below the headings first.',
  }),
  'table-subject-unclear': ({ sheets }) => ({
    zh: `看不出填报的是项目、企业还是地区。请把主表命名为${listed(sheets, 'zh')}之一；CSV 请加一列“主体”。`,
    en: `it is not clear what is described. Name the main sheet one of ${listed(sheets, 'en')}; give a CSV a column "主体".`,
  }),
  'sheet-unknown': ({ sheet, known, nearest }) =>
    withGuess(
      {
        zh: `${said`不认识工作表“${sheet}”。可用的表名：`}${listed(known, 'zh')}；其他内容请移到名为“备注”的表。`,
        en: `${said`the sheet "${sheet}" is not known. Sheets are called `}${listed(known, 'en')}; move anything else to one called "备注".`,
      },
      nearest,
    ),
  'sheet-twice': ({ sheet, other }) => ({
    zh: said`工作表“${sheet}”与“${other}”重复，一个文件只填一种对象，每种清单只有一张表。请合并或拆成两个文件。`,
    en: said`the sheets "${sheet}" and "${other}" compete: a file has one kind of subject and one sheet a list. Merge or split them.`,
  }),
  'heading-unknown': ({ heading, owner, nearest }) =>
    withGuess(
      {
        zh: said`${owner}中没有“${heading}”这一项；说明性文字请写在“备注”列。`,
        en: said`${owner} has no entry "${heading}"; free remarks go into a column "备注".`,
      },
      nearest,
    ),
  'heading-twice': ({ heading, first }) => ({
    zh: said`标题“${heading}”所指的项已有一列（${placeOf(first).zh}，第 ${first.column} 列）。请删去一列。`,
    en: said`there is a column for "${heading}" already (${placeOf(first).en}, column ${first.column}). Remove one.`,
  }),
  'heading-empty': () => ({
    zh: '这一列有内容却没有标题。请补上标题，或把内容移到“备注”列。',
    en: 'this column has content but no heading. Give it one, or move the content to a column "备注".',
  }),
  'row-without-owner': ({ heading }) => ({
    zh: said`这一行没有填“${heading}”，不知道属于哪一个。`,
    en: said`this row leaves "${heading}" empty, so that it is not known where it belongs.`,
  }),
  'row-owner-unknown': ({ owner, nearest }) =>
    withGuess(
      {
        zh: said`主表中没有名称或代码为“${owner}”的一行。`,
        en: said`no row of the main sheet has the name or code "${owner}".`,
      },
      nearest,
    ),
  'row-owner-ambiguous': ({ owner }) => ({
    zh: said`主表中有几行的名称或代码都是“${owner}”。请改填能区分的代码或名称。`,
    en: said`several rows of the main sheet have the name or code "${owner}". Write one that tells them apart.`,
  }),
  'rows-disagree': ({ heading, first }) => ({
    zh: said`“${heading}”与同一对象前面的填写（${placeOf(first).zh}）不一致。请改成一致，或留空。`,
    en: said`"${heading}" contradicts what was given for the same subject (${placeOf(first).en}). Make them agree, or leave it blank.`,
  }),
  'list-denied': ({ heading, list }) => ({
    zh: said`“${heading}”填的是“无”，“${list}”却有内容。请改正其中之一。`,
    en: said`"${heading}" says 无 (none), yet "${list}" has rows. Correct one of them.`,
  }),
  'list-lacking': ({ heading, list }) => ({
    zh: said`“${heading}”填的是“有”，“${list}”却没有相应的行。请补填；情况未明的，此格留空。`,
    en: said`"${heading}" says 有 (some), yet "${list}" has no rows. Fill them in, or leave this cell blank if it is not known.`,
  }),
  'cell-error': ({ found }) => ({
    zh: said`单元格是错误值 ${found}。请修正公式或直接填数。`,
    en: said`the cell is the error ${found}. Mend the formula or type the value.`,
  }),
  'cell-uncalculated': () => ({
    zh: '公式没有保存计算结果。请用表格软件打开、保存后再检查，或直接填数。',
    en: 'the formula was saved without its result. Open and save the file in a spreadsheet program, or type the value.',
  }),
  'cell-digits-lost': ({ heading }) => ({
    zh: said`“${heading}”是超过 15 位的数字，表格软件已丢失末位。请把单元格设为文本格式后重新填写。`,
    en: said`"${heading}" is a number of more than 15 digits, of which spreadsheets lose the last. Format the cell as text and type it again.`,
  }),
} as const satisfies SomeMessages;

const UNREADABLE_TABLES: Readonly<Record<DiagnosticData['table-unreadable']['reason'], Bilingual>> = {
  damaged: {
    zh: '工作簿打不开，可能已损坏或不是 .xlsx。请用表格软件另存为 .xlsx。',
    en: 'the workbook cannot be opened; it may be damaged or no .xlsx. Save it as .xlsx again.',
  },
  'old-or-locked': {
    zh: '工作簿设有密码，或是旧的 .xls 格式。请去掉密码，另存为 .xlsx。',
    en: 'the workbook has a password or is an old .xls. Save it as .xlsx without password.',
  },
};

const LARGE_THINGS: Readonly<Record<DiagnosticData['table-too-large']['what'], Bilingual>> = {
  content: { zh: '工作簿解压后过大', en: 'the workbook is too large once unpacked' },
  rows: { zh: '表的行数过多', en: 'the table has too many rows' },
  cells: { zh: '表的单元格过多', en: 'the table has too many cells' },
  sheets: { zh: '工作表过多', en: 'the workbook has too many sheets' },
  text: { zh: '单元格文字过长', en: 'the text of the cell is too long' },
  list: { zh: '一个项目在这张表中的行数过多', en: 'the table has too many rows for one project' },
};
