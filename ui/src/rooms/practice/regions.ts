/** The regions a practitioner can sell to, by the names people know. */
import type { Region } from '../../contract';
import type { Choice } from '../../parts/choice';

export const regions: readonly Choice<Region>[] = [
  { id: 'us', label: 'United States' },
  { id: 'us-ca', label: 'California' },
  { id: 'uk', label: 'United Kingdom' },
  { id: 'eu', label: 'European Union' },
  { id: 'de', label: 'Germany' },
  { id: 'fr', label: 'France' },
  { id: 'pl', label: 'Poland' },
  { id: 'be', label: 'Belgium' },
  { id: 'pt', label: 'Portugal' },
  { id: 'other', label: 'Elsewhere' },
];
