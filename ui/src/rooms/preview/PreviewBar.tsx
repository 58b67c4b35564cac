/** The bar over the pages, as a browser has one: back, start again, where one is, and on which screen. */
import { ArrowLeft, Monitor, RotateCcw, Smartphone, TabletSmartphone } from 'lucide-react';
import { ActionButton } from '../../actions/ActionButton';
import { exportHtmlAction } from '../../actions/file-actions';
import type { Icon } from '../../parts/icon';
import { IconButton } from '../../parts/IconButton';
import { useDeskState } from '../../state/DeskProvider';
import { stageWords } from '../design/words';
import { devices, type DeviceId } from './devices';
import type { Step, Wish } from './frame-message';

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
}

export function PreviewBar({ step, ask, device, onDevice }: Props) {
  const isFirst = step === null || (step.stage === 'sales_page' && step.answers.length === 0);
  return (
    <div className="preview-bar" role="toolbar" aria-label="Preview">
      <IconButton
        label="Back"
        icon={ArrowLeft}
        isDisabled={isFirst}
        onPress={() => ask({ type: 'back' })}
      />
      <IconButton label="Start again" icon={RotateCcw} onPress={() => ask({ type: 'restart' })} />
      <p className="preview-where" role="status">
        <Where step={step} />
      </p>
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
      <ActionButton action={exportHtmlAction} iconOnly />
    </div>
  );
}

/** The page's name, and the offer it is about where it is about one. */
function Where({ step }: { step: Step | null }) {
  const about = useDeskState(({ library }) => {
    const placement = library.placements.get(step?.placement ?? '');
    return library.offers.get(placement?.offer ?? '')?.name;
  });
  if (!step) return <>Opening the pages…</>;
  if (step.stage === 'end') return <>The end of this way</>;
  return (
    <>
      {stageWords[step.stage]}
      {about !== undefined && <span className="soft"> · {about}</span>}
    </>
  );
}
