/** Who stands behind the offers, as sales pages present them. */
import type { Brand, Practice } from '../../contract';
import { FactGroup } from '../../parts/FactGroup';
import { PictureField } from '../../parts/PictureField';
import { TextField } from '../../parts/TextField';
import { usePictures } from '../../state/usePictures';
import { PracticeFact } from './PracticeFact';
import { usePracticeEdit } from './usePracticeEdit';

export function Person({ practice }: { practice: Practice }) {
  const { merge } = usePracticeEdit();
  const pictures = usePictures();
  const { brand } = practice;
  const keep = (more: Partial<Brand>) => merge('brand', more);
  return (
    <FactGroup
      level={2}
      title="Who is behind your offers"
      about="Sales pages end with the person. Left empty, they leave that part out."
    >
      <PracticeFact name="brand.person">
        <TextField label="Your name" value={brand.person} onCommit={(person) => keep({ person })} />
      </PracticeFact>
      <PracticeFact name="brand.about" wide>
        <TextField
          label="About you"
          lines={4}
          value={brand.about}
          onCommit={(about) => keep({ about })}
        />
      </PracticeFact>
      <PracticeFact name="brand.portrait">
        <PictureField
          {...pictures}
          label="Portrait"
          value={brand.portrait}
          onCommit={(portrait) => keep({ portrait })}
        />
      </PracticeFact>
    </FactGroup>
  );
}
