/** A state that the types rule out was reached: a bug of ours, exit code 70. */
export class Bug extends Error {
  override readonly name = 'Bug';
}

export function assertNever(value: never): never {
  throw new Bug(`unreachable value ${JSON.stringify(value)}`);
}
