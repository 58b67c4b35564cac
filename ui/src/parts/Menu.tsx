/** A button that opens a list of things to do. */
import { Fragment, type ReactElement } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { Text } from 'react-aria-components/Text';
import { KeyHint } from './KeyHint';
import './list.css';

export interface MenuEntry {
  id: string;
  label: string;
  detail?: string | undefined;
  keys?: string | undefined;
  isDisabled?: boolean;
  isDangerous?: boolean;
  perform: () => void;
}

export interface MenuGroup {
  /** A quiet heading; without one the group is only set apart. */
  heading?: string;
  entries: readonly MenuEntry[];
}

interface Props {
  label: string;
  /** The button that opens it. */
  trigger: ReactElement;
  /** What can be done; a function is asked when the menu opens. */
  groups: readonly MenuGroup[] | (() => readonly MenuGroup[]);
}

export function Menu({ label, trigger, groups }: Props) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="over" offset={4}>
        <MenuList label={label} groups={groups} />
      </Popover>
    </MenuTrigger>
  );
}

function MenuList({ label, groups }: Omit<Props, 'trigger'>) {
  const shown = typeof groups === 'function' ? groups() : groups;
  return (
    <AriaMenu className="list" aria-label={label}>
      {shown.map((group, at) => (
        // Groups have no identity beyond their place.
        // eslint-disable-next-line react/no-array-index-key
        <Fragment key={at}>
          {at > 0 && <Separator className="list-line" />}
          <MenuSection aria-label={group.heading ?? label}>
            {group.heading !== undefined && (
              <Header className="eyebrow list-heading">{group.heading}</Header>
            )}
            {group.entries.map((entry) => (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.label}
                isDisabled={entry.isDisabled ?? false}
                onAction={entry.perform}
                className={entry.isDangerous ? 'list-item list-item-danger' : 'list-item'}
              >
                <span className="list-item-words">
                  {/* The keys belong to what is read, so they belong to the name. */}
                  <Text slot="label" className="list-item-label">
                    <span>{entry.label}</span>
                    {entry.keys !== undefined && <KeyHint keys={entry.keys} />}
                  </Text>
                  {entry.detail !== undefined && (
                    <Text slot="description" className="list-item-detail">
                      {entry.detail}
                    </Text>
                  )}
                </span>
              </MenuItem>
            ))}
          </MenuSection>
        </Fragment>
      ))}
    </AriaMenu>
  );
}
