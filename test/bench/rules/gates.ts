/** The gates before a rule's own condition, as claims: a place is one of a list, a date lies between two others. */
import type { InForce, Within } from '../../../src/model/condition.ts';
import type { Place } from '../../../src/model/place.ts';
import { insideWithZone } from '../../../src/place/inside.ts';
import { formatDay } from '../../../src/quantity/date.ts';
import { ALWAYS, all, any, type Claim, NEVER, type Path } from './claim.ts';
import type { Setting } from './setting.ts';
import { about, silent } from './where.ts';

/** Other engines know no map: they get the list of places for which our map gives the answer, zone by zone. */
export function withinClaim(truth: boolean, gate: Within, setting: Setting): Claim {
  const path: Path = { of: 'd', key: gate.place.fact.key };
  const answering = (zone: Place | 'none' | undefined): readonly string[] =>
    [...setting.written]
      .filter(([, place]) => answer(gate, place, zone, setting) === truth)
      .map(([name]) => name);
  const anyway = answering(undefined);
  const oneOf = (values: readonly string[]): Claim =>
    values.length === 0 ? NEVER : { kind: 'in', path, values };
  if (!gate.zone) return oneOf(anyway);
  const zonePath: Path = { of: 'd', key: gate.zone.fact.key };
  const byZone = [...setting.zones].map(([name, zone]) => {
    const further = answering(zone).filter((place) => !anyway.includes(place));
    return all([{ kind: 'in', path: zonePath, values: [name] }, oneOf(further)]);
  });
  return any([oneOf(anyway), ...byZone]);
}

function answer(
  { places, match }: Within,
  place: Place,
  zone: Place | 'none' | undefined,
  setting: Setting,
): boolean | undefined {
  const answers = places.map((bound) =>
    match === 'same' ? place.id === bound.id : insideWithZone(place, zone, bound, setting.places),
  );
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

const FILED: Path = { of: 'd', key: 'filing_date' };

/** The governing date, or what stands in for it: the filing date, or today. */
export function inForceClaim(truth: boolean, gate: InForce, setting: Setting): Claim {
  const { governs, fallback, from } = gate;
  if (!governs) return standIn(truth, gate, setting);
  const stated = about(governs, setting, (path) => between(truth, path, gate));
  if (!fallback) return stated;
  // A decision still to come may be taken under a document that is later than the filing.
  const cautious = governs.fact.key === 'approval_date' && from !== undefined;
  const known = cautious && !truth ? afterwards(gate, setting) : standIn(truth, gate, setting);
  return any([stated, all([silent(governs, setting), known])]);
}

/** Surely out of time whenever it is decided: on the day of filing the document was no longer in force. */
const afterwards = ({ until }: Days, setting: Setting): Claim => standIn(false, { until }, setting);

type Days = { readonly from?: number | undefined; readonly until?: number | undefined };

function standIn(truth: boolean, days: Days, { today }: Setting): Claim {
  const { from, until } = days;
  const inTime = (from === undefined || today >= from) && (until === undefined || today <= until);
  return any([
    between(truth, FILED, days),
    all([{ kind: 'absent', path: FILED }, inTime === truth ? ALWAYS : NEVER]),
  ]);
}

function between(truth: boolean, path: Path, { from, until }: Days): Claim {
  const [first, last] = [from, until].map((day) => (day === undefined ? undefined : formatDay(day)));
  if (truth)
    return all([
      { kind: 'present', path },
      first === undefined ? ALWAYS : { kind: 'compare', path, op: '>=', value: first },
      last === undefined ? ALWAYS : { kind: 'compare', path, op: '<=', value: last },
    ]);
  return any([
    first === undefined ? NEVER : { kind: 'compare', path, op: '<', value: first },
    last === undefined ? NEVER : { kind: 'compare', path, op: '>', value: last },
  ]);
}
