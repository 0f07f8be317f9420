/** Makes the reports of a run from its results as they come, and puts each where it belongs. */
import { fileNames } from '../app/file-names.ts';
import { isFolder } from '../files/discover.ts';
import { reasonOf } from '../files/read.ts';
import { type FileToWrite, replace, whyUnwritable } from '../files/write.ts';
import { diagnostic } from '../model/diagnostic.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import type { Content, Format, Run } from '../report/format.ts';
import { FORMATS } from '../report/registry.ts';
import { makeStyle, type Style } from '../report/style.ts';
import { EXIT } from './exit-code.ts';
import { refuseInputs } from './output.ts';
import type { Output } from './outputs.ts';
import type { Session } from './session.ts';
import type { Order, Told } from './telling.ts';
import { UsageError } from './usage.ts';

/** A file is laid out for this many columns, whatever terminal made it. */
const FILE_WIDTH = 100;

interface Job {
  readonly order: Order;
  readonly format: Format;
  readonly style: Style;
  /** Absent: standard output. */
  readonly path?: string;
  /** One file for each input. */
  readonly folder: boolean;
  readonly pieces: unknown[];
}

/** How much the reader wants to see. */
export type Wishes = Pick<Style, 'detail' | 'margin'>;

export interface Reporting {
  /** Whether results are printed while others are still to come. */
  readonly streaming: boolean;
  /** Whether a report is printed that says at its end what holds of the run as a whole. */
  readonly tellsTail: boolean;
  /** What must be told of each result. */
  readonly orders: readonly Order[];
  /** Must be called for every result, in order. */
  readonly take: (told: Told) => void;
  /** Prints and writes; sets the exit code when a file cannot be written. */
  readonly finish: (run: Run) => Promise<void>;
}

/** `read`: what the call reads and no report may replace. Throws UsageError for bytes that a terminal cannot show. */
export async function startReporting(
  outputs: readonly Output[],
  { read = [], ...wishes }: Wishes & { readonly read?: readonly string[] },
  session: Session,
): Promise<Reporting> {
  const jobs = await Promise.all(outputs.map((output) => jobOf(output, wishes, session)));
  const labels: string[] = [];
  return {
    streaming: jobs.some(({ format, path }) => format.stream && path === undefined),
    tellsTail: jobs.some(({ format, path }) => !format.stream && path === undefined),
    orders: jobs.map(({ order }) => order),
    take: ({ label, pieces }) => {
      if (jobs.some(({ folder }) => folder)) labels.push(label);
      jobs.forEach((job, i) => {
        if (job.format.stream && job.path === undefined) session.io.out(pieces[i] as Content);
        else job.pieces.push(pieces[i]);
      });
    },
    finish: async (run) => {
      const files = (await Promise.all(jobs.map((job) => filesOf(job, labels, run)))).flat();
      await refuseInputs(
        files.map(({ path }) => path),
        read,
      );
      for (const job of jobs) {
        if (job.path === undefined && !job.format.stream)
          session.io.out(await job.format.whole(job.pieces, run, job.style));
      }
      await write(files, session);
    },
  };
}

async function jobOf({ format: name, path }: Output, wishes: Wishes, session: Session): Promise<Job> {
  const format: Format = FORMATS[name];
  if (path === undefined) {
    if (format.binary && session.io.terminal) {
      throw new UsageError({
        zh: `${name} 不是文字格式，请用 -o 写入文件，如 -o 报告.${format.extension}`,
        en: `${name} is not text; write it to a file with -o, such as -o report.${format.extension}`,
      });
    }
    const own = { lang: session.lang, width: session.io.width, colour: session.colour, ...wishes };
    return {
      order: { format: name, style: own, folder: false },
      format,
      style: makeStyle(own),
      folder: false,
      pieces: [],
    };
  }
  const reason = await whyUnwritable(path);
  if (reason !== undefined) {
    throw new UsageError({
      zh: `${path} 写不进去（${reason}），未核对。`,
      en: `${path} cannot be written (${reason}); nothing was checked.`,
    });
  }
  const own = { lang: session.lang, width: FILE_WIDTH, colour: 'off', ...wishes } as const;
  const style = makeStyle(own);
  const folder = /[\\/]$/.test(path) || (await isFolder(path));
  const order = { format: name, style: own, folder };
  return { order, format, style, path: path.replace(/[\\/]+$/, ''), folder, pieces: [] };
}

async function filesOf(job: Job, labels: readonly string[], run: Run): Promise<readonly FileToWrite[]> {
  const { format, style, path, pieces, folder } = job;
  if (path === undefined) return [];
  const keep = format.form ? { keep: true as const } : {};
  if (!folder) return [{ path, content: await format.whole(pieces, run, style), ...keep }];
  const names = fileNames(labels, format.extension);
  const single = (piece: unknown, i: number): Promise<FileToWrite> =>
    Promise.resolve(format.whole([piece], run, style)).then((content: Content) => ({
      path: `${path}/${names[i]}`,
      content,
      ...keep,
    }));
  const files = await Promise.all(pieces.map(single));
  if (!format.index) return files;
  const index = format.index(pieces, names, run, style);
  return [...files, { path: `${path}/index.${format.extension}`, content: index }];
}

async function write(files: readonly FileToWrite[], session: Session): Promise<void> {
  try {
    await replace(...files);
  } catch (error) {
    const path = error instanceof Error && 'path' in error ? String(error.path) : '';
    const reason = reasonOf(error);
    const fault =
      reason === 'EEXIST'
        ? diagnostic('file-exists', { path })
        : diagnostic('file-unwritable', { path, reason });
    session.io.err(renderDiagnostics([fault], session.style));
    session.exitCode = EXIT.wrongInput;
  }
}
