/** How the pages look and speak: facts of the brand and of the design, changed where one sees what they do. */
import { Palette } from 'lucide-react';
import type { PageLanguage } from '../../contract';
import { IconButton } from '../../parts/IconButton';
import { Popover } from '../../parts/Popover';
import { Select } from '../../parts/Select';
import { useDeskState } from '../../state/DeskProvider';
import { designOnScreen } from '../../state/library';
import { useApply } from '../../state/useApply';
import { languages } from '../design/words';
import { looks, shades } from '../practice/looks';
import { usePracticeEdit } from '../practice/usePracticeEdit';
import './look-popover.css';

export function LookPopover() {
  const id = useDeskState(({ library }) => library.watching);
  const language = useDeskState(({ library }) => designOnScreen(library)?.language);
  const brand = useDeskState(({ library }) => library.practice?.brand ?? null);
  const { keep } = useApply();
  const { merge } = usePracticeEdit();
  if (!brand || id === null || language === undefined) return null;
  const speak = (value: PageLanguage) =>
    keep({ edit: 'change_design', id, set: { field: 'language', value } });
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
          onCommit={(look) => merge('brand', { look })}
        />
        <Select
          label="Light or dark"
          choices={shades}
          value={brand.shade}
          onCommit={(shade) => merge('brand', { shade })}
        />
        <Select
          label="Language of the pages"
          choices={languages}
          value={language}
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
