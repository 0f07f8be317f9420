/** The gates before a rule's own condition: place, time of the document, year of a target. */
import type { Due, FactRef, InForce, Within } from '../model/condition.ts';
import type { Value } from '../model/descriptor.ts';
import type { Place, PlaceTable } from '../model/place.ts';
import type { Evaluator, Frame } from '../model/program.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../model/trace.ts';
import { insideWithZone } from '../place/inside.ts';
import { formatDay } from '../quantity/date.ts';
import { missing, readingOf, valueReader } from './frame.ts';

/**
 * Inside any of the places. A zone laid over a county leaves a project in that county open until the
 * descriptor says in which zone it lies; a region is the place or it is not.
 */
export function compileWithin(condition: Within, places: PlaceTable): Evaluator {
  const readPlace = valueReader(condition.place);
  const readZone = condition.zone ? valueReader(condition.zone) : () => undefined;
  const test = (frame: Frame): Truth => {
    const place = asPlace(readPlace(frame));
    if (place === undefined) return UNKNOWN;
    const zone = asZone(readZone(frame));
    let truth: Truth = FALSE;
    for (const bound of condition.places) {
      const one =
        condition.match === 'same' ? place.id === bound.id : insideWithZone(place, zone, bound, places);
      if (one === true) return TRUE;
      if (one === undefined) truth = UNKNOWN;
    }
    return truth;
  };
  /** Asked for in one round: the place, and the zone where one is to be decided and nothing is said of it. */
  const wanted = (frame: Frame): readonly FactRef[] => {
    const zone =
      condition.zone && readZone(frame) === undefined && zoneWouldDecide(condition) ? [condition.zone] : [];
    const place = readPlace(frame) === undefined || zone.length === 0 ? [condition.place] : [];
    return [...place, ...zone];
  };
  return {
    test,
    trace: (frame) => {
      const truth = test(frame);
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
export function compileInForce(condition: InForce): Evaluator {
  const { governs, fallback, from, until } = condition;
  const read = governs ? valueReader(governs) : () => undefined;
  const decidedLater = governs?.fact.key === 'approval_date';
  const dayOf = (frame: Frame): number | undefined => {
    const stated = read(frame);
    if (typeof stated === 'number') return stated;
    if (!fallback || (decidedLater && frame.filed && from !== undefined && frame.asOf < from))
      return undefined;
    return frame.asOf;
  };
  const test = (frame: Frame): Truth => {
    const day = dayOf(frame);
    if (day === undefined) return UNKNOWN;
    return (from !== undefined && day < from) || (until !== undefined && day > until) ? FALSE : TRUE;
  };
  return {
    test,
    trace: (frame) => {
      const truth = test(frame);
      const stated = read(frame) !== undefined;
      const standsIn = !stated && truth !== UNKNOWN ? { standsIn: formatDay(frame.asOf) } : {};
      const readings = governs ? [{ ...readingOf(governs, frame), ...standsIn }] : [];
      const open = truth === UNKNOWN && governs ? [missing(governs, frame)] : [];
      const day = dayOf(frame);
      const left = day === undefined ? {} : { left: formatDay(day) };
      return { condition, truth, children: [], readings, open, ...left };
    },
  };
}

/** A target of a year is judged on the report of that year alone; what has none, on reports of the document's time. */
export function compileDue(condition: Due): Evaluator {
  const read = valueReader(condition.fact);
  const test = (frame: Frame): Truth => {
    const year = read(frame);
    if (typeof year !== 'number') return UNKNOWN;
    const { from = year, until = year } = condition;
    return year < from || year > until ? FALSE : TRUE;
  };
  return {
    test,
    trace: (frame) => {
      const truth = test(frame);
      const open = truth === UNKNOWN ? [missing(condition.fact, frame)] : [];
      return { condition, truth, children: [], readings: [readingOf(condition.fact, frame)], open };
    },
  };
}
