/** A name for a finding, by which it is found again after the next edit. */
import type { Finding } from '../../../contract';

export function named({ rule, place }: Finding): string {
  return `${rule} ${place.what} ${place.id} ${place.field ?? ''}`;
}
