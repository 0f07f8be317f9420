/** SHA-256 for pack and input identity. */
import { createHash } from 'node:crypto';

/** Hex digest of UTF-8 text or bytes. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
