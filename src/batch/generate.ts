/** Turns an arrangement of rules into one function of a frame. */
import type { Frame, Program } from '../model/program.ts';
import { type Answer, OPEN_FACT } from '../model/trace.ts';
import { Emitter, NAMES, type PlaceTests } from './emit.ts';
import type { Branch, Candidate, Switch } from './gates.ts';

/** What the function tells of each rule that is not ruled out. */
export interface Counter {
  /** Rules without questions for a person: only how many are met; those of them that bind and surely apply apart. */
  passed: number;
  applied: number;
  /** Of those that bind nobody. */
  failed: number;
  /** The same, where something is open. */
  readonly open: (when: Answer, require: Answer, principle: boolean) => void;
  /** A rule that binds, or that asks a person. */
  readonly weigh: (candidate: Candidate, when: Answer, require: Answer, frame: Frame) => void;
}

/** `when` is TRUE, or what keeps open whether the frame is there at all. */
export type Judge = (frame: Frame, when: Answer) => void;

/** Longer functions are not optimised, or late; their branches become functions of their own. */
const LONGEST_FUNCTION = 6000;

export interface Purpose {
  readonly program: Program;
  readonly counter: Counter;
  readonly places: PlaceTests;
}

/** Throws EvalError where the process forbids making functions from text. */
export function generate(branch: Branch, { program, counter, places }: Purpose): Judge {
  const writer = new Writer(program, places);
  const entry = writer.asFunction(writer.branch(branch));
  const text = `"use strict";${writer.functions.join('')}return (f,w)=>{const v=f.values;${entry}(f,v,f.outer?f.outer.values:v,w);}`;
  const make = new Function(NAMES.tests, NAMES.places, 'R', 'X', text) as (
    ...args: readonly unknown[]
  ) => Judge;
  return make(writer.emitter.tests, places.answers, writer.candidates, counter);
}

class Writer {
  readonly emitter: Emitter;
  readonly functions: string[] = [];
  readonly candidates: Candidate[] = [];

  constructor(program: Program, places: PlaceTests) {
    this.emitter = new Emitter(program.slots, program.compile, places);
  }

  /** The name of a function with this body. */
  asFunction(body: string): string {
    const name = `b${this.functions.length}`;
    this.functions.push(`function ${name}(f,v,o,w){${body}}`);
    return name;
  }

  branch({ reached, tests, switches }: Branch): string {
    const own = reached.map((candidate) => this.rule(candidate));
    const asked = tests.map(({ condition, next }) => {
      const answer = this.emitter.fresh();
      const test = this.emitter.condition(condition, answer);
      const joined = `${answer}=w===1?${answer}:${answer}===1?w:w|${answer};`;
      const inner = this.branch(next);
      // The inner text speaks of `w`, which is then what has been answered so far.
      const call = `${this.asFunctionIfLong(inner)}`;
      return `{let ${answer};${test}if(${answer}!==0){${joined}${call.replace('$w', answer)}}}`;
    });
    return [...own, ...asked, ...switches.map((each) => this.switched(each))].join('');
  }

  /** A short body stands where it is used, under its own `w`; a long one is called. */
  private asFunctionIfLong(body: string): string {
    if (body.length > LONGEST_FUNCTION) return `${this.asFunction(body)}(f,v,o,$w);`;
    return `{const u=$w;{const w=u;${body}}}`;
  }

  private switched({ fact, cases, unknown }: Switch): string {
    const value = this.emitter.value(fact);
    if (value === undefined) throw new Error(`no slot for ${fact.fact.key}`);
    const stated = this.emitter.fresh();
    const arms = [...cases].map(([each, next]) => {
      const body = this.branch(next);
      return `case ${JSON.stringify(each)}:${this.asFunction(body)}(f,v,o,w);break;`;
    });
    const silent = this.asFunction(this.branch(unknown));
    return `{const ${stated}=${value};if(${stated}===undefined)${silent}(f,v,o,w===1?${OPEN_FACT}:w|${OPEN_FACT});else switch(${stated}){${arms.join('')}}}`;
  }

  private rule(candidate: Candidate): string {
    const { rule } = candidate;
    const met = this.emitter.fresh();
    const require = `let ${met};${this.emitter.condition(rule.require, met)}`;
    if (candidate.binding || candidate.reviews.length > 0) {
      this.candidates.push(candidate);
      const weigh = `X.weigh(R[${this.candidates.length - 1}],w,${met},f);`;
      const plain = candidate.reviews.length === 0 ? `if(${met}===1&&w===1)X.applied++;else ` : '';
      return `{${require}${plain}${weigh}}`;
    }
    const principle = rule.force === 'principle';
    const failed = principle ? '' : `else if(${met}===0&&w===1)X.failed++;`;
    return `{${require}if(${met}===1)X.passed++;${failed}else X.open(w,${met},${principle});}`;
  }
}
