/** How the practitioner's own pages look, with a sample beside it. */
import type { Brand, Practice, Typeface } from '../../contract';
import { ColourField } from '../../parts/ColourField';
import { FactGroup } from '../../parts/FactGroup';
import { RadioGroup } from '../../parts/RadioGroup';
import { TextField } from '../../parts/TextField';
import { Sample } from './Sample';
import { usePracticeEdit } from './usePracticeEdit';

const typefaces: readonly { id: Typeface; label: string; detail: string }[] = [
  { id: 'warm', label: 'Warm', detail: 'Round and friendly' },
  { id: 'editorial', label: 'Editorial', detail: 'A serif with character' },
  { id: 'plain', label: 'Plain', detail: 'Quiet and clear' },
];

export function Look({ practice }: { practice: Practice }) {
  const edit = usePracticeEdit();
  const { brand } = practice;
  const changed = (more: Partial<Brand>) =>
    ({ field: 'brand', value: { ...brand, ...more } }) as const;
  const keep = (more: Partial<Brand>) => edit.keep(changed(more));
  const slide = (more: Partial<Brand>) => edit.tell(changed(more));
  return (
    <FactGroup
      level={2}
      title="How your pages look"
      about="The preview wears it. Colours that could not be read are made a little darker there."
    >
      <div className="practice-look">
        <TextField
          label="Name over your pages"
          help={practice.name === '' ? undefined : `Left empty, “${practice.name}” stands there.`}
          value={brand.name}
          onCommit={(name) => keep({ name })}
        />
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
      </div>
      <Sample brand={brand} name={brand.name || practice.name || 'Your practice'} />
    </FactGroup>
  );
}
