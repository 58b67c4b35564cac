/** The designs of the library under their place in the rail, those put away folded. */
import { Plus } from 'lucide-react';
import { usePerform } from '../actions/ActionsProvider';
import { newDesignAction } from '../actions/design-actions';
import { RailItem, RailItems } from '../parts/frame/Rail';
import { Disclosure } from '../parts/Disclosure';
import type { Design } from '../contract';
import { watch } from '../state/commands';
import { useDesk, useDeskState } from '../state/DeskProvider';

export function DesignsInRail() {
  const perform = usePerform();
  const designs = useDeskState((state) => state.library.designs);
  const all = [...designs.values()];
  const put = all.filter((design) => design.archived);
  return (
    <>
      <RailItems label="Designs">
        {all
          .filter((design) => !design.archived)
          .map((design) => (
            <OneDesign key={design.id} design={design} />
          ))}
        <RailItem onOpen={() => void perform(newDesignAction)}>
          <Plus size="0.875rem" aria-hidden className="rail-plus" /> New design
        </RailItem>
      </RailItems>
      {put.length > 0 && (
        <Disclosure title={`Put away (${put.length})`} level={3}>
          <RailItems label="Designs put away">
            {put.map((design) => (
              <OneDesign key={design.id} design={design} />
            ))}
          </RailItems>
        </Disclosure>
      )}
    </>
  );
}

function OneDesign({ design }: { design: Design }) {
  const desk = useDesk();
  const isCurrent = useDeskState(
    (state) => state.place === 'designs' && state.library.watching === design.id,
  );
  const open = () => {
    desk.store.setState({ place: 'designs', railOpen: false, selected: null });
    void watch(desk, design.id);
  };
  return (
    <RailItem isCurrent={isCurrent} onOpen={open}>
      {design.name}
    </RailItem>
  );
}
