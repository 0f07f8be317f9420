/** What an undecided condition is still waiting for: the unknown leaves that nothing has overruled. */
import { type Open, type Trace, UNKNOWN } from '../model/trace.ts';

/** In reading order, each once. Empty for a decided condition. */
export function openLeaves(trace: Trace): readonly Open[] {
  const seen = new Set<string>();
  return collect(trace).filter((open) => {
    const name = open.kind === 'missing' ? open.pointer : `${open.kind} ${leafName(open.trace)}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** A false branch of `any` and a true branch of `all` are settled: what is unknown inside them decides nothing. */
function collect(trace: Trace): readonly Open[] {
  if (trace.truth !== UNKNOWN) return [];
  return [...trace.open, ...trace.children.flatMap(collect)];
}

const leafName = (trace: Trace): string => trace.readings.map((reading) => reading.pointer).join(' ');
