/** A button with a picture only; its label is the accessible name and, with its keys, the tooltip. */
import type { Icon } from './icon';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import { TooltipTrigger } from 'react-aria-components/Tooltip';
import { announced } from './keys';
import { Tooltip } from './Tooltip';
import './button.css';

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  label: string;
  icon: Icon;
  /** The combination that does the same, such as `mod+z`. */
  keys?: string;
  /** Draws it as switched on. */
  isChosen?: boolean;
}

export function IconButton({ label, icon: Picture, keys, isChosen = false, ...rest }: Props) {
  return (
    <TooltipTrigger delay={500}>
      <Button
        {...rest}
        aria-label={label}
        aria-keyshortcuts={keys === undefined ? undefined : announced(keys)}
        className={isChosen ? 'icon-button icon-button-chosen' : 'icon-button'}
      >
        <Picture size="1.125rem" aria-hidden />
      </Button>
      <Tooltip keys={keys}>{label}</Tooltip>
    </TooltipTrigger>
  );
}
