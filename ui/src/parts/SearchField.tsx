/** A line to search by; Escape empties it. */
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { Search, X } from 'lucide-react';
import './search-field.css';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
}

export function SearchField({ label, value, onChange }: Props) {
  return (
    <AriaSearchField
      className="field search-field"
      aria-label={label}
      value={value}
      onChange={onChange}
    >
      <Group className="field-box">
        <Search size="1rem" aria-hidden />
        <Input className="field-input" placeholder={label} data-draft="clean" />
        {value !== '' && (
          <Button className="search-clear">
            <X size="1rem" aria-hidden />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  );
}
