/** SHA-256 for pack and input identity; a checksum against accidents. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Hex digest of UTF-8 text or bytes. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** CRC-32. */
export const checksum = (data: string | Uint8Array): number => crc32(data);
