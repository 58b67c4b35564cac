/** The bar over the pages, as a browser has one: back, start again, where one is, who walks, and on which screen. */
import {
  ArrowLeft,
  FileDown,
  Monitor,
  PencilLine,
  RotateCcw,
  Smartphone,
  TabletSmartphone,
} from 'lucide-react';
import { memo } from 'react';
import { ActionMenu } from '../../actions/ActionMenu';
import { mapActions, pageActions } from '../../actions/page-actions';
import type { Icon } from '../../parts/icon';
import { IconButton } from '../../parts/IconButton';
import { Select } from '../../parts/Select';
import { useKeptState } from '../../state/DeskProvider';
import { devices, type DeviceId } from './devices';
import type { Step, Wish } from './frame-message';
import { LookPopover } from './LookPopover';
import { pageId, pagesOf } from './pages';

const pictures: Record<DeviceId, Icon> = {
  phone: Smartphone,
  tablet: TabletSmartphone,
  desktop: Monitor,
};

interface Props {
  step: Step | null;
  ask: (wish: Wish) => void;
  device: DeviceId;
  onDevice: (device: DeviceId) => void;
  personas: readonly string[];
  isWriting: boolean;
  onWriting: (isWriting: boolean) => void;
}

/** Full of controls, so that it is not drawn again with every change of the library. */
export const PreviewBar = memo(function PreviewBar(props: Props) {
  const { step, ask, device, onDevice, personas, isWriting, onWriting } = props;
  const persona = step?.persona ?? null;
  return (
    <div className="preview-bar" role="toolbar" aria-label="Preview">
      <IconButton
        label="Back"
        icon={ArrowLeft}
        isDisabled={step?.first ?? true}
        onPress={() => ask({ type: 'back' })}
      />
      <IconButton label="Start again" icon={RotateCcw} onPress={() => ask({ type: 'restart' })} />
      <Where step={step} ask={ask} />
      {personas.length > 1 && (
        <span className="preview-who">
          <Select
            label="Who walks"
            hideLabel
            placeholder="Walk as…"
            choices={personas.map((label, at) => ({ id: String(at), label }))}
            value={persona === null ? null : String(persona)}
            onCommit={(at) => ask({ type: 'persona', at: Number(at) })}
          />
        </span>
      )}
      <IconButton
        label="Write on the page"
        icon={PencilLine}
        isChosen={isWriting}
        aria-pressed={isWriting}
        onPress={() => onWriting(!isWriting)}
      />
      <LookPopover />
      <span className="preview-devices" role="group" aria-label="Screen">
        {Object.values(devices).map(({ id, label }) => (
          <IconButton
            key={id}
            label={label}
            icon={pictures[id]}
            isChosen={device === id}
            aria-pressed={device === id}
            onPress={() => onDevice(id)}
          />
        ))}
      </span>
      <ActionMenu
        label="Export or print"
        actions={[...pageActions, ...mapActions]}
        trigger={<IconButton label="Export or print" icon={FileDown} />}
      />
    </div>
  );
});

/** The page one is on, and the way to every other. */
function Where({ step, ask }: { step: Step | null; ask: (wish: Wish) => void }) {
  const pages = useKeptState(({ library }) => pagesOf(library));
  return (
    <span className="preview-where">
      <Select
        label="Page"
        hideLabel
        placeholder="Opening the pages…"
        choices={pages}
        value={step === null ? null : pageId(step.stage, step.placement)}
        onCommit={(id) => {
          const page = pages.find((one) => one.id === id);
          if (page) ask(page.wish);
        }}
      />
    </span>
  );
}
