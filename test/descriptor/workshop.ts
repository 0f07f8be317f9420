/** The shipped vocabulary and places with a reader of descriptors, for tests. */
import { openWorkspace } from '../../src/app/workspace.ts';
import { type DescriptorReading, readDescriptor } from '../../src/descriptor/read.ts';

const workspace = await openWorkspace(process.cwd());

export const read = (text: string): DescriptorReading => readDescriptor(text, 'x.json', workspace.reader);

/** A project in 蓉江新区 with these members, one a line from line 4 on. */
export const project = (...members: readonly string[]): string =>
  [
    '{',
    '  "subject": "project",',
    '  "place": "蓉江新区",',
    members.map((member) => `  ${member}`).join(',\n'),
    '}',
  ].join('\n');

/** `code line:column → nearest`. */
export const brief = ({ diagnostics }: DescriptorReading): readonly string[] =>
  diagnostics.map(({ code, span, data, severity }) => {
    const near = 'nearest' in data && data.nearest !== undefined ? ` → ${data.nearest}` : '';
    return `${severity === 'error' ? '' : `${severity} `}${code} ${span?.line}:${span?.column}${near}`;
  });
