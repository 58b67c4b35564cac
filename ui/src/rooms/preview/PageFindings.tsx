/** The findings of the design beside its pages: each leads to its spot, and a mark on the page leads here. */
import { useDeskState } from '../../state/DeskProvider';
import { Concerns } from '../design/findings/Concerns';
import { toldOf } from '../design/findings/told';

interface Props {
  /** The finding that is open, by its name. */
  open: string | null;
  onOpen: (name: string) => void;
}

export function PageFindings({ open, onOpen }: Props) {
  const view = useDeskState(({ library }) => library.view);
  if (!view) return null;
  return (
    <section className="page-findings" aria-label="Findings on these pages">
      {view.findings.length === 0 ? (
        <p className="journeys-none soft">
          Nothing to mend. The rules are content with this design.
        </p>
      ) : (
        <>
          <p className="page-findings-lead soft">
            Open one, and the pages turn to where it stands.
          </p>
          <Concerns told={toldOf(view)} open={open} current={open} onOpen={onOpen} />
        </>
      )}
    </section>
  );
}
