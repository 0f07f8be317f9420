/** Prints all groups as one Rego module: a function for each rule, helpers for alternatives, and the batch around them. */
import type { Claim, Path, Plain } from '../rules/claim.ts';
import { type Group, MISSING, type Policy } from '../rules/policy.ts';

export function moduleOf(groups: readonly Group[]): string {
  const printer = new Printer();
  const judged = groups.flatMap(({ policies }, index) => {
    const names = policies.map((policy) => printer.rule(policy));
    return `group_${index}(d, p) := [${names.map((name) => `${name}(d, p)`).join(', ')}]`;
  });
  return [
    'package bench',
    // A list that is absent stands for one part of which nothing is known.
    'records(d, key) := object.get(d, key, [{}])',
    'verdicts := [judged(json.unmarshal(line)) | some line in input]',
    ...['project', 'enterprise', 'region'].map((subject) => bySubject(groups, subject)),
    ...judged,
    ...printer.lines,
    '',
  ].join('\n');
}

function bySubject(groups: readonly Group[], subject: string): string {
  const entries = groups.flatMap((group, index) => {
    if (group.subject !== subject) return [];
    const call = `group_${index}`;
    return group.part
      ? `"${index}": [${call}(d, p) | some p in records(d, "${group.part.key}")]`
      : `"${index}": [${call}(d, d)]`;
  });
  return `judged(d) := {${entries.join(', ')}} if d.subject == "${subject}"`;
}

/** Rego has no "or" within a body: every alternative is a body of a helper. */
class Printer {
  readonly lines: string[] = [];
  private count = 0;

  rule({ claims }: Policy): string {
    const name = this.name('rule');
    const cases = claims.flatMap((claim, code) => {
      const body = this.body(claim);
      return body === undefined ? [] : `${code} if { ${body} }`;
    });
    this.lines.push(`${name}(d, p) := ${[...cases, String(MISSING)].join(' else := ')}`);
    return name;
  }

  private name(kind: string): string {
    this.count += 1;
    return `${kind}_${this.count}`;
  }

  /** Undefined where the claim never holds. */
  private body(claim: Claim): string | undefined {
    switch (claim.kind) {
      case 'constant':
        return claim.value ? 'true' : undefined;
      case 'all':
        return claim.of.map((each) => this.body(each)).join('; ');
      case 'any': {
        const name = this.name('any');
        for (const each of claim.of) this.lines.push(`${name}(d, p) if { ${this.body(each)} }`);
        return `${name}(d, p)`;
      }
      case 'present':
        return `${refer(claim.path)} != null`;
      case 'absent':
        return `object.get(${claim.path.of}, "${claim.path.key}", null) == null`;
      case 'in':
        return oneOf(refer(claim.path), claim.values);
      case 'out':
        return `${refer(claim.path)} != null; not ${oneOf(refer(claim.path), claim.values)}`;
      case 'compare': {
        const sign = claim.op === '=' ? '==' : claim.op;
        return `${refer(claim.path)} ${sign} ${JSON.stringify(claim.value)}`;
      }
    }
  }
}

const refer = ({ of, key }: Path): string => `${of}.${key}`;

function oneOf(at: string, values: readonly Plain[]): string {
  const [only, ...more] = values;
  if (only !== undefined && more.length === 0) return `${at} == ${JSON.stringify(only)}`;
  return `${at} in {${values.map((value) => JSON.stringify(value)).join(', ')}}`;
}
