/** A button made from an action: same words, same keys, same answer as the palette and the keyboard. */
import { Button } from '../parts/Button';
import { IconButton } from '../parts/IconButton';
import { useDeskState } from '../state/DeskProvider';
import { canPerform, labelOf, type Action } from './action';
import { usePerform } from './ActionsProvider';

interface Props {
  action: Action;
  /** Shows the icon alone, with the label as tooltip and accessible name. */
  iconOnly?: boolean;
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
}

export function ActionButton({ action, iconOnly = false, kind = 'plain' }: Props) {
  const perform = usePerform();
  const label = useDeskState((state) => labelOf(action, state));
  const enabled = useDeskState((state) => canPerform(action, state));
  const Icon = action.icon;
  const shared = { isDisabled: !enabled, onPress: () => void perform(action) };
  const keys = action.keys?.[0];
  if (iconOnly && Icon) {
    return <IconButton {...shared} label={label} icon={Icon} keys={keys} />;
  }
  return (
    <Button {...shared} kind={kind}>
      {Icon && <Icon size="1em" aria-hidden />}
      {label}
    </Button>
  );
}
