/** The preview: every page as a buyer sees it, with the receipt running beside it, every way through, and every finding. */
import { memo, useEffect, useState } from 'react';
import type { Design, DesignId } from '../../contract';
import type { Section } from '../../actions/action';
import { useActions, usePerform } from '../../actions/ActionsProvider';
import { Select } from '../../parts/Select';
import { Tabs } from '../../parts/Tabs';
import { useDesk, useDeskState, useKeptState } from '../../state/DeskProvider';
import { designOnScreen } from '../../state/library';
import { lead, wayTo } from '../design/findings/lead';
import { inOrder } from '../design/findings/told';
import { BesideDesign } from './BesideDesign';
import { devices, type DeviceId } from './devices';
import { DeviceFrame } from './DeviceFrame';
import { buyerOf, type Told } from './frame-message';
import { JourneyShelf } from './JourneyShelf';
import { PageFindings } from './PageFindings';
import { marksOf } from './page-marks';
import { PreviewBar } from './PreviewBar';
import { RunningReceipt } from './RunningReceipt';
import { useJourneys } from './useJourneys';
import { useMockup, type Mockup } from './useMockup';
import { useVersions, type Version } from './useVersions';
import { useWriting } from './useWriting';
import { placeOf } from './write-in-place';
import './preview.css';

export default function Preview() {
  const design = useDeskState((state) => designOnScreen(state.library));
  return design && <Pages key={design.id} design={design} />;
}

/** What the keys of the app do while the keyboard is on a page: take steps back and forth, and change rooms. */
const shared = new Set<Section>(['Edit', 'Go to']);

type Side = 'ways' | 'findings';

function Pages({ design }: { design: Design }) {
  const desk = useDesk();
  const actions = useActions();
  const perform = usePerform();
  const writing = useWriting();
  const revision = useDeskState((state) => state.library.revision);
  const found = useKeptState(({ library }) => (library.view ? inOrder(library.view) : []));
  const [device, setDevice] = useState<DeviceId>('desktop');
  const [side, setSide] = useState<Side>('ways');
  const [open, setOpen] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [beside, setBeside] = useState<Beside | null>(null);
  const other = useDeskState(({ library }) => library.designs.get(beside?.design ?? '') ?? null);
  const marks = useKeptState(({ library }) => (side === 'findings' ? marksOf(library, found) : []));

  const hear = (told: Exclude<Told, { type: 'at' }>, { ask, hold }: Mockup): void => {
    const { library } = desk.store.getState();
    switch (told.type) {
      case 'spot': {
        const { record, field } = told;
        const text = writing.begin(told);
        if (text) {
          hold(true);
          ask({ type: 'write', record, field, lines: false, ...text });
          return;
        }
        const place = placeOf(library, told);
        const way = place && wayTo(library, place);
        if (way) lead(desk, way);
        return;
      }
      case 'typed':
        return writing.type(told, told.text);
      case 'left':
        return void writing.leave(told).then(() => hold(false));
      case 'written':
        return void writing.finish(told, told.text).then((answer) => {
          if (answer) ask({ type: 'refused', message: answer.refused });
          else hold(false);
        });
      case 'keys': {
        const action = actions.find(
          ({ section, keys }) => shared.has(section) && keys?.includes(told.keys),
        );
        if (action) void perform(action);
        return;
      }
      case 'marked':
        setSide('findings');
        setOpen(found[told.at]?.name ?? null);
    }
  };
  const mockup: Mockup = useMockup(`mockup://localhost/design/${design.id}?rev=${revision}`, {
    greeting: () => [
      { type: 'writing', on: isWriting },
      { type: 'marks', marks },
    ],
    hear: (told) => {
      if (told.type !== 'at') hear(told, mockup);
    },
  });
  const { ask, step } = mockup;
  // While somebody writes the list stays: words change no way, and there may be very many.
  const { journeys, total, personas, problem } = useJourneys(design.id, null, mockup.isHeld);
  useEffect(() => ask({ type: 'writing', on: isWriting }), [ask, isWriting]);
  useEffect(() => ask({ type: 'marks', marks }), [ask, marks]);
  useEffect(() => {
    const buyer = step && buyerOf(step);
    desk.store.setState({ walked: buyer && { design: design.id, buyer } });
  }, [desk, design.id, step]);
  const lookAt = (name: string) => {
    setOpen(name);
    const at = found.findIndex((one) => one.name === name);
    if (at >= 0) ask({ type: 'look', at });
  };

  return (
    <div className="preview">
      <section className="preview-stage" aria-label="The pages">
        <PreviewBar
          step={step}
          ask={ask}
          device={device}
          onDevice={setDevice}
          personas={personas}
          isWriting={isWriting}
          onWriting={setWriting}
        />
        <div className="preview-frames">
          <DeviceFrame
            device={devices[device]}
            address={mockup.address}
            isOpening={mockup.isOpening}
            title={`Preview of ${design.name}`}
            frame={mockup.frame}
          />
          {other && (
            <BesideDesign
              key={`${other.id} ${beside?.version?.seq ?? ''}`}
              design={other}
              version={beside?.version ?? null}
              first={design}
              step={step}
              device={device}
              ask={ask}
            />
          )}
        </div>
      </section>
      <aside className="preview-side" aria-label="Receipt, ways and findings">
        <RunningReceipt step={step} journeys={journeys} currency={design.currency} />
        <Compared design={design.id} beside={beside} onBeside={setBeside} isHeld={mockup.isHeld} />
        <Tabs<Side>
          label="Beside the pages"
          chosen={side}
          onChoose={setSide}
          tabs={[
            {
              id: 'ways',
              label: 'Ways',
              content: (
                <JourneyShelf
                  journeys={journeys}
                  total={total}
                  problem={problem}
                  step={step}
                  onPlay={mockup.play}
                  onShow={mockup.show}
                />
              ),
            },
            {
              id: 'findings',
              label: `Findings (${found.length})`,
              content: <PageFindings open={open} onOpen={lookAt} />,
            },
          ]}
        />
      </aside>
    </div>
  );
}

/** What stands beside the pages: a design, as it stands or as a step left it. */
interface Beside {
  design: DesignId;
  version: Version | null;
}

interface ComparedProps {
  design: DesignId;
  beside: Beside | null;
  onBeside: (beside: Beside | null) => void;
  /** Whether the list of versions waits while somebody writes. */
  isHeld: boolean;
}

/** Which other design stands beside this one, or this one as it was. */
const Compared = memo(function Compared(props: ComparedProps) {
  const { design, beside, onBeside, isHeld } = props;
  const others = useKeptState(({ library }) =>
    [...library.designs.values()]
      .filter(({ id }) => id !== design)
      .map(({ id, name }) => ({ id, label: name })),
  );
  const versions = useVersions(isHeld);
  const choices = [
    { id: 'none', label: 'None' },
    ...others,
    ...versions.map(({ seq, label, when }) => ({
      id: `step ${seq}`,
      label: `As it was after: ${label}`,
      detail: when,
    })),
  ];
  if (choices.length === 1) return null;
  const choose = (id: string) => {
    const version = versions.find(({ seq }) => id === `step ${seq}`) ?? null;
    const other = version ? design : others.find((one) => one.id === id)?.id;
    onBeside(other === undefined ? null : { design: other, version });
  };
  return (
    <div className="preview-compared">
      <Select
        label="Walk another design or an earlier version in step"
        choices={choices}
        value={beside?.version ? `step ${beside.version.seq}` : (beside?.design ?? 'none')}
        onCommit={choose}
      />
    </div>
  );
});
