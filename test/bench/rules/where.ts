/** Where a fact may stand, and what must hold for it to be read there. */
import type { FactRef } from '../../../src/model/condition.ts';
import { all, any, type Claim, type Leaf, type Path } from './claim.ts';
import type { Setting } from './setting.ts';

/** A part that is silent takes the descriptor's statement where the fact allows it; a part never listed takes nothing. */
export function about(ref: FactRef, setting: Setting, claim: (path: Path) => Claim): Claim {
  const { own, above, listed } = placesOf(ref, setting);
  if (!above) return claim(own);
  return any([claim(own), all([{ kind: 'absent', path: own }, ...listed('present'), claim(above)])]);
}

export function silent(ref: FactRef, setting: Setting): Claim {
  const { own, above, listed } = placesOf(ref, setting);
  const absent: Claim = { kind: 'absent', path: own };
  return above ? all([absent, any([{ kind: 'absent', path: above }, ...listed('absent')])]) : absent;
}

interface Places {
  readonly own: Path;
  readonly above?: Path;
  readonly listed: (kind: 'present' | 'absent') => readonly Leaf[];
}

function placesOf({ fact: { key, inherits }, hops }: FactRef, { part }: Setting): Places {
  if (part === undefined || hops > 0) return { own: { of: 'd', key }, listed: () => [] };
  const own: Path = { of: 'p', key };
  const listed = (kind: 'present' | 'absent'): readonly Leaf[] => [
    { kind, path: { of: 'd', key: part.key } },
  ];
  return inherits ? { own, above: { of: 'd', key }, listed } : { own, listed };
}
