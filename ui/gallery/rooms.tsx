/** Shows one room on the test's example, for looking at while developing; not in the program. */
import '../src/style/style';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ActionsProvider } from '../src/actions/ActionsProvider';
import { Registry } from '../src/actions/registry';
import { placeActions } from '../src/actions/view-actions';
import { Frame } from '../src/parts/frame/Frame';
import { notify } from '../src/parts/notices';
import { Notices } from '../src/parts/Notices';
import Catalogue from '../src/rooms/catalogue/Catalogue';
import History from '../src/rooms/history/History';
import Practice from '../src/rooms/practice/Practice';
import Preview from '../src/rooms/preview/Preview';
import RuleBook from '../src/rooms/rule-book/RuleBook';
import Start from '../src/rooms/start/Start';
import { DeskProvider } from '../src/state/DeskProvider';
import { offerOf } from '../src/testing/records';
import { records } from '../src/testing/confidence';
import { fakeDesk } from '../src/testing/fakeDesk';
import { ruleBook } from '../src/testing/rule-book';

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

const many = Array.from({ length: Number(asked.get('many') ?? 0) }, (_, at) => ({
  kind: 'offer' as const,
  record: offerOf(`many-${at}`, `Offer ${at}`, { category: at % 3 ? 'course' : 'workbook' }),
}));

const rooms: Record<string, () => ReactNode> = {
  catalogue: () => <Catalogue />,
  practice: () => <Practice />,
  'rule-book': () => <RuleBook />,
  preview: () => <Preview />,
  history: () => <History />,
  start: () => <Start />,
};

const name = asked.get('room') ?? 'catalogue';
const { desk } = await fakeDesk({
  snapshot: { records: [...records, ...many] },
  answers: {
    rule_book: () => ruleBook,
    history: () => ({
      more: true,
      lines: [
        'Rename “Journal”',
        'Add “Journal” to the checkout',
        'Use the template “Confidence Reset”',
      ].map((label, at) => ({
        seq: 3 - at,
        at: new Date(Date.now() - at * 40_000_000).toISOString().slice(0, 19),
        label,
        kind: 'edit',
        reachable: true,
      })),
    }),
  },
  state: {
    rule: asked.get('rule'),
    place: 'catalogue',
    selected: asked.has('offer') ? { what: 'offer', id: asked.get('offer') ?? '' } : null,
  },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <DeskProvider desk={desk}>
      <ActionsProvider
        registry={new Registry()}
        onFailure={(failure) => notify(failure.message, { kind: 'problem' })}
      >
        <Frame
          libraryTitle="Offerwright"
          places={placeActions.flatMap(({ id, label, icon }) =>
            icon && typeof label === 'string'
              ? [{ id, label, icon, isCurrent: id === `go-to-${name}`, onOpen: () => undefined }]
              : [],
          )}
          title={name}
          rooms={[]}
          tools={null}
          railOpen={false}
          onRailOpen={() => undefined}
          inspectorOpen={false}
          onInspectorOpen={() => undefined}
        >
          {rooms[name]?.()}
        </Frame>
        <Notices />
      </ActionsProvider>
    </DeskProvider>,
  );
}
