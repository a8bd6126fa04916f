const causes: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused, nothing listens there',
  ECONNRESET: 'the connection was reset',
  EPIPE: 'the connection was reset',
  UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name of the host could not be looked up',
  EHOSTUNREACH: 'there is no route to the host',
  ENETUNREACH: 'there is no route to the host',
  UND_ERR_CONNECT_TIMEOUT: 'no connection was made in time',
  ETIMEDOUT: 'no connection was made in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer came in time',
  UND_ERR_BODY_TIMEOUT: 'the answer was not complete in time',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'the answer is larger than is read',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the answer are larger than is read',
  UND_ERR_INVALID_ARG: 'the request cannot be written as HTTP',
  UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: 'the request has a wrong content-length',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is shorter or longer than its content-length',
  UND_ERR_DESTROYED: 'the client was closed meanwhile',
  UND_ERR_CLOSED: 'the client was closed meanwhile',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed: name its authority in NODE_EXTRA_CA_CERTS',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate has an unknown authority: name that in NODE_EXTRA_CA_CERTS',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate has an unknown authority: name that in NODE_EXTRA_CA_CERTS',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate has an unknown authority: name that in NODE_EXTRA_CA_CERTS',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  EPROTO: 'no TLS is spoken there: should the address begin with http://?',
};

/** Says in words why no answer came; the error's own text is the last resort. */
export function describeFailure(error: unknown): string {
  const code = errorCode(error);
  const known = causes[code];
  if (known !== undefined) return known;
  if (/WRONG_VERSION/.test(code)) return describeFailure({ code: 'EPROTO' });
  if (/SSL|TLS/.test(code)) return 'no TLS connection could be made';
  if (code.startsWith('HPE_')) return 'what came back is no HTTP';
  return error instanceof Error && error.message !== '' ? error.message.split('\n', 1).join('') : 'unknown cause';
}

/** Node wraps the errors of several addresses of one host; each has the code of its own. */
function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof AggregateError ? errorCode(error.errors[0]) : '';
}
