/** Messages about files and their text encoding, and about JSON that is not well formed. */
import type { JsonFault } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/text.ts';
import { type SomeMessages, size, withGuess } from './messages.ts';
import { said } from './safe.ts';

export const FILE_MESSAGES = {
  'file-not-found': ({ path, nearest }) =>
    withGuess({ zh: said`找不到“${path}”。`, en: said`"${path}" does not exist.` }, nearest),
  'file-unreadable': ({ reason }) => ({
    zh: said`文件打不开（${reason}）。请检查路径和读取权限。`,
    en: said`the file cannot be opened (${reason}). Check the path and your permission to read it.`,
  }),
  'file-exists': ({ path }) => ({
    zh: said`“${path}”已存在，不覆盖。请换一个名称，或先把它移走。`,
    en: said`"${path}" exists and is not overwritten. Choose another name, or move it away first.`,
  }),
  'file-unwritable': ({ path, reason }) => ({
    zh: said`“${path}”写不进去（${reason}）。请检查路径、权限和磁盘空间。`,
    en: said`"${path}" cannot be written (${reason}). Check the path, your permission and the space on the disk.`,
  }),
  'file-too-large': ({ bytes, limit }) => ({
    zh: said`文件 ${size(bytes)}，超过上限 ${size(limit)}。请拆成多个文件。`,
    en: said`the file has ${size(bytes)}, the limit is ${size(limit)}. Split it.`,
  }),
  'line-too-long': ({ bytes, limit }) => ({
    zh: said`这一行 ${size(bytes)}，超过上限 ${size(limit)}。请核对是否漏了换行，或分成几份申报。`,
    en: said`this line has ${size(bytes)}, the limit is ${size(limit)}. Check for a missing line break, or file it in several pieces.`,
  }),
  'too-many-files': ({ limit }) => ({
    zh: said`一次最多核对 ${limit} 个文件，此处的一个也没有核对。请分批核对，或合并为 .ndjson。`,
    en: said`a run takes ${limit} files at most; none of those here was checked. Check them in several calls, or join them into an .ndjson file.`,
  }),
  'worker-died': ({ reason }) => ({
    zh: said`核对时线程两次中断（${reason === 'memory' ? '内存不足' : '原因不明'}），这份输入没有结果。请单独核对它，或用 --workers 减少线程。`,
    en: said`the thread that checked this ended twice (${reason === 'memory' ? 'out of memory' : 'cause unknown'}), so it has no result. Check it alone, or use fewer --workers.`,
  }),
  'folder-without-descriptors': ({ path }) => ({
    zh: said`文件夹“${path}”中没有 .json、.ndjson、.jsonl、.xlsx、.csv 文件。`,
    en: said`the folder "${path}" holds no .json, .ndjson, .jsonl, .xlsx or .csv file.`,
  }),
  'encoding-unsupported': ({ encoding }) => ({
    zh: said`不支持 ${encoding} 编码。请另存为 UTF-8。`,
    en: said`the encoding ${encoding} is not supported. Save the file as UTF-8.`,
  }),
  'encoding-assumed': ({ encoding }) => ({
    zh: said`文件不是 UTF-8，已按 ${encoding} 读取。汉字如有错乱，请另存为 UTF-8。`,
    en: said`the file is not UTF-8 and was read as ${encoding}. If characters look wrong, save it as UTF-8.`,
  }),
  'encoding-invalid': ({ encoding, offset }) => ({
    zh: said`第 ${offset} 字节起不是有效的 ${encoding} 文字。请用原软件重新导出为 UTF-8。`,
    en: said`from byte ${offset} on this is not valid ${encoding}. Export the file again as UTF-8.`,
  }),
  'nul-character': () => ({
    zh: '文件含有空字符（NUL），可能不是文本文件。请确认选对了文件。',
    en: 'the file contains NUL characters and may not be a text file. Check that it is the right one.',
  }),
  'timed-out': ({ seconds, inputs, files }) => ({
    zh: said`到了 --timeout 规定的 ${seconds} 秒，核对了 ${inputs} 份输入后停止（共 ${files} 个文件），其余没有结果。`,
    en: said`stopped after ${seconds} seconds (--timeout) with ${inputs} input(s) checked, of ${files} file(s); there is no result for the others.`,
  }),
  'standard-input-twice': () => ({
    zh: '标准输入“-”写了两次，只能读取一次。请去掉一个。',
    en: 'standard input "-" is given twice but can be read once. Remove one.',
  }),
} as const satisfies SomeMessages;

export const JSON_MESSAGES = {
  'json-empty': () => ({
    zh: '文件是空的。请填写项目信息后再检查。',
    en: 'the file is empty. Fill it in first.',
  }),
  'json-syntax': ({ detail, found }) => {
    const fault = JSON_FAULTS[detail](said`${found}`);
    return { zh: `JSON 格式有误：${fault.zh}`, en: `this is not JSON: ${fault.en}` };
  },
  'json-truncated': () => ({
    zh: '文件在此处中断，内容不完整。请重新导出或补齐括号、引号。',
    en: 'the text ends here before it is complete. Export it again, or close the open brackets and quotes.',
  }),
  'json-not-object': ({ found }) => ({
    zh: said`应为一个对象 { … }，实为 ${found}。`,
    en: said`an object { … } is expected, not ${found}.`,
  }),
  'json-duplicate-key': ({ key, first }) => ({
    zh: said`“${key}”写了两次（另一处在第 ${first.line} 行）。请删去一处。`,
    en: said`"${key}" is given twice (also on line ${first.line}). Remove one.`,
  }),
  'json-forbidden-key': ({ key }) => ({
    zh: said`不允许使用“${key}”作为名称。请删去。`,
    en: said`"${key}" is not allowed as a name. Remove it.`,
  }),
  'json-too-deep': ({ limit }) => ({
    zh: said`嵌套超过 ${limit} 层。请检查括号，或重新导出。`,
    en: said`nested deeper than ${limit} levels. Check the brackets, or export it again.`,
  }),
  'json-too-long': ({ what, limit }) => ({
    zh: said`${LONG_THINGS[what].zh}，上限为 ${limit}。${LONG_REMEDIES[what].zh}`,
    en: said`${LONG_THINGS[what].en}; the limit is ${limit}. ${LONG_REMEDIES[what].en}`,
  }),
  'json-number-too-precise': ({ literal, limit }) => ({
    zh: said`数字 ${literal} 超过 ${limit} 位有效数字，无法精确表示。请减少位数。`,
    en: said`the number ${literal} has more than ${limit} significant digits and cannot be kept exactly. Round it.`,
  }),
  'json-number-too-large': ({ literal }) => ({
    zh: said`数字 ${literal} 过大。请检查单位和位数。`,
    en: said`the number ${literal} is too large. Check its unit and digits.`,
  }),
  'json-lone-surrogate': () => ({
    zh: '文字中有不成对的代理字符（损坏的汉字或表情）。请重新输入这一处。',
    en: 'the text holds half a character (a lone surrogate). Type it again.',
  }),
} as const satisfies SomeMessages;

const LONG_THINGS: Readonly<Record<'string' | 'array' | 'object' | 'document', Bilingual>> = {
  string: { zh: '这段文字的字数过多', en: 'this text has too many characters' },
  array: { zh: '列表的项数过多', en: 'this list has too many entries' },
  object: { zh: '对象的项数过多', en: 'this object has too many entries' },
  document: { zh: '一份描述中的数值、文字过多', en: 'this descriptor has too many values' },
};

const LONG_REMEDIES: typeof LONG_THINGS = {
  string: { zh: '请缩短。', en: 'Shorten it.' },
  array: { zh: '请分成几份申报。', en: 'File it in several pieces.' },
  object: { zh: '请删去不需要的项。', en: 'Remove what is not needed.' },
  document: { zh: '请分成几份申报。', en: 'File it in several pieces.' },
};

/** `found` is harmless already. */
const JSON_FAULTS: Readonly<Record<JsonFault, (found: string) => Bilingual>> = {
  'byte-order-mark': () => ({
    zh: '中间有字节顺序标记（BOM），请删去。',
    en: 'a byte order mark stands inside the text. Remove it.',
  }),
  comment: (found) => ({
    zh: `JSON 不能写注释（${found}），请删去。`,
    en: `JSON has no comments (${found}). Remove it.`,
  }),
  'control-character': (found) => ({
    zh: `文字中有控制字符 ${found}，请删去。`,
    en: `a control character ${found} stands in a text. Remove it.`,
  }),
  'curly-quote': (found) => ({
    zh: `引号 ${found} 应为英文直引号 "。`,
    en: `write the straight quote " instead of ${found}.`,
  }),
  escape: (found) => ({ zh: `转义 ${found} 无效。`, en: `the escape ${found} is not valid.` }),
  'extra-comma': () => ({ zh: '多了一个逗号。', en: 'there is one comma too many.' }),
  'full-width-character': (found) => ({
    zh: `全角符号 ${found} 应改为半角。`,
    en: `write a half-width character instead of ${found}.`,
  }),
  'key-without-quotes': (found) => ({
    zh: `名称 ${found} 应加英文双引号。`,
    en: `put the name ${found} in double quotes.`,
  }),
  'line-break-in-string': () => ({
    zh: '文字没有写完就换行了，可能漏了右引号。',
    en: 'the line ends inside a text; a closing quote may be missing.',
  }),
  'missing-colon': (found) => ({
    zh: `名称后应为冒号 :，此处是 ${found}。`,
    en: `a colon is expected behind the name, not ${found}.`,
  }),
  'missing-comma': (found) => ({
    zh: `${found} 之前缺逗号。`,
    en: `a comma is missing before ${found}.`,
  }),
  'missing-value': (found) => ({
    zh: `${found} 之前缺内容；不知道的项可填 null 或不写。`,
    en: `a value is missing before ${found}; write null, or leave the name out, for what is not known.`,
  }),
  'number-form': (found) => ({
    zh: `${found} 不是数字；带单位的数量请加引号，如 "2.1万㎡"。`,
    en: `${found} is no number; put a quantity with its unit in quotes, such as "2.1万㎡".`,
  }),
  'single-quote': () => ({ zh: '单引号应改为双引号 "。', en: 'use double quotes " instead of single ones.' }),
  'text-after-end': (found) => ({
    zh: `内容结束后又出现 ${found}；一个文件只写一个项目。`,
    en: `${found} stands behind the end; a file holds one project.`,
  }),
  'trailing-comma': () => ({
    zh: '最后一项后面不能有逗号。',
    en: 'the last entry must not be followed by a comma.',
  }),
  'unexpected-character': (found) => ({
    zh: `此处不应出现 ${found}。`,
    en: `${found} is not expected here.`,
  }),
  'unknown-word': (found) => ({
    zh: `${found} 应加引号；不加引号的只有 true、false、null。`,
    en: `put ${found} in quotes; only true, false and null stand without.`,
  }),
  'unusual-space': () => ({
    zh: '此处有特殊空格（如全角空格），请改为普通空格。',
    en: 'a special space stands here. Use a plain one.',
  }),
  'wrong-bracket': (found) => ({ zh: `括号 ${found} 不配对。`, en: `the bracket ${found} closes nothing.` }),
};
