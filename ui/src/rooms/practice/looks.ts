/** The ways pages can be built, and whether they are light or dark, as people choose among them. */
import type { Look, Shade } from '../../contract';
import type { Choice } from '../../parts/choice';

export const looks: readonly Choice<Look>[] = [
  { id: 'editorial', label: 'Editorial', detail: 'Fine rules and wide margins' },
  { id: 'plain', label: 'Plain', detail: 'Straight boxes and strong lines' },
  { id: 'warm', label: 'Warm', detail: 'Soft boxes on tinted grounds' },
];

export const shades: readonly Choice<Shade>[] = [
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
  { id: 'device', label: 'As the buyer’s device has it' },
];
