/** Runs a stretch of inputs in a child: one that hangs or dies is a finding, and the next child goes on behind it. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { News, Task } from './child.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

/** Longer than any input of the allowed size takes on a slow machine. */
const HANGS_AFTER_SECONDS = 30;

export type Told = Omit<Extract<News, { kind: 'done' }>, 'kind'>;

export function stretch(task: Task): Promise<Told> {
  return new Promise((resolve) => {
    const child = fork(CHILD, { execArgv: process.execArgv });
    let at = task.from;
    let done: Told | undefined;
    let why = '';
    let watchdog: NodeJS.Timeout | undefined;
    const rearm = (): void => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => {
        why = `no answer after ${HANGS_AFTER_SECONDS} seconds`;
        child.kill('SIGKILL');
      }, HANGS_AFTER_SECONDS * 1000);
    };
    child.on('message', (news: News) => {
      rearm();
      if (news.kind === 'ready') child.send(task);
      else if (news.kind === 'at') at = news.number;
      else done = news;
    });
    child.on('exit', (code, signal) => {
      clearTimeout(watchdog);
      const died = why || `the process ended with ${signal ?? code}`;
      resolve(
        done ?? {
          count: at - task.from + 1,
          codes: [],
          exits: [],
          findings: [{ number: at, faults: [died] }],
        },
      );
    });
  });
}
