/** The parser of the command line speaks English; its few sentences in Chinese. */

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.+?)'$/m, '用法错误: 缺少参数 <$1>'],
  [/^error: unknown command '(.+?)'$/m, '用法错误: 没有这个命令：$1'],
  [/^error: unknown option '(.+?)'$/m, '用法错误: 没有这个选项：$1'],
  [/^error: option '(.+?)' argument missing$/m, '用法错误: 选项 $1 缺少取值'],
  [
    /^error: option '(.+?)' argument '(.+?)' is invalid\. Allowed choices are (.+?)\.$/m,
    '用法错误: 选项 $1 不能取 $2，可取：$3',
  ],
  [
    /^error: command-argument value '(.+?)' is invalid for argument '(.+?)'\. Allowed choices are (.+?)\.$/m,
    '用法错误: 参数 $2 不能取 $1，可取：$3',
  ],
  [/^error: required option '(.+?)' not specified$/m, '用法错误: 缺少选项 $1'],
  [/^error: option '(.+?)' cannot be used with option '(.+?)'$/m, '用法错误: 选项 $1 与 $2 不能同用'],
  [/^error: too many arguments.*$/m, '用法错误: 参数过多'],
  [/^\(Did you mean (?:one of )?(.+?)\?\)$/m, '（是否为 $1？）'],
];

/** Longer is only what repeats an argument of endless length, and looking for sentences in it would take as long. */
const LONGEST = 1000;

/** A sentence without a translation stays as it is. */
export const inChinese = (text: string): string =>
  text.length > LONGEST
    ? text
    : SENTENCES.reduce((said, [english, chinese]) => said.replace(english, chinese), text);
