/** A picture of the icon set, as a part takes it. */
export type { LucideIcon as Icon } from 'lucide-react';
