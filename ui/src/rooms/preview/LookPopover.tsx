/** How the pages look and speak: facts of the brand and of the design, changed where one sees what they do. */
import { Palette } from 'lucide-react';
import type { Brand, Design, Look, PageLanguage, Shade } from '../../contract';
import type { Choice } from '../../parts/choice';
import { IconButton } from '../../parts/IconButton';
import { Popover } from '../../parts/Popover';
import { Select } from '../../parts/Select';
import { useDeskState } from '../../state/DeskProvider';
import { useApply } from '../../state/useApply';
import { languages } from '../design/words';
import './look-popover.css';

const looks: readonly Choice<Look>[] = [
  { id: 'editorial', label: 'Editorial', detail: 'Fine rules and wide margins' },
  { id: 'plain', label: 'Plain', detail: 'Straight boxes and strong lines' },
  { id: 'warm', label: 'Warm', detail: 'Soft boxes on tinted grounds' },
];

const shades: readonly Choice<Shade>[] = [
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
  { id: 'device', label: 'As the buyer’s device has it' },
];

export function LookPopover({ design }: { design: Design }) {
  const brand = useDeskState(({ library }) => library.practice?.brand ?? null);
  const { keep } = useApply();
  if (!brand) return null;
  const change = (more: Partial<Brand>) =>
    keep({ edit: 'change_practice', set: { field: 'brand', value: { ...brand, ...more } } });
  const speak = (value: PageLanguage) =>
    keep({ edit: 'change_design', id: design.id, set: { field: 'language', value } });
  return (
    <Popover
      label="How the pages look and speak"
      placement="bottom end"
      trigger={<IconButton label="Look and language" icon={Palette} />}
    >
      <div className="look-sheet">
        <Select
          label="Look"
          choices={looks}
          value={brand.look ?? brand.typeface}
          onCommit={(look) => change({ look })}
        />
        <Select
          label="Light or dark"
          choices={shades}
          value={brand.shade}
          onCommit={(shade) => change({ shade })}
        />
        <Select
          label="Language of the pages"
          choices={languages}
          value={design.language}
          onCommit={speak}
        />
        <p className="soft">
          Look and shade belong to your practice and change every design. The language is this
          design’s own.
        </p>
      </div>
    </Popover>
  );
}
