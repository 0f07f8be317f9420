/** Places and messages as SARIF writes them: URIs, regions, logical locations, text in which nothing is a link. */
import type { Span } from '../model/span.ts';
import { visible } from '../words/safe.ts';
import type { EntryPlace } from './entries.ts';

/**
 * In a SARIF message `{` begins a placeholder, doubled it is a brace (3.11.5); `[words](target)` is a link unless the
 * bracket is escaped (3.11.6).
 */
export const message = (text: string) => ({
  text: text.replace(/[{}]/g, '$&$&').replace(/\](?=\()/g, '\\]'),
});

/** A path as a URI: relative to the root of what is checked, or a file's own when it is absolute. */
function artifact(path: string) {
  const drive = /^[A-Za-z]:[\\/]/.test(path);
  const segments = (drive ? path.replaceAll('\\', '/') : path).split('/');
  const encoded = segments.map((segment, i) => (drive && i === 0 ? segment : encode(segment))).join('/');
  if (drive) return { uri: `file:///${encoded}` };
  return path.startsWith('/') ? { uri: `file://${encoded}` } : { uri: encoded, uriBaseId: '%SRCROOT%' };
}

/** Half a character has no place in a URI. */
const encode = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));

/** `file`: of an input that cannot tell where the place is. */
export function location({ pointer, at }: EntryPlace, file: string) {
  const { span, excerpt = '' } = at ?? { span: { file, line: 1, column: 1 } };
  const name = visible(pointer.slice(pointer.lastIndexOf('/') + 1));
  return {
    physicalLocation: {
      ...physical(span),
      // The line may be cut, so that it is the surroundings of the place and not exactly its text.
      ...(excerpt === ''
        ? {}
        : { contextRegion: { startLine: span.line, snippet: { text: visible(excerpt) } } }),
    },
    ...(pointer === ''
      ? {}
      : { logicalLocations: [{ name, fullyQualifiedName: visible(pointer), kind: 'property' }] }),
  };
}

export const physical = ({ file, line, column }: Span) => ({
  artifactLocation: artifact(file),
  region: { startLine: line, startColumn: column },
});
