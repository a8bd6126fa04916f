import type { Outgoing } from '../../exchange.ts';
import type { Service } from '../../services.ts';
import type { Fault } from '../fault.ts';

/**
 * A hook that changes how the document of a service is answered, whatever its format and address; its pages stay.
 * @param service whose document
 * @param change makes the faulty answer
 * @returns the hook `wire`
 */
export function onDocument(service: Service, change: (outgoing: Outgoing) => Outgoing): NonNullable<Fault['wire']> {
  const address = new RegExp(`^/api/v1/${service}/(?:swagger\\.json|swagger\\.yaml|swagger/|redoc/)$`);
  return (outgoing, { path }) => {
    const type = String(outgoing.headers['Content-Type']);
    const document = address.test(path) && outgoing.status === 200 && /json|yaml/.test(type);
    return document ? change(outgoing) : outgoing;
  };
}
