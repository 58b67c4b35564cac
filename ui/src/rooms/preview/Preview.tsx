/** The preview: every page as a buyer sees it, with the receipt running beside it and every way through listed. */
import { useState } from 'react';
import { useDeskState } from '../../state/DeskProvider';
import { designOnScreen } from '../../state/library';
import { devices, type DeviceId } from './devices';
import { DeviceFrame } from './DeviceFrame';
import { JourneyShelf } from './JourneyShelf';
import { PreviewBar } from './PreviewBar';
import { RunningReceipt } from './RunningReceipt';
import { useJourneys } from './useJourneys';
import { useMockup } from './useMockup';
import './preview.css';

export default function Preview() {
  const design = useDeskState((state) => designOnScreen(state.library));
  const revision = useDeskState((state) => state.library.revision);
  const [device, setDevice] = useState<DeviceId>('desktop');
  const address = `mockup://localhost/design/${design?.id ?? ''}?rev=${revision}`;
  const mockup = useMockup(address);
  const { journeys, total, problem } = useJourneys(design?.id ?? null, revision);
  if (!design) return null;
  return (
    <div className="preview">
      <section className="preview-stage" aria-label="The pages">
        <PreviewBar step={mockup.step} ask={mockup.ask} device={device} onDevice={setDevice} />
        <DeviceFrame
          key={design.id}
          device={devices[device]}
          address={address}
          title={`Preview of ${design.name}`}
          frame={mockup.frame}
        />
      </section>
      <aside className="preview-side" aria-label="Receipt and ways">
        <RunningReceipt step={mockup.step} journeys={journeys} currency={design.currency} />
        <JourneyShelf
          journeys={journeys}
          total={total}
          problem={problem}
          step={mockup.step}
          onPlay={mockup.play}
        />
      </aside>
    </div>
  );
}
