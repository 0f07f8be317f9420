/** Lines that a person types, or that a script has prepared, on standard input; one is taken when it is asked for. */
import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline';
import { decode } from './decode.ts';

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
    : createInterface({ input: stdin.setEncoding('latin1'), terminal: false });
  const readable = interactive ? (line: string): string => line : scriptDecoder();
  const lines: string[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  let isOver = stdin.readableEnded;
  const tell = (line: string | undefined): void => {
    const listener = waiting;
    waiting = undefined;
    if (listener) listener(line);
    else if (line !== undefined) lines.push(line);
  };
  reader.on('line', (line) => tell(readable(line)));
  reader.on('close', () => {
    isOver = true;
    tell(undefined);
  });
  return {
    interactive,
    next: () => {
      const ready = lines.shift();
      if (ready !== undefined || isOver) return Promise.resolve(ready);
      if (interactive) reader.prompt();
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    end: () => reader.close(),
  };
}

/** Of the bytes of a line, each a character here: an office may have written them as GB18030, and then writes all so. */
function scriptDecoder(): (line: string) => string {
  let asChinese = false;
  return (line) => {
    const bytes = Buffer.from(line, 'latin1');
    const { text, encoding } = decode(bytes, '', { asChinese });
    asChinese ||= encoding === 'gb18030';
    return text ?? bytes.toString('utf8');
  };
}
