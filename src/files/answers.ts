/** Lines that a person types, or that a script has prepared, on standard input; one is taken when it is asked for. */
import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline';

export interface Answers {
  /** Whether somebody sits there. */
  readonly interactive: boolean;
  /** The next line; undefined when there are no more. */
  readonly next: () => Promise<string | undefined>;
  readonly end: () => void;
}

const PROMPT = '> ';

export function openAnswers(): Answers {
  const interactive = stdin.isTTY === true;
  const reader = interactive
    ? createInterface({ input: stdin, output: stderr, prompt: PROMPT, terminal: true })
    : createInterface({ input: stdin, terminal: false });
  const lines: string[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  let isOver = false;
  // What a terminal shows by itself; a script's transcript reads like that of a person.
  const shown = (line: string | undefined): string | undefined => {
    if (!interactive && line !== undefined) stderr.write(`${PROMPT}${line}\n`);
    return line;
  };
  const tell = (line: string | undefined): void => {
    const listener = waiting;
    waiting = undefined;
    if (listener) listener(shown(line));
    else if (line !== undefined) lines.push(line);
  };
  reader.on('line', tell);
  reader.on('close', () => {
    isOver = true;
    tell(undefined);
  });
  return {
    interactive,
    next: () => {
      const ready = lines.shift();
      if (ready !== undefined || isOver) return Promise.resolve(shown(ready));
      if (interactive) reader.prompt();
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    end: () => reader.close(),
  };
}
