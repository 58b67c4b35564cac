/** The list of all keys, made from the actions that have some. */
import { Dialog } from '../parts/Dialog';
import { KeyHint } from '../parts/KeyHint';
import { useDesk, useDeskState } from '../state/DeskProvider';
import { labelOf, sections } from './action';
import { useActions } from './ActionsProvider';
import './key-help.css';

export function KeyHelp() {
  const { store } = useDesk();
  const isOpen = useDeskState(({ keysOpen }) => keysOpen);
  return (
    <Dialog
      title="Keys"
      isOpen={isOpen}
      onClose={() => store.setState({ keysOpen: false })}
      size="wide"
    >
      <Keys />
    </Dialog>
  );
}

function Keys() {
  const state = useDeskState((all) => all);
  const actions = useActions().filter((action) => action.keys?.length);
  return (
    <div className="key-help">
      {sections
        .map((section) => ({ section, all: actions.filter((one) => one.section === section) }))
        .filter(({ all }) => all.length > 0)
        .map(({ section, all }) => (
          <section key={section} aria-label={section}>
            <h3 className="eyebrow">{section}</h3>
            <dl>
              {all.map((action) => (
                <div key={action.id}>
                  <dt>{labelOf(action, state)}</dt>
                  <dd>
                    {action.keys?.map((keys) => (
                      <KeyHint key={keys} keys={keys} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </div>
  );
}
