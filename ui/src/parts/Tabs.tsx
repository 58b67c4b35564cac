/** Several views of one thing, one at a time. */
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import './tabs.css';

interface Props<Id extends string> {
  /** What the views are of, for assistive technology. */
  label: string;
  tabs: readonly { id: Id; label: string; content: ReactNode }[];
  chosen?: Id;
  onChoose?: (id: Id) => void;
}

export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: Props<Id>) {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const tab = tabs.find((one) => one.id === key);
        if (tab) onChoose?.(tab.id);
      }}
    >
      <TabList aria-label={label} className="tabs-list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
