/** The gates before a rule's own condition: place, time of the document, year of a target. */
import type { Due, FactRef, InForce, Within } from '../model/condition.ts';
import type { Value } from '../model/descriptor.ts';
import type { Place } from '../model/place.ts';
import type { Evaluator, Frame, StatedFrame } from '../model/program.ts';
import { type Answer, FALSE, OPEN_FACT, TRUE, truthOf, UNKNOWN } from '../model/trace.ts';
import { insideWithZone } from '../place/inside.ts';
import { formatDay } from '../quantity/date.ts';
import { missing, readingOf, statedValue, valueReader } from './frame.ts';
import type { Layout, Surroundings } from './layout.ts';

/**
 * Inside any of the places. A zone laid over a county leaves a project in that county open until the
 * descriptor says in which zone it lies; a region is the place or it is not.
 */
export function compileWithin(condition: Within, { places, layout }: Surroundings): Evaluator {
  const readPlace = valueReader(condition.place, layout);
  const readZone = condition.zone ? valueReader(condition.zone, layout) : () => undefined;
  const answer = (place: Place, zone: Place | 'none' | undefined): Answer => {
    let open = 0;
    for (const bound of condition.places) {
      const one =
        condition.match === 'same' ? place.id === bound.id : insideWithZone(place, zone, bound, places);
      if (one === true) return TRUE;
      if (one === undefined) open = OPEN_FACT;
    }
    return open === 0 ? FALSE : open;
  };
  /** By place and zone; at most one answer for every two places of the table. */
  const known = new Map<Value | undefined, Map<Value | undefined, Answer>>();
  const remember = (place: Place, zone: Value | undefined): Answer => {
    const ofZone = known.get(zone) ?? new Map<Value | undefined, Answer>();
    const found = ofZone.get(place) ?? answer(place, asZone(zone));
    // Places of other provinces are made as they are named; they are few, and forgotten with the program.
    known.set(zone, ofZone.set(place, found));
    return found;
  };
  const test = (frame: Frame): Answer => {
    const place = asPlace(readPlace(frame));
    if (place === undefined) return OPEN_FACT;
    const zone = readZone(frame);
    return known.get(zone)?.get(place) ?? remember(place, zone);
  };
  /** Asked for in one round: the place, and the zone where one is to be decided and nothing is said of it. */
  const wanted = (frame: StatedFrame): readonly FactRef[] => {
    const zone =
      condition.zone && readZone(frame) === undefined && zoneWouldDecide(condition) ? [condition.zone] : [];
    const place = readPlace(frame) === undefined || zone.length === 0 ? [condition.place] : [];
    return [...place, ...zone];
  };
  return {
    test,
    trace: (frame) => {
      const truth = truthOf(test(frame));
      const refs = [
        condition.place,
        ...(condition.zone && readZone(frame) !== undefined ? [condition.zone] : []),
      ];
      const readings = refs.map((ref) => readingOf(ref, frame));
      const open = truth === UNKNOWN ? wanted(frame).map((ref) => missing(ref, frame)) : [];
      return { condition, truth, children: [], readings, open };
    },
  };
}

const asPlace = (value: Value | undefined): Place | undefined =>
  typeof value === 'object' && 'level' in value ? value : undefined;

const asZone = (value: Value | undefined): Place | 'none' | undefined =>
  value === 'none' ? 'none' : asPlace(value);

/** For a functional zone the stated zone decides; elsewhere only a closer place can. */
const zoneWouldDecide = ({ places }: Within): boolean =>
  places.every((bound) => bound.level === 'zone' || bound.level === 'town');

/**
 * The governing date within the document's time. An absent approval is a decision still to come: the as-of date
 * stands in, but an application filed before the document may yet be decided under it, so that stays open.
 */
export function compileInForce(condition: InForce, layout: Layout): Evaluator {
  const { governs } = condition;
  const read = governs ? valueReader(governs, layout) : () => undefined;
  const test = (frame: Frame): Answer => inForce(condition, read(frame), frame);
  return {
    test,
    trace: (frame) => {
      const truth = truthOf(test(frame));
      const stated = read(frame);
      const standsIn = stated === undefined && truth !== UNKNOWN ? { standsIn: formatDay(frame.asOf) } : {};
      const readings = governs ? [{ ...readingOf(governs, frame), ...standsIn }] : [];
      const open = truth === UNKNOWN && governs ? [missing(governs, frame)] : [];
      const day = governingDay(condition, stated, frame);
      const left = day === undefined ? {} : { left: formatDay(day) };
      return { condition, truth, children: [], readings, open, ...left };
    },
  };
}

/** The same without a program, for who asks seldom. */
export const isInForce = (condition: InForce, frame: StatedFrame): Answer =>
  inForce(condition, condition.governs && statedValue(condition.governs, frame), frame);

function inForce(condition: InForce, stated: Value | undefined, frame: Frame): Answer {
  const { from, until } = condition;
  const day = governingDay(condition, stated, frame);
  if (day === undefined) return OPEN_FACT;
  return (from !== undefined && day < from) || (until !== undefined && day > until) ? FALSE : TRUE;
}

function governingDay(
  { governs, fallback, from }: InForce,
  stated: Value | undefined,
  { asOf, filed }: Frame,
): number | undefined {
  if (typeof stated === 'number') return stated;
  const decidedLater = governs?.fact.key === 'approval_date';
  return !fallback || (decidedLater && filed && from !== undefined && asOf < from) ? undefined : asOf;
}

/** A target of a year is judged on the report of that year alone; what has none, on reports of the document's time. */
export function compileDue(condition: Due, layout: Layout): Evaluator {
  const read = valueReader(condition.fact, layout);
  const test = (frame: Frame): Answer => {
    const year = read(frame);
    if (typeof year !== 'number') return OPEN_FACT;
    const { from = year, until = year } = condition;
    return year < from || year > until ? FALSE : TRUE;
  };
  return {
    test,
    trace: (frame) => {
      const truth = truthOf(test(frame));
      const open = truth === UNKNOWN ? [missing(condition.fact, frame)] : [];
      return { condition, truth, children: [], readings: [readingOf(condition.fact, frame)], open };
    },
  };
}
