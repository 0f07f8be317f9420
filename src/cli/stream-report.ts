/** Writes a report over an archive as it comes: to standard output at once, to a file when it is whole. */
import { Option } from 'commander';
import type { StreamFormat } from '../report/stream-format.ts';
import { makeStyle, type Style } from '../report/style.ts';
import { wrapText } from '../report/wrap.ts';
import { type Destination, deliver, refuseEarly } from './output.ts';
import type { Session } from './session.ts';
import { UsageError } from './usage.ts';

/** A file is laid out for this many columns, whatever terminal made it. */
const FILE_WIDTH = 100;

export interface Reporter<Item, Counts> {
  readonly style: Style;
  readonly item: (item: Item) => void;
  /** Throws UsageError where the file is there already or cannot be written. */
  readonly end: (counts: Counts) => Promise<void>;
}

/** Throws UsageError at once where the file is there already, cannot be written, or is one of those `read`. */
export async function reporterOf<Head, Item, Counts>(
  format: StreamFormat<Head, Item, Counts>,
  head: Head,
  { read, ...destination }: Destination & { readonly read: readonly string[] },
  session: Session,
): Promise<Reporter<Item, Counts>> {
  await refuseEarly(destination, read);
  const { io, lang } = session;
  const printed = isPrinted(destination);
  const style = printed ? session.style : makeStyle({ lang, width: FILE_WIDTH, colour: 'off' });
  const held: string[] = [];
  const write = (text: string): void => {
    if (text === '') return;
    if (printed) io.out(text);
    else held.push(text);
  };
  const items: Item[] = [];
  const sorts = new Map<string, number>();
  let count = 0;
  write(format.start(head, style));
  return {
    style,
    item: (item) => {
      const sort = format.sortOf(item, head);
      const before = sorts.get(sort) ?? 0;
      if (before < format.kept) items.push(item);
      sorts.set(sort, before + 1);
      write(format.item(item, count, head, style));
      count += 1;
    },
    end: async (counts) => {
      write(format.end({ head, counts, items }, style));
      if (!printed) await deliver(held.join(''), destination, io);
    },
  };
}

/** What stands under the options of a help page, within its width. */
export const helpText = (text: string, { io }: Session): string => wrapText(`\n${text}`, io.width).join('\n');

export const isPrinted = ({ output }: Destination): boolean => output === undefined || output === '-';

export const streamFormatOption = (
  formats: Readonly<Record<string, { readonly summary: Readonly<Record<'zh' | 'en', string>> }>>,
  lang: 'zh' | 'en',
): Option => {
  const list = Object.entries(formats).map(([name, { summary }]) => `${name} ${summary[lang]}`);
  return new Option(
    '-f, --format <format>',
    lang === 'zh'
      ? `输出格式（缺省：按 -o 的扩展名，否则 table）：${list.join('；')}`
      : `output format (default: by the ending of -o, else table): ${list.join('; ')}`,
  ).choices(Object.keys(formats));
};

/** The format asked for, else the one that the file is named after. Throws UsageError where its name tells none. */
export function formatOf<Name extends string>(
  formats: Readonly<Record<Name, unknown>>,
  { format, output }: Destination & { readonly format?: Name },
  otherwise: Name,
): Name {
  if (format !== undefined) return format;
  if (output === undefined || output === '-') return otherwise;
  const ending = /\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase();
  const found = (Object.keys(formats) as Name[]).find((name) => name === ending);
  if (found) return found;
  throw new UsageError({
    zh: `从文件名看不出格式，请用 -f 指明：${output}`,
    en: `the file name does not tell the format, give it with -f: ${output}`,
  });
}
