/** The whole window on an example, for looking at it while the desk itself is not at hand. */
import '../src/style/style';
import { createRoot } from 'react-dom/client';
import { App } from '../src/App';
import { createDesk } from '../src/state/desk';
import { fakeDesk } from '../src/testing/fakeDesk';
import { records, suggestions, view } from '../src/testing/full-board';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the desk.');
const { shell } = await fakeDesk({
  snapshot: { records, revision: 7 },
  view,
  answers: { candidates: () => ({ candidates: suggestions }) },
});
const { searchParams } = new URL(location.href);
const desk = createDesk(shell);
if (searchParams.has('dark')) desk.store.setState({ theme: 'dark' });
Object.assign(globalThis, { desk });
createRoot(root).render(<App desk={desk} />);
