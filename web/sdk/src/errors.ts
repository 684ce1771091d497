// One class per code. They cross the worker's border as plain objects and are made again from them,
// so that `instanceof` and `code` hold on both sides.

/** What an error is about, for programs. */
export type ErrorCode =
  | "no-webgpu"
  | "device-lost"
  | "out-of-memory"
  | "integrity"
  | "quota"
  | "locked"
  | "aborted"
  | "too-long"
  | "bad-model"
  | "bad-import"
  | "bad-store"
  | "network"
  | "not-cached"
  | "no-subject"
  | "empty"
  | "bad-input"
  | "no-such-fact"
  | "no-such-edit"
  | "nothing-to-undo"
  | "disposed"
  | "internal";

/** Every error that the package throws. `details` holds its numbers and names. */
export class KgtError extends Error {
  readonly code: ErrorCode = "internal";
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(message, options);
    this.details = details;
    this.name = new.target.name;
  }
}

/** The browser has no WebGPU, or no adapter answers. */
export class NoWebGpuError extends KgtError { override readonly code = "no-webgpu"; }
/** The GPU went away while it was needed, and could not be had again. */
export class DeviceLostError extends KgtError { override readonly code = "device-lost"; }
/** The model or a computation does not fit into memory. */
export class OutOfMemoryError extends KgtError { override readonly code = "out-of-memory"; }
/** A file is not the one its hash promises. `details`: file, expected, actual. */
export class IntegrityError extends KgtError { override readonly code = "integrity"; }
/** The browser gives this origin no more space. `details`: needed, quota, usage where known. */
export class QuotaError extends KgtError { override readonly code = "quota"; }
/** The store is held by something that does not share it. */
export class LockedError extends KgtError { override readonly code = "locked"; }
/** A signal cancelled the call; `cause` is the signal's reason. */
export class AbortedError extends KgtError { override readonly code = "aborted"; }
/** A text is longer than the model reads. `details`: tokens, limit. */
export class TooLongError extends KgtError { override readonly code = "too-long"; }
/** The files make no model that KGT runs. */
export class BadModelError extends KgtError { override readonly code = "bad-model"; }
/** An import is damaged or of a newer version. The store is as it was. */
export class BadImportError extends KgtError { override readonly code = "bad-import"; }
/** The store is damaged or was written by a newer version. It is as it was. */
export class BadStoreError extends KgtError { override readonly code = "bad-store"; }
/** A server did not answer, or not with the file. `details`: url, status where there is one. */
export class NetworkError extends KgtError { override readonly code = "network"; }
/** The cache holds no such model, or only a part of it. `details`: id. */
export class NotCachedError extends KgtError { override readonly code = "not-cached"; }
/** No entity was found in the query; name it. */
export class NoSubjectError extends KgtError { override readonly code = "no-subject"; }
/** A text that must say something is empty. */
export class EmptyError extends KgtError { override readonly code = "empty"; }
/** An argument is out of range or malformed. */
export class BadInputError extends KgtError { override readonly code = "bad-input"; }
/** The graph holds no such fact. */
export class NoSuchFactError extends KgtError { override readonly code = "no-such-fact"; }
/** There is no edit of this number. `details`: id. */
export class NoSuchEditError extends KgtError { override readonly code = "no-such-edit"; }
/** Nothing, or nothing of this edit, is left to undo. */
export class NothingToUndoError extends KgtError { override readonly code = "nothing-to-undo"; }
/** The assistant was disposed. */
export class DisposedError extends KgtError { override readonly code = "disposed"; }
/** A defect of the package; please report it. */
export class InternalError extends KgtError { override readonly code = "internal"; }

const classes = {
  "no-webgpu": NoWebGpuError,
  "device-lost": DeviceLostError,
  "out-of-memory": OutOfMemoryError,
  integrity: IntegrityError,
  quota: QuotaError,
  locked: LockedError,
  aborted: AbortedError,
  "too-long": TooLongError,
  "bad-model": BadModelError,
  "bad-import": BadImportError,
  "bad-store": BadStoreError,
  network: NetworkError,
  "not-cached": NotCachedError,
  "no-subject": NoSubjectError,
  empty: EmptyError,
  "bad-input": BadInputError,
  "no-such-fact": NoSuchFactError,
  "no-such-edit": NoSuchEditError,
  "nothing-to-undo": NothingToUndoError,
  disposed: DisposedError,
  internal: InternalError,
} satisfies Record<ErrorCode, new (...args: ConstructorParameters<typeof KgtError>) => KgtError>;

/** An error as it crosses the worker's border. */
export interface WireError {
  code: ErrorCode;
  message: string;
  details: Record<string, unknown>;
  /** The message of what caused it. */
  cause?: string;
}

/** The class of a code, with its fields. */
export function kgtError(
  code: ErrorCode,
  message: string,
  details: Record<string, unknown> = {},
  options?: ErrorOptions,
): KgtError {
  return new classes[code](message, details, options);
}

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(classes, code);
}

/** Whatever was thrown, as one of this package's errors. */
export function asKgtError(thrown: unknown): KgtError {
  if (thrown instanceof KgtError) return thrown;
  const error = thrown instanceof Error || thrown instanceof DOMException ? thrown : undefined;
  const message = error?.message ?? String(thrown);
  // The wasm module throws plain errors that carry a code.
  const { code, details } = (thrown ?? {}) as { code?: unknown; details?: Record<string, unknown> };
  if (isErrorCode(code)) return kgtError(code, message, details, { cause: thrown });
  return kgtError(codeOf(error), message, {}, { cause: thrown });
}

function codeOf(error: Error | undefined): ErrorCode {
  if (error?.name === "AbortError") return "aborted";
  if (error?.name === "QuotaExceededError") return "quota";
  if (error instanceof RangeError && /memory|allocation/i.test(error.message)) return "out-of-memory";
  return "internal";
}

export function toWire(thrown: unknown): WireError {
  const { code, message, details, cause } = asKgtError(thrown);
  const wire: WireError = { code, message, details: { ...details } };
  if (cause !== undefined) wire.cause = cause instanceof Error ? cause.message : String(cause);
  return wire;
}

export function fromWire({ code, message, details, cause }: WireError): KgtError {
  return kgtError(code, message, details, cause === undefined ? undefined : { cause });
}

/** The error of a call that a signal cancelled. */
export function aborted(signal: AbortSignal): AbortedError {
  return new AbortedError("the call was aborted", {}, { cause: signal.reason });
}
