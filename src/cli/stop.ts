/** What ends a run before its time: the clock of `--timeout`, Ctrl-C, or the system's request to end. */
import type { Interrupt, Io } from './io.ts';

type Reason = 'timeout' | Interrupt;

export interface Stop {
  /** Undefined while the run may go on. */
  readonly reason: () => Reason | undefined;
  /** Comes true at the first reason; never, when there is none. */
  readonly happened: Promise<Reason>;
  /** Must be awaited between results: lets signals and the clock be heard, which no amount of ready work does. */
  readonly listen: () => Promise<void> | undefined;
  /** The run is over: the clock stops. */
  readonly end: () => void;
}

/** Nobody notices a signal that is heard this many milliseconds later. */
const EVERY = 50;

export function startStop(seconds: number | undefined, io: Pick<Io, 'onInterrupt'>): Stop {
  let reason: Reason | undefined;
  let heard = performance.now();
  let tell: (reason: Reason) => void = () => {};
  const happened = new Promise<Reason>((resolve) => {
    tell = resolve;
  });
  const stop = (why: Reason): void => {
    reason ??= why;
    tell(reason);
  };
  io.onInterrupt(stop);
  const clock = seconds === undefined ? undefined : setTimeout(() => stop('timeout'), seconds * 1000);
  return {
    reason: () => reason,
    happened,
    listen: () => {
      if (performance.now() - heard < EVERY) return undefined;
      return new Promise((resolve) => {
        setImmediate(() => {
          heard = performance.now();
          resolve();
        });
      });
    },
    end: () => clearTimeout(clock),
  };
}
