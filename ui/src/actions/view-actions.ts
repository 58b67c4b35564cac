/** The actions that move about the desk; they change what is open and nothing in the library. */
import {
  BookOpen,
  ChartLine,
  CircleHelp,
  Eye,
  FileClock,
  Info,
  Layers,
  LayoutDashboard,
  Library,
  Moon,
  PackageOpen,
  PanelRight,
  Receipt,
  Search,
  Sun,
  SunMoon,
  UserRound,
  type LucideIcon,
} from 'lucide-react';
import { isNarrow } from '../parts/frame/useWidth';
import { notify } from '../parts/notices';
import type { Desk, DeskState, Place, Room, Theme } from '../state/desk';
import type { Action } from './action';

const set = (change: Partial<DeskState>) => (desk: Desk) => desk.store.setState(change);

function place(id: Place, label: string, icon: LucideIcon): Action {
  return {
    id: `go-to-${id}`,
    label,
    section: 'Go to',
    icon,
    perform: set({ place: id, railOpen: false }),
  };
}

function room(id: Room, label: string, icon: LucideIcon, at: number): Action {
  return {
    id: `open-${id}`,
    label,
    section: 'Go to',
    keys: [`mod+${at}`],
    icon,
    perform: set({ place: 'designs', room: id }),
  };
}

function theme(id: Theme, label: string, icon: LucideIcon): Action {
  return {
    id: `theme-${id}`,
    label,
    section: 'View',
    icon,
    enabled: (state) => state.theme !== id,
    perform: set({ theme: id }),
  };
}

export const placeActions = [
  place('designs', 'Designs', Layers),
  place('catalogue', 'Catalogue', Library),
  place('rule-book', 'Rule book', BookOpen),
  place('practice', 'Practice', UserRound),
  place('history', 'History', FileClock),
] as const;

export const roomActions = [
  room('design', 'Design', LayoutDashboard, 1),
  room('preview', 'Preview', Eye, 2),
  room('forecast', 'Forecast', ChartLine, 3),
  room('evidence', 'Evidence', Receipt, 4),
  room('hand-over', 'Hand over', PackageOpen, 5),
] as const;

export const paletteAction: Action = {
  id: 'open-palette',
  label: 'Find an action',
  section: 'Help',
  keys: ['mod+k'],
  icon: Search,
  perform: set({ paletteOpen: true }),
};

/** Whether the inspector is in sight, beside the desk or over it. */
const inSight = (state: DeskState) => (isNarrow() ? state.inspectorOpen : !state.inspectorHidden);

export const inspectorAction: Action = {
  id: 'toggle-inspector',
  label: (state) => (inSight(state) ? 'Put the inspector aside' : 'Show the inspector'),
  section: 'View',
  keys: ['mod+i'],
  icon: PanelRight,
  perform: ({ store }) =>
    store.setState((state) =>
      isNarrow()
        ? { inspectorOpen: !state.inspectorOpen }
        : { inspectorHidden: !state.inspectorHidden },
    ),
};

/** Those that need no room of their own. */
export const viewActions: readonly Action[] = [
  inspectorAction,
  theme('system', 'Light or dark as the machine', SunMoon),
  theme('light', 'Light paper', Sun),
  theme('dark', 'Dark paper', Moon),
  paletteAction,
  {
    id: 'show-keys',
    label: 'Show all keys',
    section: 'Help',
    keys: ['?', 'f1'],
    icon: CircleHelp,
    perform: set({ keysOpen: true }),
  },
  {
    id: 'about',
    label: 'About Offerwright',
    section: 'Help',
    icon: Info,
    perform({ store }) {
      const { version, path } = store.getState().library;
      notify(`Offerwright ${version}. Everything stays on this machine, in ${path}.`);
    },
  },
];
