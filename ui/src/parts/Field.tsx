/** What stands around every control: its label above, its help and its problem below. */
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { OctagonX } from 'lucide-react';
import './field.css';

export interface FieldWords {
  label: string;
  /** Keeps the label for assistive technology only, where the place says what it is. */
  hideLabel?: boolean | undefined;
  /** One quiet sentence of help. */
  help?: string | undefined;
  /** Why the present value cannot stay, in a whole sentence. */
  problem?: string | null | undefined;
}

export function Field({
  label,
  hideLabel = false,
  help,
  problem,
  children,
}: FieldWords & { children: ReactNode }) {
  return (
    <>
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {children}
      {help !== undefined && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="field-problem">
        {problem && (
          <>
            <OctagonX size="1em" aria-hidden />
            <span>{problem}</span>
          </>
        )}
      </FieldError>
    </>
  );
}
