/** The only home of ajv: says in the terms of the vocabulary what keeps a descriptor from having the shape of one. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { DiagnosticData } from '../model/diagnostic.ts';
import {
  type ChoiceValue,
  type Fact,
  type Part,
  SUBJECTS,
  type Subject,
  type SubjectVocabulary,
  type Vocabulary,
} from '../model/vocabulary.ts';
import { formatExact } from '../support/exact.ts';
import { fold, nearest } from '../support/text.ts';
import {
  boundsText,
  EVIDENCE_KEYS,
  printedNames,
  printedValues,
  SUBJECT_KEYS,
  SUBJECT_LABELS,
  VALUE_KEYS,
} from '../vocabulary/describe.ts';
import { itemSchema, type JsonSchema, subjectSchema } from '../vocabulary/schema.ts';
import { isRecord } from './canonical.ts';
import { expectedOf, STATED_FORM } from './expected.ts';
import type { Fault } from './fault.ts';
import { escapeToken } from './json-pointer.ts';
import { shorten, show } from './show.ts';

/**
 * Everything about the shape of a canonicalised value that is wrong; pointers lead into that value.
 * A value that has a fault is not to be read any further.
 */
export type Shape = (value: unknown, subject: Subject) => readonly Fault[];

/** More faults than these help nobody, and a stranger may send half a million. */
const MOST_FAULTS = 1000;
/** Looking for the nearest name is the one costly part of a message. */
const MOST_GUESSES = 100;

/** Nothing is compiled before a descriptor asks for it. */
export function compileShape(vocabulary: Vocabulary): Shape {
  const compiled = new Map<SubjectVocabulary | Part, ValidateFunction>();
  const validatorOf = (owner: SubjectVocabulary | Part): ValidateFunction => {
    const known = compiled.get(owner);
    if (known) return known;
    const schema =
      'key' in owner
        ? itemSchema(vocabulary, owner)
        : subjectSchema(vocabulary, owner.subject, { names: 'canonical' });
    const validate = compile(schema);
    compiled.set(owner, validate);
    return validate;
  };
  return (value, subject) => {
    const own = vocabulary.subjects[subject];
    const writer = new Writer(own);
    writer.add('', errorsOf(validatorOf(own), value));
    for (const part of own.parts.values()) {
      const list = isRecord(value) ? value[part.key] : undefined;
      if (!Array.isArray(list)) continue;
      for (let i = 0; i < list.length && writer.faults.length < MOST_FAULTS; i += 1) {
        writer.add(`/${part.key}/${i}`, errorsOf(validatorOf(part), list[i]));
      }
    }
    return writer.faults.slice(0, MOST_FAULTS);
  };
}

const errorsOf = (validate: ValidateFunction, value: unknown): readonly ErrorObject[] =>
  validate(value) ? [] : (validate.errors ?? []);

function compile(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    // Errors carry the data they are about; words are made elsewhere.
    verbose: true,
    messages: false,
    // Compiled in a third of the time, and faster afterwards, than with the defaults.
    inlineRefs: false,
    code: { optimize: false },
    // The schema is ours; a test holds it against its dialect.
    validateSchema: false,
    meta: false,
    addUsedSchema: false,
  });
  return ajv.compile(schema);
}

/** Turns errors into faults and keeps count of what it has spent on guesses. */
class Writer {
  readonly faults: Fault[] = [];
  private readonly own: SubjectVocabulary;
  private guesses = MOST_GUESSES;

  constructor(own: SubjectVocabulary) {
    this.own = own;
  }

  /** Errors of a value that stands at `pointer`. */
  add(pointer: string, errors: readonly ErrorObject[]): void {
    for (const error of errors) {
      // The keyword inside it has its own error.
      if (error.keyword === 'if') continue;
      const place = placeOf(`${pointer}${error.instancePath}`, this.own);
      const isKey = error.keyword === 'additionalProperties';
      if (isKey || error.keyword === 'enum') this.guesses -= 1;
      const guess = this.guesses >= 0;
      this.faults.push(isKey ? unknownKey(error, place, guess) : faultOf(error, place, guess));
    }
  }
}

/** What stands at a pointer. */
interface Place {
  readonly own: SubjectVocabulary;
  readonly part?: Part;
  readonly fact?: Fact;
  /** The key below the fact: `value` or `evidence`. */
  readonly below?: string;
  /** The part list itself rather than one of its items. */
  readonly isList: boolean;
  readonly pointer: string;
}

function placeOf(pointer: string, own: SubjectVocabulary): Place {
  const [first = '', second, third = '', fourth] = pointer.split('/').slice(1);
  const part = own.parts.get(first);
  const fact = part ? part.facts.get(third) : own.facts.get(first);
  const below = part ? fourth : second;
  return {
    own,
    ...(part ? { part } : {}),
    ...(fact ? { fact } : {}),
    ...(fact && below !== undefined ? { below } : {}),
    isList: part !== undefined && second === undefined,
    pointer,
  };
}

const labelled = ({ key, label }: Fact | Part): string => `${label.zh} (${key})`;

/** What a message calls the thing at a place. */
function nameOf({ own, part, fact, below, pointer }: Place): string {
  const owner = fact ?? part;
  if (owner) return below === EVIDENCE_KEYS[0] ? `${labelled(owner)} ${below}` : labelled(owner);
  if (pointer === '') return `${SUBJECT_LABELS[own.subject].zh} (${own.subject})`;
  return pointer === `/${SUBJECT_KEYS[0]}` ? SUBJECT_KEYS.toReversed().join(' ') : shorten(pointer.slice(1));
}

function unknownKey(error: ErrorObject, place: Place, guess: boolean): Fault {
  const key = String(error.params.additionalProperty);
  const found = guess ? nearestKey(key, place) : undefined;
  return {
    code: 'unknown-key',
    data: { key: shorten(key), owner: nameOf(place), ...(found === undefined ? {} : { nearest: found }) },
    pointer: `${place.pointer}/${escapeToken(key)}`,
    at: 'key',
  };
}

/** A name of the same scope but for a slip; else the same name in another scope, e.g. `buildings[].floor_area`. */
function nearestKey(key: string, { own, part, fact }: Place): string | undefined {
  if (fact) return nearest(key, [...VALUE_KEYS, ...EVIDENCE_KEYS]);
  const folded = fold(key);
  const elsewhere = part && own.names.has(folded) ? key : undefined;
  const inside = [...own.parts.values()].find((other) => other.names.has(folded));
  if (elsewhere !== undefined) return `${SUBJECT_LABELS[own.subject].zh}.${shorten(key)}`;
  if (inside) return `${inside.key}[].${shorten(key)}`;
  const owners: readonly (Fact | Part)[] = part
    ? [...part.facts.values()]
    : [...own.facts.values(), ...own.parts.values()];
  return nearest(key, [...(part ? [] : SUBJECT_KEYS), ...owners.flatMap(printedNames)]);
}

function faultOf(error: ErrorObject, place: Place, guess: boolean): Fault {
  const { keyword, data } = error;
  const { fact, pointer } = place;
  const where = { pointer, at: 'value' } as const;
  const name = nameOf(place);
  const type = fact?.type;
  const wrongType = (expected: string): Fault => ({
    code: 'wrong-type',
    data: { fact: name, expected, found: show(data) },
    ...where,
  });
  switch (keyword) {
    case 'type':
      if (type?.kind === 'quantity' && type.whole && typeof data === 'number') {
        return { code: 'not-whole', data: { fact: name, literal: literalOf(data) }, ...where };
      }
      return wrongType(expectedAt(place));
    case 'enum':
      if (type?.kind === 'choice' || type?.kind === 'grade') {
        const fault = unknownValue(String(data), type.values, guess);
        return { code: 'unknown-value', data: { fact: name, ...fault }, ...where };
      }
      break;
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
      if (type?.kind === 'quantity') {
        const literal = literalOf(Number(data));
        return { code: 'out-of-bounds', data: { fact: name, literal, bounds: boundsText(type) }, ...where };
      }
      break;
    case 'pattern':
      if (type?.kind === 'quantity') {
        const unit = type.unit.symbol;
        return {
          code: 'quantity-unreadable',
          data: { fact: name, text: shorten(String(data)), unit },
          ...where,
        };
      }
      return { code: 'date-unreadable', data: { fact: name, text: shorten(String(data)) }, ...where };
    case 'required':
      if (fact) return wrongType(STATED_FORM);
      return { code: 'subject-missing', data: { allowed: [...SUBJECTS] }, ...where };
  }
  return { code: 'schema-violation', data: { detail: `${name}: ${keyword}` }, ...where };
}

/** Answered in the script in which it was asked. */
function unknownValue(
  text: string,
  values: readonly ChoiceValue[],
  guess: boolean,
): Omit<DiagnosticData['unknown-value'], 'fact'> {
  const isChinese = /\p{Script=Han}/u.test(text);
  const allowed = values.map(({ key, label }) => (isChinese ? label.zh : key));
  const found = guess ? nearest(text, printedValues(values)) : undefined;
  return { value: shorten(text), allowed, ...(found === undefined ? {} : { nearest: found }) };
}

const literalOf = (value: number): string => (Number.isFinite(value) ? formatExact(value) : String(value));

function expectedAt({ fact, below, part, isList }: Place): string {
  if (below === EVIDENCE_KEYS[0]) return '"…"';
  if (fact) return expectedOf(fact.type);
  if (part) return isList ? '[ { … } ]' : '{ … }';
  return '"…"';
}
