/** A setting has a value that cannot be used, or a name that does not exist. */
export const SETTING_INVALID = 'SETTING_INVALID';
/** Something needs a setting that was not given. */
export const SETTING_MISSING = 'SETTING_MISSING';
/** A command was called with words it does not know. */
export const USAGE = 'USAGE';
/** No connection, no answer in time, or an answer that is no HTTP. */
export const TARGET_UNREACHABLE = 'TARGET_UNREACHABLE';
/** The host of a request is neither loopback, nor of the notes, nor named in `RETAIN_ALLOW_HOSTS`. */
export const HOST_NOT_ALLOWED = 'HOST_NOT_ALLOWED';
/** No readable Swagger or OpenAPI document was found for a service. */
export const DOCUMENT_UNREADABLE = 'DOCUMENT_UNREADABLE';
/** A file under `specs/<target>/` cannot be read or does not fit its format. */
export const OVERLAY_INVALID = 'OVERLAY_INVALID';
/** A schema of a document cannot be compiled, so what it describes is not validated. */
export const SCHEMA_UNUSABLE = 'SCHEMA_UNUSABLE';
/** The data that a case needs could not be made, or an answer lacks the value that another case takes from it. */
export const DATA_UNAVAILABLE = 'DATA_UNAVAILABLE';
/** The authorization server gave no token. */
export const TOKEN_REFUSED = 'TOKEN_REFUSED';
/** The plan file is absent, or is not of this version. */
export const PLAN_UNREADABLE = 'PLAN_UNREADABLE';
/** A test asked the engine and got no usable answer. */
export const ENGINE_UNREACHABLE = 'ENGINE_UNREACHABLE';
/** The run was stopped before this could be tested. */
export const INTERRUPTED = 'INTERRUPTED';
/** A Postman collection cannot be read or run. */
export const COLLECTION_UNREADABLE = 'COLLECTION_UNREADABLE';
/** The outcomes of a run are absent, so no report can be written from them. */
export const OUTCOMES_UNREADABLE = 'OUTCOMES_UNREADABLE';
/** No browser could be started, found or fetched. */
export const BROWSER_MISSING = 'BROWSER_MISSING';
/** A page of the target is not found, or is not what it should be. */
export const PAGE_UNREADABLE = 'PAGE_UNREADABLE';
/** The embedded sandbox did not start. */
export const SANDBOX_FAILED = 'SANDBOX_FAILED';

/** All codes, as README lists them. */
export const errorCodes = {
  SETTING_INVALID,
  SETTING_MISSING,
  USAGE,
  TARGET_UNREACHABLE,
  HOST_NOT_ALLOWED,
  DOCUMENT_UNREADABLE,
  OVERLAY_INVALID,
  SCHEMA_UNUSABLE,
  DATA_UNAVAILABLE,
  TOKEN_REFUSED,
  PLAN_UNREADABLE,
  ENGINE_UNREACHABLE,
  INTERRUPTED,
  COLLECTION_UNREADABLE,
  OUTCOMES_UNREADABLE,
  BROWSER_MISSING,
  PAGE_UNREADABLE,
  SANDBOX_FAILED,
} as const;

/** One of the exported codes. */
export type ErrorCode = keyof typeof errorCodes;

/**
 * The suite could not test. A broken contract is never a `SuiteError` but a `Finding`.
 *
 * The message is one sentence that names the setting, file or pointer and what to do about it.
 */
export class SuiteError extends Error {
  readonly code: ErrorCode;

  /**
   * @param code one of the exported codes
   * @param message one sentence: what is wrong, where, and what to do
   * @param cause the error underneath, shown with `--verbose`
   */
  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'SuiteError';
    this.code = code;
  }
}
