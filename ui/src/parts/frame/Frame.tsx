/** The main window: library at the left, rooms in the middle, inspector at the right, money along the bottom. */
import { useRef, type ReactNode } from 'react';
import { Menu as MenuIcon, PanelRight } from 'lucide-react';
import { Drawer } from '../Drawer';
import { IconButton } from '../IconButton';
import { Rail, type RailPlace } from './Rail';
import { RoomTabs, type RoomTab } from './RoomTabs';
import { useWidth } from './useWidth';
import './frame.css';

export interface FrameProps {
  /** The name above the library. */
  libraryTitle: string;
  places: readonly RailPlace[];
  railFooter?: ReactNode;
  /** What is open: its name, as the one heading of the window. */
  title: ReactNode;
  /** The truthful word beside the title: "saved", "saving…". */
  saved?: ReactNode;
  rooms: readonly RoomTab[];
  /** The palette, undo and redo. */
  tools: ReactNode;
  children: ReactNode;
  /** What is said about the chosen thing, or the findings; no column without it. */
  inspector?: ReactNode;
  inspectorLabel?: string;
  /** Money, hours and findings along the bottom. */
  strip?: ReactNode;
  railOpen: boolean;
  onRailOpen: (open: boolean) => void;
  inspectorOpen: boolean;
  onInspectorOpen: (open: boolean) => void;
}

export function Frame(props: FrameProps) {
  const { inspector, inspectorLabel = 'Inspector', strip, railOpen, inspectorOpen } = props;
  const width = useWidth();
  const centre = useRef<HTMLElement>(null);
  const hasInspector = inspector !== undefined && inspector !== null;
  const railDrawer = width !== 'wide' && railOpen;
  const inspectorDrawer = width === 'narrow' && hasInspector && inspectorOpen;
  const places = props.places.map((place) => ({
    ...place,
    onOpen: () => {
      props.onRailOpen(false);
      place.onOpen();
    },
  }));
  return (
    <div className={`frame frame-${width}`} data-inspector={hasInspector && width !== 'narrow'}>
      <a
        className="skip-link"
        href="#centre"
        onClick={(event) => {
          event.preventDefault();
          centre.current?.focus();
        }}
      >
        Skip to the desk
      </a>
      {width !== 'narrow' && (
        <nav className="frame-rail" aria-label="Library">
          <Rail
            title={props.libraryTitle}
            places={places}
            compact={width === 'middle'}
            footer={props.railFooter}
          />
        </nav>
      )}
      <header className="frame-header">
        {width !== 'wide' && (
          <IconButton label="Library" icon={MenuIcon} onPress={() => props.onRailOpen(true)} />
        )}
        <div className="frame-title">
          <h1>{props.title}</h1>
          {props.saved !== undefined && <span className="frame-saved">{props.saved}</span>}
        </div>
        <RoomTabs rooms={props.rooms} asMenu={width === 'narrow'} />
        <div className="frame-tools">
          {props.tools}
          {width === 'narrow' && hasInspector && (
            <IconButton
              label={inspectorLabel}
              icon={PanelRight}
              onPress={() => props.onInspectorOpen(true)}
            />
          )}
        </div>
      </header>
      <main className="frame-centre" id="centre" tabIndex={-1} ref={centre}>
        {props.children}
      </main>
      {hasInspector && width !== 'narrow' && (
        <aside className="frame-inspector" aria-label={inspectorLabel}>
          {inspector}
        </aside>
      )}
      {strip !== undefined && strip !== null && (
        <footer className="frame-strip" aria-label="Money and hours">
          {strip}
        </footer>
      )}
      <Drawer
        label="Library"
        side="left"
        isOpen={railDrawer}
        onClose={() => props.onRailOpen(false)}
      >
        <nav aria-label="Library" className="frame-drawer-rail">
          <Rail title={props.libraryTitle} places={places} footer={props.railFooter} />
        </nav>
      </Drawer>
      <Drawer
        label={inspectorLabel}
        side="right"
        isOpen={inspectorDrawer}
        onClose={() => props.onInspectorOpen(false)}
      >
        <div className="frame-drawer-inspector">{inspector}</div>
      </Drawer>
    </div>
  );
}
