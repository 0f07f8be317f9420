/**
 * Writes conditions as JavaScript over the slots of a frame, as a validator generator does: what is asked of every
 * descriptor of a batch runs without a call. Only numbers and quoted values of the pack enter the text; whatever is not
 * plain is left to the compiled condition, which is called with the frame.
 */
import type {
  Comparator,
  Comparison,
  Condition,
  Expression,
  FactRef,
  InForce,
  Membership,
  Within,
} from '../model/condition.ts';
import type { Evaluator, Frame, Slots } from '../model/program.ts';
import { type Answer, OPEN_FACT, OPEN_READING } from '../model/trace.ts';
import { compare, divide } from '../support/exact.ts';

export type Test = Evaluator['test'];

/** Names that the text may use: the frame, its values and its owner's, and tests by number. */
export const NAMES = { frame: 'f', values: 'v', outer: 'o', tests: 'C', places: 'W' } as const;

/** Where a subject lies is asked once for each of its descriptors, however many rules and parts want to know. */
export class PlaceTests {
  readonly answers: Answer[] = [];
  private readonly tests: Test[] = [];
  private readonly known = new Map<string, number>();

  /** Number of the answer. */
  add({ place, zone, places, match }: Within, test: () => Test): number {
    const name = [match, place.fact.key, zone?.fact.key, ...places.map(({ id }) => id)].join(' ');
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.known.set(name, this.tests.push(test()) - 1);
    this.answers.push(0);
    return this.answers.length - 1;
  }

  /** `root` is the frame of the subject, where a condition on a part finds its place as well. */
  ask(root: Frame): void {
    for (let i = 0; i < this.tests.length; i += 1) this.answers[i] = (this.tests[i] as Test)(root);
  }
}

export class Emitter {
  readonly tests: Test[] = [];
  private readonly slots: Slots;
  private readonly compile: (condition: Condition) => Evaluator;
  private readonly places: PlaceTests;
  private names = 0;

  constructor(slots: Slots, compile: (condition: Condition) => Evaluator, places: PlaceTests) {
    this.slots = slots;
    this.compile = compile;
    this.places = places;
  }

  fresh(): string {
    this.names += 1;
    return `t${this.names}`;
  }

  /** Statements that put the answer of `condition` into the variable `into`. */
  condition(condition: Condition, into: string): string {
    switch (condition.kind) {
      case 'constant':
        return `${into}=${condition.value ? 1 : 0};`;
      case 'not':
        return `${this.condition(condition.of, into)}if(${into}<2)${into}=1-${into};`;
      case 'all':
      case 'any':
        return this.list(condition, into);
      case 'member':
        return this.member(condition, into);
      case 'compare':
        return this.comparison(condition, into);
      case 'in-force':
        return this.inForce(condition, into);
      case 'within':
        return `${into}=${NAMES.places}[${this.places.add(condition, () => this.compile(condition).test)}];`;
      default:
        return `${into}=${this.call(condition)};`;
    }
  }

  /** The value of a fact; undefined where it lies further out than a part's subject. */
  value({ fact, hops }: FactRef): string | undefined {
    const slot = this.slots.keysOf(fact.subject, fact.part).indexOf(fact.key);
    if (slot < 0 || hops > 1) return undefined;
    return `${hops === 0 ? NAMES.values : NAMES.outer}[${slot}]`;
  }

  /** The compiled condition, called. */
  private call(condition: Condition): string {
    this.tests.push(this.compile(condition).test);
    return `${NAMES.tests}[${this.tests.length - 1}](${NAMES.frame})`;
  }

  /** Left as soon as one decides; otherwise what is open in any stays open. */
  private list({ kind, of }: Condition & { kind: 'all' | 'any' }, into: string): string {
    const [decisive, otherwise] = kind === 'all' ? [0, 1] : [1, 0];
    const [label, one] = [this.fresh(), this.fresh()];
    const steps = of.map(
      (inner) =>
        `${this.condition(inner, one)}if(${one}===${decisive}){${into}=${decisive};break ${label};}if(${one}>1)${into}|=${one};`,
    );
    // `into` holds the bits of what is open until the end.
    return `${label}:{let ${one};${into}=0;${steps.join('')}if(${into}===0)${into}=${otherwise};}`;
  }

  private member(condition: Membership, into: string): string {
    const value = this.value(condition.fact);
    if (value === undefined) return `${into}=${this.call(condition)};`;
    const stated = this.fresh();
    const hit = condition.values.map((each) => `${stated}===${JSON.stringify(each)}`).join('||');
    return `{const ${stated}=${value};${into}=${stated}===undefined?${OPEN_FACT}:${hit || 'false'}?1:0;}`;
  }

  private comparison(condition: Comparison, into: string): string {
    const { left, right, op, contested } = condition;
    const value = left.kind === 'fact' ? this.value(left.ref) : undefined;
    const threshold = thresholdOf(left, right);
    if (value === undefined || threshold === undefined) return `${into}=${this.call(condition)};`;
    const stated = this.fresh();
    const number = `(${threshold})`;
    const decided = `${stated}${OPERATORS[op]}${number}?1:0`;
    const plain =
      contested && op !== '=' && op !== '!=' ? `${stated}===${number}?${OPEN_READING}:${decided}` : decided;
    return `{const ${stated}=${value};${into}=typeof ${stated}==='number'?(${plain}):${stated}===undefined?${OPEN_FACT}:${this.call(condition)};}`;
  }

  private inForce(condition: InForce, into: string): string {
    const { governs, from, until, fallback } = condition;
    const value = governs && this.value(governs);
    if (value === undefined) return `${into}=${this.call(condition)};`;
    const [stated, day] = [this.fresh(), this.fresh()];
    const bounds = [
      ...(from === undefined ? [] : [`${day}<(${from})`]),
      ...(until === undefined ? [] : [`${day}>(${until})`]),
    ];
    const within = bounds.length === 0 ? '1' : `(${bounds.join('||')}?0:1)`;
    const decided = `{const ${day}=typeof ${stated}==='number'?${stated}:${NAMES.frame}.asOf;${into}=${within};}`;
    // As `compile/gate.ts` has it: an approval still to come may be given under a later paper.
    const decidedLater = governs?.fact.key === 'approval_date' && from !== undefined;
    const standsIn = !fallback
      ? OPEN_FACT
      : decidedLater
        ? `${NAMES.frame}.filed&&${NAMES.frame}.asOf<(${from})?${OPEN_FACT}:-1`
        : -1;
    return `{const ${stated}=${value};${into}=typeof ${stated}==='number'?-1:(${standsIn});if(${into}<0)${decided}}`;
  }
}

/** What a fact is compared with, in the unit in which it is held. */
function thresholdOf(left: Expression, right: Expression): number | undefined {
  if (left.kind !== 'fact' || right.kind !== 'number' || compare(left.scale, 0) <= 0) return undefined;
  const threshold = divide(right.value, left.scale);
  return typeof threshold === 'number' ? threshold : undefined;
}

const OPERATORS: Readonly<Record<Comparator, string>> = {
  '>=': '>=',
  '>': '>',
  '<=': '<=',
  '<': '<',
  '=': '===',
  '!=': '!==',
};
