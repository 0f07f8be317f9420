/** Which report goes where: `-f html -o a.html -f json` writes one file and prints one. */
import { absolute } from '../files/identity.ts';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../report/registry.ts';
import { UsageError, unknownName } from './usage.ts';

/** `-f` and `-o` in the order in which they were given. */
export type OutputFlag =
  | { readonly flag: 'format'; readonly value: FormatName }
  | { readonly flag: 'output'; readonly value: string };

/** One report to make. */
export interface Output {
  readonly format: FormatName;
  /** Absent: standard output. Ending in `/`: a folder, one file for each input. */
  readonly path?: string;
}

const DEFAULT: FormatName = 'table';

/** As a path: standard output. */
const PRINTED = '-';

/** A format takes the next `-o`; an `-o` without a format goes by its ending. Throws UsageError. */
export function outputsOf(flags: readonly OutputFlag[]): readonly Output[] {
  const outputs: Output[] = [];
  for (const given of flags) {
    const last = outputs.at(-1);
    if (given.flag === 'format') outputs.push({ format: given.value });
    else if (last && last.path === undefined) outputs[outputs.length - 1] = { ...last, path: given.value };
    else outputs.push({ format: formatOf(given.value), path: given.value });
  }
  return outputs.length === 0 ? [{ format: DEFAULT }] : settled(outputs);
}

/** `-` is standard output; nothing goes to one place twice. */
function settled(given: readonly Output[]): readonly Output[] {
  const outputs = given.map(({ format, path }) =>
    path === PRINTED || path === undefined ? { format } : { format, path },
  );
  const printed = outputs.filter(({ path }) => path === undefined);
  if (printed.length > 1) {
    throw new UsageError({
      zh: `标准输出只能有一种格式，其余的请各用 -o 写入文件：${printed.map(({ format }) => format).join('、')}`,
      en: `standard output takes one format; give each other one a file with -o: ${printed.map(({ format }) => format).join(', ')}`,
    });
  }
  const paths = outputs.flatMap(({ path }) => (path === undefined ? [] : [path]));
  const files = paths.map(absolute);
  const twice = paths.find((path, i) => files.indexOf(files[i] ?? '') < i && !path.endsWith('/'));
  if (twice !== undefined) {
    throw new UsageError({
      zh: `两份报告写入同一文件：${twice}`,
      en: `two reports go to one file: ${twice}`,
    });
  }
  return outputs;
}

function formatOf(path: string): FormatName {
  if (path === PRINTED) return DEFAULT;
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  const found = FORMAT_NAMES.find((name) => FORMATS[name].extension === extension);
  if (found) return found;
  throw new UsageError({
    zh: `从文件名看不出格式，请在 -o 之前用 -f 指明：${path}`,
    en: `the file name does not tell the format, give it with -f before -o: ${path}`,
  });
}

export function formatNamed(name: string): FormatName {
  const found = FORMAT_NAMES.find((each) => each === name);
  if (found) return found;
  throw unknownName({ zh: '输出格式', en: 'output format' }, name, FORMAT_NAMES);
}
