/** The licences of the packages that the bundles hold, which must go wherever these go. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `inputs`: the files that were bundled, from `root`. */
export function thirdParty(root, inputs) {
  const folders = new Set(
    inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  const entries = [...folders].sort().map((folder) => entryOf(join(root, folder)));
  return `# Packages bundled with hegui\n\n${[...new Set(entries)].join('\n')}`;
}

function entryOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!license) throw new Error(`${name} does not name its licence`);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `## ${name} ${version}\n\n${license}\n${text === '' ? '' : `\n\`\`\`\n${text}\n\`\`\`\n`}`;
}
