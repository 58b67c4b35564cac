/** What a room hands to the window: its centre and, where it has more to say, its inspector. */
import type { ComponentType } from 'react';

export interface Room {
  /** The heading of the window, where the rail has no name for it. */
  title?: string;
  Centre: ComponentType;
  Inspector?: ComponentType;
  /** What the inspector is called; "Inspector" if absent. */
  inspectorLabel?: string;
}
