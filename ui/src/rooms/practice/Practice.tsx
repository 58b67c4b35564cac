/** The practice: who sells, where, with how much time, and how the pages look. */
import { EmptyState } from '../../parts/EmptyState';
import { useDeskState } from '../../state/DeskProvider';
import { useEndOfSearch } from '../../state/useSought';
import { Charges } from './Charges';
import { Credentials } from './Credentials';
import { Look } from './Look';
import { Person } from './Person';
import { Selling } from './Selling';
import { WhoYouAre } from './WhoYouAre';
import './practice.css';

export default function Practice() {
  const practice = useDeskState((state) => state.library.practice);
  useEndOfSearch('practice');
  if (!practice) {
    return <EmptyState title="This library names no practice">Open it again, please.</EmptyState>;
  }
  return (
    <div className="practice">
      <div className="practice-sheet">
        <WhoYouAre practice={practice} />
        <Credentials practice={practice} />
        <Selling practice={practice} />
        <Charges practice={practice} />
        <Look practice={practice} />
        <Person practice={practice} />
      </div>
    </div>
  );
}
