/** A share that is believed: a slider over its band, the typed value beside it, and where it comes from. */
import { memo, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import type { DesignId, Edit, Input } from '../../../contract';
import { NumberField } from '../../../parts/NumberField';
import { notify } from '../../../parts/notices';
import { useBelief } from '../useBelief';
import { Basis } from './Basis';
import { scaleFor } from './scale';

interface Props {
  design: DesignId;
  input: Input;
  tryOut: (edit: Edit | null) => void;
}

const million = 1_000_000;
const percent = { style: 'percent', maximumFractionDigits: 2 } as const;

export const ShareSlider = memo(function ShareSlider({ design, input, tryOut }: Props) {
  const belief = useBelief(design, input, tryOut);
  const { title, low, high, believed, sentence } = input;
  // What the hand has moved it to, until the library says so too.
  const [moved, setMoved] = useState<{ to: number; from: number } | null>(null);
  const share = moved?.from === believed || moved?.to === believed ? null : moved;
  const shown = (moved ? moved.to : believed) / million;
  const fitting = scaleFor(believed / million, high.value / million);
  const [scale, setScale] = useState(fitting);
  // It never shrinks, so that the thumb stays where the hand left it.
  if (fitting.top > scale.top) setScale(fitting);
  const { top, step } = scale;
  const place = (value: number) => `${Math.min(value / million / top, 1) * 100}%`;

  const settle = async (ppm: number) => {
    const answer = await belief.settle(ppm);
    setMoved(null);
    return answer;
  };
  return (
    <div className="belief" data-moved={share !== null || undefined}>
      <Slider
        className="belief-slider"
        value={Math.min(shown, top)}
        minValue={0}
        maxValue={top}
        step={step}
        formatOptions={percent}
        onChange={(value) => {
          const ppm = Math.round(value * million);
          setMoved({ to: ppm, from: believed });
          belief.move(ppm);
        }}
        onChangeEnd={(value) => {
          void settle(Math.round(value * million)).then((answer) => {
            if (answer) notify(answer.refused, { kind: 'problem' });
          });
        }}
      >
        <Label className="belief-title">{title}</Label>
        <SliderTrack className="belief-track">
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
        <NumberField
          label={`${title}, typed`}
          hideLabel
          value={shown}
          min={0}
          max={1}
          step={0.0001}
          format={percent}
          onCommit={(value) => settle(Math.round((value ?? 0) * million))}
        />
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
