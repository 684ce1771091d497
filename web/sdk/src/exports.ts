// What both entries export besides their own functions.

export type * from "./api.js";
export {
  AbortedError, BadImportError, BadInputError, BadModelError, BadStoreError, DeviceLostError,
  DisposedError, EmptyError, type ErrorCode, IntegrityError, InternalError, KgtError, LockedError,
  NetworkError, NoSubjectError, NoSuchEditError, NoSuchFactError, NotCachedError,
  NothingToUndoError, NoWebGpuError, OutOfMemoryError, QuotaError, TooLongError,
} from "./errors.js";
