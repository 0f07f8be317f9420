/** What the checks of shape say together of a descriptor written in the small vocabulary. */
import { canonicalise } from '../../src/descriptor/canonical.ts';
import type { Fault } from '../../src/descriptor/fault.ts';
import { compileShape } from '../../src/descriptor/shape.ts';
import { SMALL } from '../vocabulary/small.ts';

const shape = compileShape(SMALL);

/** Every fault, its pointer leading into what was written. */
export function faultsOf(value: unknown): readonly Fault[] {
  const canonical = canonicalise(value, SMALL);
  if (canonical.subject === undefined) return canonical.faults;
  const found = shape(canonical.value, canonical.subject);
  return [
    ...canonical.faults,
    ...found.map((fault) => ({ ...fault, pointer: canonical.pointers(fault.pointer) })),
  ];
}

/** `code pointer (key) → nearest`. */
export const brief = ({ code, pointer, at, data }: Fault): string =>
  [code, pointer, ...(at === 'key' ? ['(key)'] : []), ...('nearest' in data ? ['→', data.nearest] : [])].join(
    ' ',
  );

export const project = (members: object): object => ({ subject: 'project', ...members });
