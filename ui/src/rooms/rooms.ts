/** The rooms there are: the desk of a design comes with the program, all others arrive when they are first opened. */
import { lazy, memo } from 'react';
import DesignRoom from './design/DesignRoom';
import type { Place, Room as RoomId } from '../state/desk';
import type { Room } from './room';

/** The rooms of the design on screen, in the order of their tabs. */
export const designRooms: Partial<Record<RoomId, Room>> = {
  design: {
    Centre: memo(DesignRoom),
    Inspector: lazy(() => import('./design/inspector/Inspector')),
  },
  preview: {
    Centre: lazy(() => import('./preview/Preview')),
  },
  forecast: {
    Centre: lazy(() => import('./forecast/Forecast')),
  },
};

/** The places of the library beside the designs. Those outside the rail bring their own title. */
export const libraryRooms: Partial<Record<Exclude<Place, 'designs'>, Room>> = {
  start: {
    title: 'A new design',
    Centre: lazy(() => import('./start/Start')),
  },
  compare: {
    title: 'Compare designs',
    Centre: lazy(() => import('./compare/Compare')),
  },
  catalogue: {
    Centre: lazy(() => import('./catalogue/Catalogue')),
  },
  'rule-book': {
    Centre: lazy(() => import('./rule-book/RuleBook')),
  },
  practice: {
    Centre: lazy(() => import('./practice/Practice')),
  },
  history: {
    Centre: lazy(() => import('./history/History')),
  },
};
