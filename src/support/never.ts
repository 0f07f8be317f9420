/** A state that the types rule out was reached: a bug of ours, exit code 70. */
export class Bug extends Error {
  override readonly name = 'Bug';
}
