/** Names for the files of a folder, one for each input: like the input's own, safe everywhere, each once. */

/** File systems end names at 255 bytes; a Chinese character takes three. */
const MOST = 60;

/** On Windows these are devices, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;

export function fileNames(labels: readonly string[], extension: string): readonly string[] {
  const taken = new Set<string>(['index']);
  return labels.map((label) => {
    const base = baseOf(label);
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base}-${n}`;
    taken.add(name.toLowerCase());
    return `${name}.${extension}`;
  });
}

/** The last part of a path without its ending; of many in a file, with the line. */
function baseOf(label: string): string {
  const [, path = label, line] = /^(.*?)(?::(\d+))?$/su.exec(label) ?? [];
  const file = path.split(/[\\/]/).at(-1) ?? '';
  const stem = file.replace(/\.[^.]+$/, '');
  const plain = Array.from(stem.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^[.-]+/, ''));
  const name = plain.slice(0, MOST).join('') || 'input';
  const whole = line === undefined ? name : `${name}-${line}`;
  return DEVICE.test(whole) ? `_${whole}` : whole;
}
