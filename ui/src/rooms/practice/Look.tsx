/** How the practitioner's own pages look, with a sample beside it. */
import type { Brand, Corner, Look as Built, Practice, Spacing, Typeface } from '../../contract';
import type { Choice } from '../../parts/choice';
import { ColourField } from '../../parts/ColourField';
import { FactGroup } from '../../parts/FactGroup';
import { PictureField } from '../../parts/PictureField';
import { RadioGroup } from '../../parts/RadioGroup';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { usePictures } from '../../state/usePictures';
import { looks, shades } from './looks';
import { PracticeFact } from './PracticeFact';
import { Sample } from './Sample';
import { usePracticeEdit } from './usePracticeEdit';

const typefaces: readonly { id: Typeface; label: string; detail: string }[] = [
  { id: 'warm', label: 'Warm', detail: 'Round and friendly' },
  { id: 'editorial', label: 'Editorial', detail: 'A serif with character' },
  { id: 'plain', label: 'Plain', detail: 'Quiet and clear' },
];

/** What is chosen where nothing is: it goes with something else. */
type Open<Id> = Id | 'along';

const built: readonly Choice<Open<Built>>[] = [
  { id: 'along', label: 'As the letters', detail: 'Goes with the letters above' },
  ...looks,
];

const corners: readonly { id: Open<Corner>; label: string }[] = [
  { id: 'along', label: 'As the pages are built' },
  { id: 'square', label: 'Square' },
  { id: 'soft', label: 'A little rounded' },
  { id: 'round', label: 'Round' },
];

const spacings: readonly { id: Spacing; label: string }[] = [
  { id: 'close', label: 'Close' },
  { id: 'even', label: 'Even' },
  { id: 'airy', label: 'Airy' },
];

export function Look({ practice }: { practice: Practice }) {
  const edit = usePracticeEdit();
  const pictures = usePictures();
  const { brand } = practice;
  const keep = (more: Partial<Brand>) => edit.merge('brand', more);
  const slide = (more: Partial<Brand>) =>
    edit.tell({ field: 'brand', value: { ...brand, ...more } });
  return (
    <FactGroup
      level={2}
      title="How your pages look"
      about="The preview wears it. Colours that could not be read are made a little darker there."
    >
      <div className="practice-look">
        <PracticeFact name="brand.logo">
          <PictureField
            {...pictures}
            label="Logo"
            help="Without one, the first letter of the name stands there. Or drop a file here."
            value={brand.logo}
            onCommit={(logo) => keep({ logo })}
          />
        </PracticeFact>
        <PracticeFact name="brand.name">
          <TextField
            label="Name over your pages"
            help={practice.name === '' ? undefined : `Left empty, “${practice.name}” stands there.`}
            value={brand.name}
            onCommit={(name) => keep({ name })}
          />
        </PracticeFact>
        <ColourField
          label="Colour of buttons and marks"
          value={brand.primary}
          onCommit={(primary) => keep({ primary })}
          onSlide={(primary) => slide({ primary })}
        />
        <ColourField
          label="Colour of quiet surfaces"
          value={brand.surface}
          onCommit={(surface) => keep({ surface })}
          onSlide={(surface) => slide({ surface })}
        />
        <RadioGroup
          label="Letters"
          choices={typefaces}
          value={brand.typeface}
          onCommit={(typeface) => slide({ typeface })}
        />
        <Select
          label="How pages are built"
          choices={built}
          value={brand.look ?? 'along'}
          onCommit={(look) => keep({ look: look === 'along' ? null : look })}
        />
        <Select
          label="Corners"
          choices={corners}
          value={brand.corner ?? 'along'}
          onCommit={(corner) => keep({ corner: corner === 'along' ? null : corner })}
        />
        <Select
          label="Air between parts"
          choices={spacings}
          value={brand.spacing}
          onCommit={(spacing) => keep({ spacing })}
        />
        <Select
          label="Light or dark"
          choices={shades}
          value={brand.shade}
          onCommit={(shade) => keep({ shade })}
        />
      </div>
      <Sample brand={brand} name={brand.name || practice.name || 'Your practice'} />
    </FactGroup>
  );
}
