/** Makes the actions work: performs them, listens to their keys, and tells when one fails. */
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { flushDrafts } from '../parts/drafts';
import { failureFrom, type Failure } from '../shell/failure';
import { useDesk } from '../state/DeskProvider';
import { canPerform, type Action } from './action';
import { isCombination, pressed } from '../parts/keys';
import type { Registry } from './registry';
import { keptByField } from './typing';

interface Doing {
  registry: Registry;
  perform: (action: Action) => Promise<void>;
}

const DoingContext = createContext<Doing | null>(null);

interface Props {
  registry: Registry;
  /** Told when an action was refused; shows the sentence. */
  onFailure: (failure: Failure, action: Action) => void;
  children: ReactNode;
}

export function ActionsProvider({ registry, onFailure, children }: Props) {
  const desk = useDesk();
  const perform = useCallback(
    async (action: Action) => {
      try {
        await flushDrafts();
        if (canPerform(action, desk.store.getState())) await action.perform(desk);
      } catch (thrown) {
        onFailure(failureFrom(thrown), action);
      }
    },
    [desk, onFailure],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const combination = pressed(event);
      // Controls stop some keys on their way up, so combinations are caught on the way down;
      // a plain key is left to the control first.
      const goingDown = event.eventPhase === Event.CAPTURING_PHASE;
      if (goingDown !== isCombination(combination)) return;
      if (keptByField(event.target, combination)) return;
      const action = registry.byKeys(combination);
      if (!action) return;
      event.preventDefault();
      void perform(action);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [registry, perform]);

  const doing = useMemo(() => ({ registry, perform }), [registry, perform]);
  return <DoingContext value={doing}>{children}</DoingContext>;
}

function useDoing(): Doing {
  const doing = useContext(DoingContext);
  if (!doing) throw new Error('A component asked for actions outside their provider.');
  return doing;
}

/** All actions there are now. */
export function useActions(): readonly Action[] {
  const { registry } = useDoing();
  return useSyncExternalStore(registry.onChange, registry.all);
}

/** How to perform an action: typing is handed over first, a refusal is shown. */
export function usePerform(): (action: Action) => Promise<void> {
  return useDoing().perform;
}

/** Adds the actions of a room while it is open; `actions` must be the same array at every render. */
export function useAddActions(actions: readonly Action[]): void {
  const { registry } = useDoing();
  useEffect(() => registry.add(actions), [registry, actions]);
}
