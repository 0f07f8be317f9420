/** For every fact the plain JSON values worth trying: at, just below and just above each number of a rule. */
import type { Value } from '../../../src/model/descriptor.ts';
import type { Place } from '../../../src/model/place.ts';
import type { Pack } from '../../../src/model/rule.ts';
import type { Fact, Subject } from '../../../src/model/vocabulary.ts';
import { formatDay } from '../../../src/quantity/date.ts';
import { worthTrying } from '../../reference/worth-trying.ts';
import type { Plain } from '../rules/claim.ts';
import { writtenPlaces } from './places.ts';

export interface World {
  readonly pack: Pack;
  /** Written place → place. */
  readonly places: ReadonlyMap<string, Place>;
  readonly pools: Readonly<Record<Subject, ReadonlyMap<Fact, readonly Plain[]>>>;
}

export function worldOf(pack: Pack): World {
  const tables = { units: pack.vocabulary.units, places: pack.places };
  const pool = (subject: Subject): ReadonlyMap<Fact, readonly Plain[]> => {
    const addressed = pack.rules.filter((rule) => rule.subject === subject);
    const values = worthTrying(pack.vocabulary.subjects[subject], addressed, tables);
    return new Map([...values].map(([fact, list]) => [fact, list.flatMap((value) => plain(fact, value))]));
  };
  const pools = { project: pool('project'), enterprise: pool('enterprise'), region: pool('region') };
  return { pack, places: writtenPlaces(pack.places), pools };
}

/** As a machine would write it: a number in the fact's own unit, a key, an ISO date. Places and texts are made elsewhere. */
function plain({ type }: Fact, value: Value): readonly Plain[] {
  switch (type.kind) {
    case 'boolean':
    case 'choice':
      return typeof value === 'boolean' || typeof value === 'string' ? [value] : [];
    case 'grade':
      return [type.values[Number(value)]?.key ?? ''];
    case 'date':
      return [formatDay(Number(value))];
    case 'quantity': {
      // A share of one is not taken for a percentage by our reader, and endless decimals cannot be written.
      const usable = typeof value === 'number' && !(type.unit.symbol === '%' && value > 0 && value <= 1);
      return usable ? [value] : [];
    }
    default:
      return [];
  }
}
