/** A choice as a row of a list, with a tick where it is the chosen one. */
import { ListBoxItem } from 'react-aria-components/ListBox';
import { Text } from 'react-aria-components/Text';
import { Check } from 'lucide-react';
import type { Choice } from './choice';
import './list.css';

export function ChoiceItem({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem
      id={choice.id}
      textValue={choice.label}
      isDisabled={choice.isDisabled ?? false}
      className="list-item"
    >
      {({ isSelected }) => (
        <>
          <span className="list-item-words">
            <Text slot="label">{choice.label}</Text>
            {choice.detail !== undefined && (
              <Text slot="description" className="list-item-detail">
                {choice.detail}
              </Text>
            )}
          </span>
          {isSelected && <Check size="1rem" aria-hidden />}
        </>
      )}
    </ListBoxItem>
  );
}
