/**
 * Processor time of this process, helpers of the runtime included: what work costs, whoever else uses the machine.
 */
export type Clock = () => number;

/** Starts a clock that tells the nanoseconds spent since. */
export function startClock(): Clock {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) * 1000;
  };
}
