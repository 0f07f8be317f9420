/** Cuts an input down while it still shows what it showed. */

/** Ever smaller pieces are taken out; at most `tries` times it is looked whether the rest still `shows` it. */
export async function minimise(
  input: Uint8Array,
  shows: (input: Uint8Array) => Promise<boolean>,
  tries = 400,
): Promise<Uint8Array> {
  let best = input;
  let left = tries;
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length && left > 0; left -= 1) {
      const less = Buffer.concat([best.subarray(0, at), best.subarray(at + size)]);
      if (await shows(less)) best = less;
      else at += size;
    }
  }
  return best;
}
