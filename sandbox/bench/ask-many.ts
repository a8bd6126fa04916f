import { type Connection, connection, type Received } from './connection.ts';

/** How many connections ask at the same time. */
const CONNECTIONS = 16;

/**
 * Sends many requests over a few connections, each as soon as the one before was answered.
 * @param port of the server
 * @param count how many
 * @param request the request of a number, counted from 0
 * @param look is shown every answer
 */
export async function askMany(
  port: number,
  count: number,
  request: (index: number) => string,
  look: (received: Received, index: number) => void,
): Promise<void> {
  let next = 0;
  const work = async (own: Connection): Promise<void> => {
    for (let index = next++; index < count; index = next++) look(await own.ask(request(index)), index);
    own.close();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, () => work(connection(port))));
}
