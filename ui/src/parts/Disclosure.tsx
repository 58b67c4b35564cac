/** Words that open to show more. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { ChevronRight } from 'lucide-react';
import './disclosure.css';

interface Props {
  title: ReactNode;
  children: ReactNode;
  startsOpen?: boolean;
  /** Whether it is open, where that is decided elsewhere. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** The level of its heading in the page. */
  level?: 2 | 3 | 4;
}

export function Disclosure({
  title,
  children,
  startsOpen = false,
  isOpen,
  onOpenChange,
  level = 3,
}: Props) {
  return (
    <AriaDisclosure
      className="disclosure"
      defaultExpanded={startsOpen}
      isExpanded={isOpen}
      onExpandedChange={onOpenChange}
    >
      <Heading level={level} className="disclosure-head">
        <Button slot="trigger" className="disclosure-button">
          <ChevronRight size="1rem" aria-hidden />
          <span>{title}</span>
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
