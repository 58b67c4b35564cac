/** A button: `primary` for the one next step, `plain` for most, `quiet` inside things, `danger` for what removes. */
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import './button.css';

interface Props extends Omit<ButtonProps, 'className' | 'style'> {
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'small' | 'normal';
}

export function Button({ kind = 'plain', size = 'normal', ...rest }: Props) {
  return <AriaButton {...rest} className={`button button-${kind} button-${size}`} />;
}
