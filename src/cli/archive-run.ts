/** Takes a job over an archive, portion by portion, here or shared among threads; answers come in the order of the inputs. */
import { filesOf } from '../app/check-files.ts';
import { type Portion, portionsOf } from '../app/portions.ts';
import type { Unread } from '../model/report.ts';
import { startProgress } from './progress.ts';
import type { Session } from './session.ts';
import { lostPortion, shared, threadsFor } from './threads.ts';

/** Plain data that a thread can hand over. */
export interface ArchiveAnswer {
  readonly file: string;
  /** How many inputs it is about. */
  readonly inputs: number;
  readonly unread: readonly Unread[];
}

export type Answering<Answer> = (portion: Portion) => AsyncIterable<Answer>;

export interface ArchiveJob<Answer extends ArchiveAnswer> {
  /** What a thread must know to do the same. */
  readonly plan: unknown;
  readonly here: Answering<Answer>;
  /** How much is printed while it runs. */
  readonly streaming: boolean;
}

export async function* answersOf<Answer extends ArchiveAnswer>(
  paths: readonly string[],
  workers: number | undefined,
  { plan, here, streaming }: ArchiveJob<Answer>,
  session: Session,
): AsyncGenerator<Answer | Unread> {
  const progress = startProgress(session, { quiet: false, streaming });
  const share = await threadsFor(paths, workers, false);
  const { files, unread } = share ?? (await filesOf(paths));
  progress.files(files.length);
  const answers = share
    ? shared<Answer | Unread>(files, { plan, count: share.count, lost: lostPortion })
    : answersHere(files, here);
  let last = '';
  for await (const answer of answers) {
    if (answer.file !== last && !isUnread(answer)) progress.opens(answer.file);
    last = answer.file;
    progress.checked(isUnread(answer) ? 1 : answer.inputs);
    yield answer;
    await session.io.written();
  }
  progress.end();
  yield* unread;
}

export const isUnread = (answer: ArchiveAnswer | Unread): answer is Unread => 'kind' in answer;

async function* answersHere<Answer>(
  files: readonly string[],
  answering: Answering<Answer>,
): AsyncGenerator<Answer> {
  for await (const portion of portionsOf(files)) yield* answering(portion);
}
