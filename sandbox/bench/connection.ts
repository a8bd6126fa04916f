import { connect, type Socket } from 'node:net';

/** What a bench needs to know of an answer. */
export interface Received {
  readonly status: number;
  readonly bytes: number;
}

/** One connection that is kept open: a request after the other, nothing but the length of the answer is looked at. */
export interface Connection {
  ask(request: string): Promise<Received>;
  close(): void;
}

const END_OF_HEAD = '\r\n\r\n';

function read(text: string): Received | null {
  const end = text.indexOf(END_OF_HEAD);
  if (end < 0) return null;
  const head = text.slice(0, end);
  const bytes = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
  const whole = text.length >= end + END_OF_HEAD.length + bytes;
  return whole ? { status: Number(head.slice(9, 12)), bytes } : null;
}

/**
 * Opens a connection to a server on loopback. HTTP by hand, so that the asking costs far less than the answering.
 * @param port of the server
 * @returns the connection; it opens itself again where the server has closed it
 */
export function connection(port: number): Connection {
  let socket: Socket | null = null;
  let settle: ((received: Received | null) => void) | null = null;
  let text = '';
  const open = (): Socket => {
    const opened = connect({ port, host: '127.0.0.1', noDelay: true });
    opened.setEncoding('latin1');
    opened.on('data', (chunk: string) => {
      text += chunk;
      const received = read(text);
      if (received !== null) settle?.(received);
    });
    opened.on('error', () => opened.destroy());
    opened.on('close', () => {
      if (socket === opened) socket = null;
      settle?.(null);
    });
    return opened;
  };
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        text = '';
        settle = (received) => {
          settle = null;
          if (received === null) reject(new Error('the server closed the connection without an answer'));
          else resolve(received);
        };
        socket ??= open();
        socket.write(request, 'latin1');
      }),
    close: () => socket?.destroy(),
  };
}
