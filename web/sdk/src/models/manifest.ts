// `kgt-manifest.json`: the size and the SHA-256 of each file of a model folder.

import { IntegrityError } from "../errors.js";

export const MANIFEST = "kgt-manifest.json";

export interface Manifest {
  version: 1;
  files: Record<string, FileHash>;
}

export interface FileHash {
  size: number;
  /** 64 lower-case hexadecimal digits. */
  sha256: string;
}

/** @throws IntegrityError if it is no manifest: then nothing can be checked against it. */
export function parseManifest(text: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new IntegrityError(`${MANIFEST} is not JSON`, { file: MANIFEST }, { cause });
  }
  if (!isManifest(value)) {
    throw new IntegrityError(`${MANIFEST} is not a manifest of version 1`, { file: MANIFEST });
  }
  return value;
}

function isManifest(value: unknown): value is Manifest {
  const { version, files } = (value ?? {}) as Partial<Manifest>;
  return version === 1 && typeof files === "object" && files !== null
    && Object.values(files).every(isFileHash);
}

function isFileHash(value: unknown): value is FileHash {
  const { size, sha256 } = (value ?? {}) as Partial<FileHash>;
  return Number.isSafeInteger(size) && size! >= 0
    && typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256);
}
