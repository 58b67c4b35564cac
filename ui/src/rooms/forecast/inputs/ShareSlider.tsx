/** A share that is believed: a slider over its band, the typed value beside it, and where it comes from. */
import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import type { DesignId, Edit, Input } from '../../../contract';
import { NumberField } from '../../../parts/NumberField';
import { notify } from '../../../parts/notices';
import type { Refused } from '../../../parts/useDraft';
import { useFrames } from '../../../parts/useFrames';
import { useBelief } from '../useBelief';
import { Basis } from './Basis';
import { scaleFor } from './scale';

interface Props {
  design: DesignId;
  input: Input;
  tryOut: (edit: Edit | null) => void;
}

const million = 1_000_000;
/** How long a change without a hand on it must rest before it is kept, in milliseconds. */
const pause = 400;
const percent = { style: 'percent', maximumFractionDigits: 2 } as const;

interface TypedProps {
  title: string;
  share: number;
  settle: (ppm: number) => Promise<void | Refused>;
}

/** On its own, as it need not be drawn anew when only the band is another. */
const Typed = memo(function Typed({ title, share, settle }: TypedProps) {
  return (
    <NumberField
      label={`${title}, typed`}
      hideLabel
      value={share}
      min={0}
      max={1}
      step={0.0001}
      format={percent}
      onCommit={(value) => settle(Math.round((value ?? 0) * million))}
    />
  );
});

export const ShareSlider = memo(function ShareSlider({ design, input, tryOut }: Props) {
  const belief = useBelief(design, input, tryOut);
  const { title, low, high, believed, sentence } = input;
  // What the hand has moved it to, until the library says so too.
  const [moved, setMoved] = useState<number | null>(null);
  const shown = (moved ?? believed) / million;
  const fitting = scaleFor(believed / million, high.value / million);
  const [scale, setScale] = useState(fitting);
  // It never shrinks, so that the thumb stays where the hand left it.
  if (fitting.top > scale.top) setScale(fitting);
  const { top, step } = scale;
  const place = (value: number) => `${Math.min(value / million / top, 1) * 100}%`;

  const { after, cancel } = useFrames();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isHeld = useRef(false);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const wanted = useRef<number | null>(null);
  // Once it is answered, a thumb that did not go ahead stands there already.
  useEffect(() => {
    if (moved === null && wanted.current === believed) cancel();
  }, [moved, believed, cancel]);

  const settle = useCallback(
    async (ppm: number) => {
      clearTimeout(waiting.current);
      cancel();
      setMoved(ppm);
      const answer = await belief.settle(ppm);
      setMoved(null);
      return answer;
    },
    [belief, cancel],
  );
  const letGo = (ppm: number) => {
    void settle(ppm).then((answer) => {
      if (answer) notify(answer.refused, { kind: 'problem' });
    });
  };
  const hold = () => {
    isHeld.current = true;
  };
  return (
    <div className="belief">
      <Slider
        className="belief-slider"
        value={Math.min(shown, top)}
        minValue={0}
        maxValue={top}
        step={step}
        formatOptions={percent}
        onChange={(value) => {
          const ppm = Math.round(value * million);
          belief.move(ppm);
          clearTimeout(waiting.current);
          if (isHeld.current) {
            // The thumb moves with what that brings, which is drawn at once; where that takes long, it goes ahead.
            wanted.current = ppm;
            after(moved === null ? 2 : 1, () => setMoved(ppm));
          } else {
            // Keys and assistive tools change it without ever letting go.
            setMoved(ppm);
            waiting.current = setTimeout(() => letGo(ppm), pause);
          }
        }}
        onChangeEnd={(value) => {
          isHeld.current = false;
          letGo(Math.round(value * million));
        }}
      >
        <Label className="belief-title">{title}</Label>
        <SliderTrack className="belief-track" onPointerDownCapture={hold}>
          <span
            className="belief-band"
            style={{
              left: place(low.value),
              width: `calc(${place(high.value)} - ${place(low.value)})`,
            }}
            aria-hidden
          />
          <SliderThumb className="belief-thumb" />
        </SliderTrack>
      </Slider>
      <div className="belief-typed">
        <Typed title={title} share={shown} settle={settle} />
      </div>
      <p className="belief-foot">
        <span className="figure">
          {low.text} – {high.text}
        </span>
        <Basis input={input} belief={belief} sentence={sentence} design={design} />
      </p>
    </div>
  );
});
