/** Shows every part in the frame, for looking at while developing; not in the program. */
import '../src/style/style';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  BookOpen,
  Copy,
  FileClock,
  Layers,
  Library,
  MoreHorizontal,
  Redo2,
  Search,
  Undo2,
  UserRound,
} from 'lucide-react';
import { Button } from '../src/parts/Button';
import { CheckboxGroup } from '../src/parts/CheckboxGroup';
import { ComboBox } from '../src/parts/ComboBox';
import { CommandPalette } from '../src/parts/CommandPalette';
import { Dialog } from '../src/parts/Dialog';
import { Disclosure } from '../src/parts/Disclosure';
import { EmptyState } from '../src/parts/EmptyState';
import { FindingCard } from '../src/parts/FindingCard';
import { Frame } from '../src/parts/frame/Frame';
import { MoneyStrip } from '../src/parts/frame/MoneyStrip';
import { RailItem, RailItems } from '../src/parts/frame/Rail';
import { IconButton } from '../src/parts/IconButton';
import { Menu } from '../src/parts/Menu';
import { MoneyField } from '../src/parts/MoneyField';
import { notify } from '../src/parts/notices';
import { Notices } from '../src/parts/Notices';
import { NumberField } from '../src/parts/NumberField';
import { PercentField } from '../src/parts/PercentField';
import { Popover } from '../src/parts/Popover';
import { RadioGroup } from '../src/parts/RadioGroup';
import { Select } from '../src/parts/Select';
import { SeverityMark } from '../src/parts/SeverityMark';
import { Switch } from '../src/parts/Switch';
import { Tabs } from '../src/parts/Tabs';
import { TextField } from '../src/parts/TextField';
import './gallery.css';

const nothing = () => undefined;
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

const commands = [
  {
    id: 'undo',
    label: 'Undo “rename offer”',
    section: 'Edit',
    keys: 'mod+z',
    enabled: true,
    perform: nothing,
  },
  {
    id: 'redo',
    label: 'Redo',
    section: 'Edit',
    keys: 'mod+shift+z',
    enabled: false,
    perform: nothing,
  },
  {
    id: 'duplicate',
    label: 'Duplicate this design',
    section: 'Design',
    keys: 'mod+d',
    enabled: true,
    perform: nothing,
  },
  { id: 'catalogue', label: 'Catalogue', section: 'Go to', enabled: true, perform: nothing },
  {
    id: 'preview',
    label: 'Preview',
    section: 'Go to',
    keys: 'mod+2',
    enabled: true,
    perform: nothing,
  },
];

const menuGroups = [
  {
    entries: [
      { id: 'copy', label: 'Copy', keys: 'mod+c', perform: nothing },
      { id: 'dup', label: 'Duplicate', detail: 'With all its extras', perform: nothing },
    ],
  },
  { entries: [{ id: 'archive', label: 'Archive', isDangerous: true, perform: nothing }] },
];

function Form() {
  const [on, setOn] = useState(true);
  const [goals, setGoals] = useState<readonly ('calm' | 'work')[]>(['calm']);
  const [relation, setRelation] = useState<'cross-sell' | 'upsell' | 'downsell'>('upsell');
  const [stage, setStage] = useState<'checkout' | 'after'>('checkout');
  const [name, setName] = useState('90-Day Confidence Journal');
  return (
    <div className="gallery-form">
      <TextField label="Name" value={name} onCommit={setName} />
      <MoneyField
        label="Price"
        value="$39"
        help="As you would write it: 39, $39 or 1.200,50."
        parse={(typed) =>
          Promise.resolve({ ok: false, message: `“${typed}” is not an amount of money.` })
        }
        onCommit={nothing}
      />
      <TextField
        label="Benefit line"
        value="A few minutes each evening keep what you learn in the sessions alive."
        lines={3}
        onCommit={nothing}
      />
      <TextField
        label="Problem solved"
        value=""
        placeholder="In your client’s words"
        problem="Say what this helps with, so that the extra can be matched to the main offer."
        onCommit={nothing}
      />
      <NumberField
        label="One-to-one time"
        unit="minutes"
        value={90}
        min={0}
        step={5}
        onCommit={nothing}
      />
      <PercentField label="Take rate" ppm={280_000} onCommit={nothing} />
      <Select
        label="Stage"
        value={stage}
        onCommit={setStage}
        choices={[
          { id: 'checkout', label: 'Checkout' },
          { id: 'after', label: 'After payment', detail: 'One click, before the receipt' },
        ]}
      />
      <ComboBox
        label="Category"
        value="Workbook"
        choices={[
          { id: 'c', label: 'Course' },
          { id: 'w', label: 'Workbook' },
        ]}
        onCommit={nothing}
      />
      <RadioGroup
        label="Relation"
        value={relation}
        onCommit={setRelation}
        choices={[
          { id: 'cross-sell', label: 'Extra', detail: 'cross-sell' },
          { id: 'upsell', label: 'Step-up', detail: 'upsell' },
          { id: 'downsell', label: 'Gentler version', detail: 'downsell' },
        ]}
      />
      <CheckboxGroup
        label="Outcomes it supports"
        value={goals}
        onCommit={setGoals}
        choices={[
          { id: 'calm', label: 'Steady confidence at work' },
          { id: 'work', label: 'Sleeping through the night' },
        ]}
      />
      <Switch isOn={on} onCommit={setOn}>
        Show the decline link
      </Switch>
    </div>
  );
}

const finding = (
  <FindingCard
    severity="error"
    place="12 weeks · after payment"
    what="The step-up costs less than what it replaces."
    why="A buyer who says yes would pay less for more, and the first purchase looks overpriced."
    toDo="Raise its price above $400, or offer it as a gentler version after a no."
    source="Seed document S1, “Upsell”"
    actions={
      <>
        <Button size="small" kind="primary">
          Raise to $480
        </Button>
        <Button size="small">Not here, because…</Button>
      </>
    }
  />
);

function Gallery() {
  const [rail, setRail] = useState(asked.has('rail'));
  const [inspector, setInspector] = useState(asked.has('inspector'));
  const [palette, setPalette] = useState(asked.has('palette'));
  const [dialog, setDialog] = useState(asked.has('dialog'));
  const place = (id: string, label: string, icon: typeof Layers, isCurrent = false) => ({
    id,
    label,
    icon,
    isCurrent,
    onOpen: nothing,
  });
  return (
    <>
      <Frame
        libraryTitle="Offerwright"
        places={[
          {
            ...place('designs', 'Designs', Layers, true),
            children: (
              <RailItems label="Designs">
                <RailItem isCurrent onOpen={nothing}>
                  Confidence Reset
                </RailItem>
                <RailItem onOpen={nothing}>Summer intensive for teachers</RailItem>
              </RailItems>
            ),
          },
          place('catalogue', 'Catalogue', Library),
          place('rules', 'Rule book', BookOpen),
          place('practice', 'Practice', UserRound),
          place('history', 'History', FileClock),
        ]}
        title="Confidence Reset"
        saved="Version 7 · saved"
        rooms={['Design', 'Preview', 'Forecast', 'Evidence', 'Hand over'].map((label, at) => ({
          id: label,
          label,
          isCurrent: at === 0,
          onOpen: nothing,
        }))}
        tools={
          <>
            <IconButton
              label="Find an action"
              keys="mod+k"
              icon={Search}
              onPress={() => setPalette(true)}
            />
            <IconButton label="Undo" keys="mod+z" icon={Undo2} />
            <IconButton label="Redo" keys="mod+shift+z" icon={Redo2} isDisabled />
          </>
        }
        inspector={
          <div className="gallery-inspector">
            <Tabs
              label="Inspector"
              tabs={[
                {
                  id: 'findings',
                  label: 'Findings',
                  content: (
                    <div className="gallery-stack">
                      {finding}
                      <FindingCard
                        severity="warning"
                        place="Journal · checkout"
                        what="The journal has no result line."
                        why="A buyer decides in seconds; without the result it is only a price."
                        toDo="Write one line that says what it helps with."
                        source="S2"
                      />
                      <FindingCard
                        severity="advice"
                        what="A follow-up after two weeks would fit here."
                        why="Half of later purchases happen within a month."
                        toDo="Place the community pass on day 14."
                      />
                    </div>
                  ),
                },
                { id: 'details', label: 'Details', content: <Form /> },
              ]}
            />
          </div>
        }
        strip={
          <MoneyStrip
            figures={[
              { id: 'a', label: 'Average order', value: '$447.30', detail: '412–489' },
              { id: 'r', label: 'Per 100 buyers', value: '$44,730' },
              { id: 'h', label: 'Delivery', value: '11.5 h', detail: 'of 14 h a week' },
            ]}
            end={
              <>
                <SeverityMark severity="error" count={1} />
                <SeverityMark severity="warning" count={1} />
                <SeverityMark severity="advice" count={3} />
              </>
            }
          />
        }
        railOpen={rail}
        onRailOpen={setRail}
        inspectorOpen={inspector}
        onInspectorOpen={setInspector}
      >
        <div className="gallery-centre">
          <h2>The parts</h2>
          <p className="soft">Calm, warm and exact: what the rooms are made of.</p>
          <div className="gallery-row">
            <Button kind="primary">Add an extra</Button>
            <Button>Duplicate</Button>
            <Button kind="quiet">Why?</Button>
            <Button kind="danger" onPress={() => setDialog(true)}>
              Archive…
            </Button>
            <Button isDisabled>Not now</Button>
            <Button
              onPress={() =>
                notify('“Journal” moved to the checkout.', {
                  action: { label: 'Undo', perform: nothing },
                })
              }
            >
              Notice
            </Button>
            <Menu
              label="More"
              groups={menuGroups}
              trigger={<IconButton label="More" icon={MoreHorizontal} />}
            />
            <Popover label="Help" trigger={<Button kind="quiet">Popover</Button>}>
              <p>A few words beside the place they speak of.</p>
            </Popover>
            <IconButton label="Copy" icon={Copy} isChosen />
          </div>
          <Form />
          <Disclosure title="What the forecast assumes" startsOpen>
            <p className="soft">The usual take rates, worth about twenty observations each.</p>
          </Disclosure>
          <p>
            <SeverityMark severity="error" withWord /> <SeverityMark severity="warning" withWord />{' '}
            <SeverityMark severity="advice" withWord />
          </p>
          <EmptyState
            title="No extras yet"
            icon={Layers}
            actions={<Button kind="primary">Suggest one</Button>}
          >
            One relevant extra at the right moment is enough. We can suggest which.
          </EmptyState>
        </div>
      </Frame>
      {palette && <CommandPalette commands={commands} onClose={() => setPalette(false)} />}
      <Dialog
        title="Archive “Confidence Reset”?"
        role="alertdialog"
        isOpen={dialog}
        onClose={() => setDialog(false)}
        actions={
          <>
            <Button onPress={() => setDialog(false)}>Keep it</Button>
            <Button kind="danger" onPress={() => setDialog(false)}>
              Archive
            </Button>
          </>
        }
      >
        It leaves the list of designs. History keeps it, and you can take it back at any time.
      </Dialog>
      <Notices />
    </>
  );
}

if (asked.has('notice')) {
  notify('“Journal” moved to the checkout.', { action: { label: 'Undo', perform: nothing } });
  notify('The disk is full. Nothing was changed; the last edit is still in its field.', {
    kind: 'problem',
  });
}
const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);

if (asked.has('axe')) {
  const { default: axe } = await import('axe-core');
  await new Promise((ready) => setTimeout(ready, 800));
  const { violations, incomplete } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  const found = document.createElement('pre');
  found.id = 'axe';
  const told = (kind: string, all: typeof violations) =>
    all.map(
      ({ id, nodes }) => `${kind} ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
    );
  found.textContent = [...told('broken', violations), ...told('unsure', incomplete), 'done'].join(
    '\n',
  );
  document.body.append(found);
}
