/** Another design beside the one on screen, or this one as it was, walked in step with it. */
import { useEffect, useRef } from 'react';
import type { Design } from '../../contract';
import { useDesk, useDeskState } from '../../state/DeskProvider';
import { devices, type DeviceId } from './devices';
import { DeviceFrame } from './DeviceFrame';
import type { Step, Wish } from './frame-message';
import { inStep } from './in-step';
import { RunningReceipt } from './RunningReceipt';
import { useJourneys } from './useJourneys';
import { useMockup } from './useMockup';
import type { Version } from './useVersions';

interface Props {
  design: Design;
  /** The step that left it as it is shown; none for as it stands. */
  version: Version | null;
  /** The design on screen. */
  first: Design;
  /** Where its buyer stands. */
  step: Step | null;
  device: DeviceId;
  /** Asks the first design's frame. */
  ask: (wish: Wish) => void;
}

export function BesideDesign({ design, version, first, step, device, ask }: Props) {
  const { store } = useDesk();
  const revision = useDeskState((state) => state.library.revision);
  const address = version
    ? `mockup://localhost/design/${design.id}/${version.seq}`
    : `mockup://localhost/design/${design.id}?rev=${revision}`;
  const name = version ? `${design.name} after: ${version.label}` : design.name;
  const follow = (stands: Step) => inStep(store.getState().library, stands, design.id);
  const mockup = useMockup(address, {
    greeting: () => (step ? follow(step) : []),
    hear: () => undefined,
  });
  const { frame, ask: askBeside, step: beside } = mockup;
  const { journeys } = useJourneys(design.id, version?.seq ?? null);

  /** The one whose page has the keyboard leads; the other follows and is not answered. */
  const leads = () => document.activeElement === frame.current;
  const passOn = useRef({ follow, leads });
  useEffect(() => {
    passOn.current = { follow, leads };
  });
  useEffect(() => {
    if (step && !passOn.current.leads()) passOn.current.follow(step).forEach(askBeside);
  }, [step, askBeside]);
  useEffect(() => {
    if (!beside || !passOn.current.leads()) return;
    inStep(store.getState().library, beside, first.id).forEach(ask);
  }, [beside, first.id, ask, store]);

  return (
    <section className="preview-beside" aria-label={`Beside it: ${name}`}>
      <DeviceFrame
        device={devices[device]}
        address={mockup.address}
        isOpening={mockup.isOpening}
        title={`Preview of ${name}`}
        frame={frame}
      />
      <RunningReceipt title={name} step={beside} journeys={journeys} currency={design.currency} />
    </section>
  );
}
