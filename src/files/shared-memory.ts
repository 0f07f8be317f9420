/** Memory that threads look at together: nothing is copied from one to the other, and what is done with is used again. */
export class SharedMemory {
  private readonly spare: Uint8Array[] = [];

  /** At least so many bytes, whatever they hold. */
  readonly take = (size: number): Uint8Array => {
    const last = this.spare.pop();
    return last && last.length >= size ? last : new Uint8Array(new SharedArrayBuffer(size));
  };

  /** Nobody may look at it any more. */
  give(bytes: Uint8Array): void {
    this.spare.push(bytes);
  }
}
